package vn.loive.drafting;

import java.util.Locale;
import vn.loive.shared.LegalTerm;
import vn.loive.shared.Refusal;

/** Why a draft is not begun or saved. */
@LegalTerm(vi = "lý do không lưu dự thảo", means = "Why a draft is not begun or saved.")
public enum CannotDraft implements Refusal {
    /** There is no such kind of document, or nothing of that kind to write about. */
    NO_SUCH_SUBJECT,
    /** Somebody saved another version since the page was opened. */
    STALE,
    /** It lies before who signs, or is signed. */
    NOT_OPEN,
    /** It belongs to an agency before the own one, which may only read it. */
    OTHER_AGENCY,
    /** No words are left. */
    NO_WORDS,
    /** The wording is too long. */
    TOO_LONG,
    /** There is no such document to cite. */
    NO_SUCH_DOCUMENT,
    /** The document is cited already. */
    CITED_ALREADY,
    /** As many documents are cited as can be. */
    TOO_MANY_CITED;

    @Override
    public String key() {
        return "drafting.cannot-draft." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
