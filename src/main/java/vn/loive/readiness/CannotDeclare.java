package vn.loive.readiness;

import java.util.Locale;
import vn.loive.shared.Refusal;

/** Why something cannot be said of the readiness of a place. */
public enum CannotDeclare implements Refusal {
    /** Another agency manages it, and the actor's does not lead in the province. */
    MANAGED_BY_ANOTHER,
    /** Somebody said something after the page was read. */
    CHANGED_SINCE,
    /** The day is still to come. */
    FUTURE_DAY,
    /** The place did not stand yet, or no more, on that day. */
    NOT_STANDING,
    /** It is expected to end before it begins. */
    ENDS_BEFORE_IT_BEGINS,
    /** There is no declaration that could be corrected. */
    NOTHING_TO_CORRECT,
    /** Nothing of the checklist was answered. */
    NOTHING_ANSWERED,
    /** No reason was given. */
    REASON_MISSING,
    /** The reason or note is longer than there is place for. */
    REASON_TOO_LONG;

    @Override
    public String key() {
        return "readiness.cannot-declare." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Object[] arguments() {
        return new Object[] {Readiness.LONGEST_REASON};
    }

    /** The field of a form at which it is said; empty for the form as a whole. */
    String field() {
        return switch (this) {
            case FUTURE_DAY, NOT_STANDING -> "from";
            case ENDS_BEFORE_IT_BEGINS -> "to";
            case NOTHING_TO_CORRECT -> "correction";
            case REASON_MISSING, REASON_TOO_LONG -> "reason";
            case MANAGED_BY_ANOTHER, CHANGED_SINCE, NOTHING_ANSWERED -> "";
        };
    }
}
