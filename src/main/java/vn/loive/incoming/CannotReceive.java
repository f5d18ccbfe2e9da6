package vn.loive.incoming;

import java.util.Locale;
import vn.loive.shared.Refusal;

/** Why an incoming document is not registered, assigned, answered or closed. */
public enum CannotReceive implements Refusal {
    /** The day of arrival has not come. */
    FUTURE_DAY("arrived"),
    /** The register of this year takes no other year's arrivals. */
    OTHER_YEAR("arrived"),
    /** A document with a smaller number arrived on a later day. */
    BEFORE_THE_LAST("arrived"),
    /** It cannot arrive before it was issued. */
    ISSUED_AFTER_ARRIVAL("day"),
    /** Its work cannot be due before it arrived. */
    DUE_BEFORE_ARRIVAL("due"),
    /** How many copies came must be between 1 and the most there is place for. */
    NO_SUCH_COPIES("copies"),
    /** Only the agency that it reached works on it. */
    OTHER_AGENCY(""),
    /** It is answered or closed already. */
    FINISHED_ALREADY(""),
    /** The unit is missing or its name too long. */
    NO_UNIT("unit"),
    /** The account is none of the agency, or is not in use. */
    NO_SUCH_ACCOUNT("assignee"),
    /** No issued document that stands and is as young as the arrival was chosen. */
    NO_ANSWER("answer"),
    /** The reason is missing or too long. */
    NO_REASON("reason");

    /** How many characters a unit may have. */
    static final int LONGEST_UNIT = 200;

    /** How many characters a reason may have. */
    static final int LONGEST_REASON = 500;

    private final String field;

    CannotReceive(String field) {
        this.field = field;
    }

    /** The field of the form at which it is said; empty for the form as a whole. */
    String field() {
        return field;
    }

    @Override
    public String key() {
        return "incoming.cannot-receive." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Object[] arguments() {
        return new Object[] {LONGEST_REASON, IncomingFacts.MOST_COPIES};
    }
}
