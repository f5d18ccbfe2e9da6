package vn.loive.outreach;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.loive.agencies.AgencyId;
import vn.loive.figures.Figure;
import vn.loive.outreach.ActivityState.Registered;
import vn.loive.outreach.ActivityState.Withdrawn;
import vn.loive.shared.LegalTerm;

/**
 * A communication activity in the register of the agency that led it.
 * It counts once, for that agency; its partners see it as held jointly.
 *
 * @param id the activity
 * @param lead the agency that led it and answers for it
 * @param facts what that agency states
 * @param version counts the changes, from 1
 * @param state how it stands
 */
@LegalTerm(
        vi = "hoạt động thông tin, tuyên truyền, giáo dục",
        means = "Something done to inform people of trafficking, counted once for the agency that led it.",
        source = "Luật 66/2011/QH12, Điều 7")
public record Activity(ActivityId id, AgencyId lead, ActivityFacts facts, int version, ActivityState state) {

    static Activity registered(ActivityId id, AgencyId lead, ActivityFacts facts) {
        return new Activity(id, lead, facts, 1, new Registered());
    }

    Activity corrected(ActivityFacts correction) {
        return new Activity(id, lead, correction, version + 1, state);
    }

    Activity withdrawn(String reason) {
        return new Activity(id, lead, facts, version + 1, new Withdrawn(reason));
    }

    /** Why it may not be changed so by somebody who answers for these agencies; empty when it may. */
    List<CannotWithdraw> refusals(ActivityTransitions change, Set<AgencyId> answering, long readAt, String reason) {
        List<CannotWithdraw> refusals = new ArrayList<>();
        if (!answering.contains(lead)) {
            refusals.add(CannotWithdraw.LED_BY_ANOTHER);
        } else if (!change.allowedIn(state)) {
            refusals.add(CannotWithdraw.WITHDRAWN_ALREADY);
        } else if (readAt != version) {
            refusals.add(CannotWithdraw.CHANGED_SINCE);
        }
        if (reason.isBlank()) {
            refusals.add(CannotWithdraw.REASON_MISSING);
        } else if (reason.strip().length() > CannotWithdraw.LONGEST_REASON) {
            refusals.add(CannotWithdraw.REASON_TOO_LONG);
        }
        return refusals;
    }

    /** How many there were, in the unit of its kind. */
    public Figure figure() {
        return facts.figure();
    }

    /** Whether it stands in the register and is to be counted. */
    public boolean counts() {
        return state instanceof Registered;
    }

    /** Whether it is to be shown to the agency as one that it held with another. */
    public boolean isJointFor(AgencyId agency) {
        return facts.partners().contains(agency);
    }
}
