package vn.loive.sessions;

import java.util.Optional;
import java.util.Set;
import vn.loive.accounts.SignInStage;

/** The page at which each unfinished stage of signing in goes on; nothing else opens until then. */
final class Stages {

    /** The endpoints of a passkey, which also stands for a second factor. */
    private static final Set<String> BY_PASSKEY = Set.of("/webauthn/authenticate/options", "/login/webauthn");

    private Stages() {}

    /** The page of a stage; nothing when signing in is complete. */
    static Optional<String> page(SignInStage stage) {
        return switch (stage) {
            case SECOND_FACTOR_DUE -> Optional.of("/second-factor");
            case ENROLMENT_DUE -> Optional.of("/account/second-factor");
            case NEW_PASSWORD_DUE -> Optional.of("/account/password");
            case COMPLETE -> Optional.empty();
        };
    }

    /** Whether a path may be opened at a stage. */
    static boolean opens(SignInStage stage, String path) {
        boolean byPasskey = stage == SignInStage.SECOND_FACTOR_DUE && BY_PASSKEY.contains(path);
        return byPasskey
                || page(stage)
                        .map(page -> path.equals(page) || path.startsWith(page + "/"))
                        .orElse(true);
    }
}
