package vn.loive.documents;

import java.util.Locale;
import vn.loive.shared.Refusal;

/** Why a cited document is not entered or corrected. */
public enum CannotRegister implements Refusal {
    /** The same number, symbol, day and issuers stand in the register already. */
    KNOWN_ALREADY("number"),
    /** The day of issue is still to come. */
    FUTURE_DAY("day"),
    /** A number without a symbol tells nothing. */
    NUMBER_WITHOUT_SYMBOL("symbol"),
    /** A day or a month, not both. */
    DAY_AND_MONTH("month"),
    /** What is typed is no month. */
    NOT_A_MONTH("month"),
    /** A day to answer by stands only where an answer is asked for. */
    DUE_WITHOUT_ASKING("due"),
    /** Once it bears number and day they may be changed but not taken away, since papers cite them. */
    NUMBER_TAKEN_AWAY("number"),
    /** It belongs to another province, or came with the list of central documents. */
    NOT_YOURS(""),
    /** It was changed after the page was read. */
    CHANGED_SINCE(""),
    /** The correction would change nothing. */
    UNCHANGED(""),
    /** The reason is missing or too long. */
    NO_REASON("reason");

    /** How many characters a reason may have. */
    static final int LONGEST_REASON = 500;

    private final String field;

    CannotRegister(String field) {
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
        return "documents.cannot-register." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Object[] arguments() {
        return new Object[] {LONGEST_REASON};
    }
}
