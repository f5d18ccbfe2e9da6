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

    @Override
    public String subject() {
        return "activity/" + activity.value();
    }
}
