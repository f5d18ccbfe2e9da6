package vn.loive.proofs;

import java.util.Locale;
import vn.loive.shared.LegalTerm;

/**
 * Something of a returned file that does not go into the draft, or went in although it was still under review.
 *
 * @param kind what it is
 * @param where the first words of the paragraph or table it stands in
 */
@LegalTerm(vi = "nội dung không lấy vào dự thảo", means = "What of a returned file does not go into the draft.")
public record NotTaken(Kind kind, String where) {

    private static final int ENOUGH = 60;

    /** What may stand in a file and not in a draft. */
    public enum Kind {
        /** A remark in the margin. */
        COMMENT,
        /** A note below the text or at its end. */
        NOTE,
        /** A picture or drawing. */
        PICTURE,
        /** Words in a box of their own. */
        TEXT_BOX,
        /** A table. */
        TABLE,
        /** A formula. */
        FORMULA,
        /** Numbers or signs before a paragraph that the word processor sets by itself. */
        NUMBERING,
        /** Words that are not shown. */
        HIDDEN_WORDS,
        /** Words before the head, after the foot or loose in them. */
        OUTSIDE_BODY,
        /** Words marked as inserted; they are in the draft. */
        INSERTION,
        /** Words marked as deleted; they are not in the draft. */
        DELETION;

        /** The message key of its name. */
        public String key() {
            return "proofs.not-taken." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public NotTaken {
        where = where.length() > ENOUGH
                ? where.substring(0, where.offsetByCodePoints(0, where.codePointCount(0, ENOUGH))) + "…"
                : where;
    }
}
