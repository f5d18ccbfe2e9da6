package vn.loive.citations;

import java.util.Locale;
import vn.loive.shared.Refusal;

/** Why a link between documents is not entered or ended. */
public enum CannotLink implements Refusal {
    /** The document belongs to another province, or came with the list of central documents. */
    NOT_YOURS(""),
    /** The link was ended after the page was read. */
    ENDED_ALREADY(""),
    /** The reason is missing or too long. */
    NO_REASON("reason"),
    /** No document of the register is called so. */
    NO_SUCH_DOCUMENT("words"),
    /** Several documents are called so; one is to be chosen. */
    SEVERAL_DOCUMENTS("words"),
    /** A document does not rest on itself. */
    ITSELF("words"),
    /** This link stands already, one way or the other. */
    LINKED_ALREADY("kind");

    /** How many characters a reason may have. */
    static final int LONGEST_REASON = 500;

    private final String field;

    CannotLink(String field) {
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
        return "citations.cannot-link." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Object[] arguments() {
        return new Object[] {LONGEST_REASON};
    }
}
