package vn.loive.drafting;

import vn.loive.manuscript.LiveTokens;
import vn.loive.shared.LegalTerm;

/** Knows what the live places of a draft said when it was submitted; they say it until the draft is open again. */
@LegalTerm(vi = "số liệu đã chốt", means = "What the live places of a draft said when it was submitted.")
public interface StillTokens {

    /** What they said at the last submission. */
    LiveTokens of(DraftId draft);
}
