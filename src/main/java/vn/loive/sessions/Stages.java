package vn.loive.sessions;

import java.util.Optional;
import vn.loive.accounts.SignInStage;

/** The page at which each unfinished stage of signing in goes on; nothing else opens until then. */
final class Stages {

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
        return page(stage)
                .map(page -> path.equals(page) || path.startsWith(page + "/"))
                .orElse(true);
    }
}
