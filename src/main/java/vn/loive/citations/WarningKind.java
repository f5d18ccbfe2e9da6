package vn.loive.citations;

import vn.loive.shared.LegalTerm;

/** What looks wrong about a document that is cited or drafted; nothing is changed because of it. */
@LegalTerm(vi = "loại cảnh báo về văn bản", means = "What looks wrong about a document that is cited or drafted.")
public enum WarningKind {
    /** Number or day is blank; it cannot pass as issued. */
    DRAFT(false),
    /** The letters of the symbol belong to another body than the one named. */
    OTHER_ISSUER(false),
    /** The letters of the symbol are misspelt; they stay as printed. */
    MISSPELT(false),
    /** It is older than what it carries out or settles likewise, so it may no longer fit. */
    OLDER_THAN_PARENT(false),
    /** It bears an earlier day than the question it answers. */
    ANSWERED_BEFORE_ASKED(false),
    /** The title says another number of years than the period has. */
    TITLE_PERIOD(false),
    /** Its number and its day run against those of another document of the same issuer, kind and year. */
    OUT_OF_ORDER(true),
    /** Its number is much smaller than the one reached by then the year before. */
    MUCH_SMALLER(true);

    private final boolean hint;

    WarningKind(boolean hint) {
        this.hint = hint;
    }

    /** Whether it is only a hint: registers may be kept so. */
    public boolean hint() {
        return hint;
    }
}
