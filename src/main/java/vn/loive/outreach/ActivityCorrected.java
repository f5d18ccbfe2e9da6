package vn.loive.outreach;

import vn.loive.agencies.AgencyId;
import vn.loive.shared.Actor;
import vn.loive.shared.Audited;

/**
 * An agency corrected an activity; it may count for other days or another kind than before.
 *
 * @param agency the agency that led it, for which it counts
 * @param before as it stood
 * @param after as it stands now
 */
public record ActivityCorrected(Actor actor, AgencyId agency, Activity before, Activity after) implements Audited {

    /** The activity. */
    public ActivityId activity() {
        return after.id();
    }

    @Override
    public String subject() {
        return "activity/" + after.id().value();
    }

    @Override
    public String detail() {
        return "version " + after.version();
    }
}
