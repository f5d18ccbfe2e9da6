package vn.loive.outreach;

import vn.loive.agencies.AgencyId;
import vn.loive.shared.Actor;
import vn.loive.shared.Audited;
import vn.loive.shared.Period;

/**
 * An agency entered an activity in the register.
 *
 * @param agency the agency that led it, for which it counts
 * @param kind what sort of activity
 * @param days the days it was held on
 */
public record ActivityRegistered(Actor actor, ActivityId activity, AgencyId agency, ActivityKind kind, Period days)
        implements Audited {

    static ActivityRegistered of(Actor actor, Activity activity) {
        ActivityFacts facts = activity.facts();
        return new ActivityRegistered(actor, activity.id(), activity.lead(), facts.kind(), facts.days());
    }

    @Override
    public String subject() {
        return "activity/" + activity.value();
    }
}
