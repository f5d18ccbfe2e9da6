package vn.loive.instruments;

import java.util.Locale;
import vn.loive.shared.Refusal;

/** Why an instrument or a review of it is not entered, corrected or taken back. */
public enum CannotKeep implements Refusal {
    /** The province has an instrument of this short name. */
    KNOWN_ALREADY("shortName"),
    /** It cannot have been adopted on a day still to come. */
    FUTURE_DAY("adopted"),
    /** It cannot bind before it was adopted. */
    IN_FORCE_BEFORE_ADOPTED("inForce"),
    /** Who compared the days says with what. */
    VERIFIED_WITHOUT_SOURCE("source"),
    /** It belongs to itself, to one of another province, or to one that belongs to another itself. */
    WRONG_PARENT("parent"),
    /** The document by which it is known does not stand in the register. */
    WRONG_KNOWN("known"),
    /** The decision is not a central document with number and day. */
    WRONG_DECISION("decision"),
    /** The plan is not a document of the province with number and day. */
    WRONG_PLAN("plan"),
    /** The report is not a document of the province with number and day. */
    WRONG_REPORT("report"),
    /** The letter that asks is not a document with number and day. */
    WRONG_REQUEST("request"),
    /** The review looks on months that have not come. */
    FUTURE_PERIOD("to"),
    /** A review of the same days stands already. */
    REVIEWED_ALREADY("to"),
    /** The day it is due stands before the day of the letter that asks. */
    DUE_BEFORE_REQUEST("day"),
    /** It was taken back after the page was read. */
    WITHDRAWN_ALREADY(""),
    /** It was changed after the page was read. */
    CHANGED_SINCE(""),
    /** The change would change nothing. */
    UNCHANGED(""),
    /** The reason is missing or too long. */
    NO_REASON("reason");

    /** How many characters a reason may have. */
    static final int LONGEST_REASON = 500;

    private final String field;

    CannotKeep(String field) {
        this.field = field;
    }

    /** The field of the form at which it is said; empty for the form as a whole. */
    String field() {
        return field;
    }

    /** Whether a reason can be kept. */
    static boolean isReason(String reason) {
        return !reason.isBlank() && reason.strip().length() <= LONGEST_REASON;
    }

    @Override
    public String key() {
        return "instruments.cannot-keep." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Object[] arguments() {
        return new Object[] {LONGEST_REASON};
    }
}
