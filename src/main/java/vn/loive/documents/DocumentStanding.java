package vn.loive.documents;

import vn.loive.shared.LegalTerm;

/** How much of what tells a document from others is known. */
@LegalTerm(
        vi = "tình trạng của văn bản được viện dẫn",
        means = "Whether a cited document is issued, a draft, or known by its name only.")
public enum DocumentStanding {
    /** It bears number, symbol and day. */
    ISSUED,
    /** Its number or its day is still blank, so it is not issued. */
    DRAFT,
    /** It is called by its name only, as laws and conventions are. */
    NAMED
}
