package vn.loive.sessions;

import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses to go on at after signing in: only those of this program, or a link could lead people elsewhere. */
final class SafePath {

    private static final Pattern OURS = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");
    private static final Pattern OF_SIGNING_IN =
            Pattern.compile("/(sign-in|sign-out|lock|second-factor|error)(/.*|\\?.*)?");

    private SafePath() {}

    static Optional<String> of(String path) {
        return OURS.matcher(path).matches() && !OF_SIGNING_IN.matcher(path).matches()
                ? Optional.of(path)
                : Optional.empty();
    }
}
