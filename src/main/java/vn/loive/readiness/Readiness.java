package vn.loive.readiness;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.loive.shared.LegalTerm;

/**
 * Whether a reception place meets the conditions of first reception, as somebody has said.
 * It meets them only while the last word is that it does: silence is not readiness, and a day that was hoped for is not.
 */
@LegalTerm(
        vi = "đủ điều kiện tiếp nhận ban đầu",
        means = "Whether a reception place meets the conditions of first reception, as somebody has said.")
public sealed interface Readiness {

    /** The longest reason, in characters. */
    int LONGEST_REASON = 500;

    /** A word that somebody has said. */
    sealed interface Word extends Readiness {

        /** The first day of it. */
        LocalDate from();

        /** Why. */
        String reason();
    }

    /**
     * It can receive; it may be declared not ready.
     *
     * @param from the first day of it
     * @param reason what was looked at or done
     */
    record Ready(LocalDate from, String reason) implements Word {}

    /**
     * It cannot receive; it may be declared ready, or not ready for another reason.
     *
     * @param from the first day of it
     * @param reason why
     * @param until the day by which it should end, a hope and no more; nothing when nobody can tell
     */
    record NotReady(LocalDate from, String reason, @Nullable LocalDate until) implements Word {}

    /** Nobody has said anything for the day; either may be declared. */
    record Unstated() implements Readiness {}
}
