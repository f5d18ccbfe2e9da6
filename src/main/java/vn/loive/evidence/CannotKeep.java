package vn.loive.evidence;

import java.util.Locale;
import vn.loive.shared.LegalTerm;
import vn.loive.shared.Refusal;

/** Why a file cannot be added or removed. */
@LegalTerm(vi = "lý do chưa lưu được tệp minh chứng", means = "Why a file cannot be added or removed.")
public enum CannotKeep implements Refusal {
    /** No file was chosen. */
    NO_FILE,
    /** It is larger than the limit. */
    TOO_LARGE,
    /** Its bytes are those of no kind of file that is kept. */
    UNKNOWN_KIND,
    /** Its bytes break off or contradict themselves. */
    BROKEN,
    /** The same bytes are there already. */
    ALREADY_THERE,
    /** The activity has as many files as it may have. */
    TOO_MANY,
    /** Another agency answers for the activity, or it was withdrawn. */
    NOT_YOURS,
    /** Nobody confirmed that no face can be recognised. */
    FACES_UNCHECKED,
    /** The reason is missing. */
    REASON_MISSING,
    /** The reason is longer than there is place for. */
    REASON_TOO_LONG,
    /** It was removed before. */
    REMOVED_ALREADY;

    static final int LONGEST_REASON = 500;
    static final int MOST_FILES = 10;

    @Override
    public String key() {
        return "evidence.cannot-keep." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Object[] arguments() {
        return new Object[] {LONGEST_REASON, MOST_FILES};
    }

    /** The field of the form at which it is said; empty for the form as a whole. */
    String field() {
        return switch (this) {
            case NO_FILE, TOO_LARGE, UNKNOWN_KIND, BROKEN, ALREADY_THERE, TOO_MANY -> "file";
            case FACES_UNCHECKED -> "faces";
            case REASON_MISSING, REASON_TOO_LONG -> "reason";
            case NOT_YOURS, REMOVED_ALREADY -> "";
        };
    }
}
