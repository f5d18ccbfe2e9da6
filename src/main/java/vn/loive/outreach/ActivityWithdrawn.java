package vn.loive.outreach;

import vn.loive.agencies.AgencyId;
import vn.loive.shared.Actor;
import vn.loive.shared.Audited;
import vn.loive.shared.Period;

/**
 * An agency withdrew an activity, which counts no more.
 *
 * @param agency the agency that led it
 * @param kind what sort of activity
 * @param days the days it was said to have been held on
 */
public record ActivityWithdrawn(Actor actor, ActivityId activity, AgencyId agency, ActivityKind kind, Period days)
        implements Audited {

    @Override
    public String subject() {
        return "activity/" + activity.value();
    }
}
