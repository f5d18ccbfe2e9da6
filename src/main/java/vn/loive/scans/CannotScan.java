package vn.loive.scans;

import java.util.Locale;
import vn.loive.shared.Refusal;

/** Why a scan is not kept or removed. */
public enum CannotScan implements Refusal {
    /** No file was chosen. */
    NO_FILE("file"),
    /** It has more bytes than there is place for. */
    TOO_LARGE("file"),
    /** Its first bytes are those of no kind that is kept. */
    UNKNOWN_KIND("file"),
    /** It is cut off or broken. */
    BROKEN("file"),
    /** The document has as many scans as there is place for. */
    TOO_MANY("file"),
    /** The issued document has as many scans as there is place for. */
    TOO_MANY_SIGNED("file"),
    /** Nobody said that no victim is named in it. */
    UNCHECKED("checked"),
    /** The document reached another agency. */
    NOT_YOURS(""),
    /** Another agency issued the document. */
    NOT_ISSUER(""),
    /** The reason is missing or too long. */
    NO_REASON("reason"),
    /** It was removed before. */
    REMOVED_ALREADY("");

    /** How many scans a document may have at a time. */
    static final int MOST = 10;

    /** How many scans an issued document may have at a time. */
    static final int MOST_SIGNED = 5;

    /** How many characters a reason may have. */
    static final int LONGEST_REASON = 500;

    private final String field;

    CannotScan(String field) {
        this.field = field;
    }

    /** The field of the form at which it is said; empty for the form as a whole. */
    String field() {
        return field;
    }

    @Override
    public String key() {
        return "scans.cannot-scan." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Object[] arguments() {
        return new Object[] {LONGEST_REASON, MOST, MOST_SIGNED};
    }
}
