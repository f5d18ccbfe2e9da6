package vn.loive.drafting;

import java.util.Locale;
import vn.loive.shared.LegalTerm;

/** How far a draft has come. */
@LegalTerm(vi = "tình trạng dự thảo", means = "How far a draft has come on its way to being issued.")
public enum DraftState {
    /** It is written. */
    OPEN,
    /** It lies before who signs; its figures stand still. */
    SUBMITTED,
    /** It is signed and waits for its number. */
    SIGNED,
    /** It has its number. */
    ISSUED,
    /** Nobody goes on with it. */
    DROPPED;

    /** The stable text of the state, for pages. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
