package vn.loive.workspace;

import vn.loive.contributions.Contributions.Standing;
import vn.loive.requests.ObligationState;
import vn.loive.requests.ReportRequest;

/**
 * How one addressee stands to one request of the campaign.
 *
 * @param request what was asked
 * @param asked whether it was asked of this agency
 * @param standing its newest answer
 * @param owed what was said about it
 */
record Answer(ReportRequest request, boolean asked, Standing standing, ObligationState owed) {

    /** Whether it has shown that it got the request: by saying so, or by answering. */
    public boolean seen() {
        return owed.acknowledged() != null || standing.version() > 0;
    }

    /** Whether an answer that counts is still wanted. */
    public boolean wanted() {
        return asked && !standing.state().counts() && !owed.waived();
    }

    /** Whether the agency that asked does without it. */
    public boolean waived() {
        return owed.waived() && !standing.state().counts();
    }
}
