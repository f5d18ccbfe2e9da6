package vn.loive.outreach;

import vn.loive.agencies.AgencyId;
import vn.loive.shared.Actor;
import vn.loive.shared.Audited;
import vn.loive.shared.Period;

/**
 * An agency corrected an activity; it may count for other days or another kind than before.
 *
 * @param agency the agency that led it, for which it counts
 * @param before as it stood
 * @param after as it stands now
 */
public record ActivityCorrected(Actor actor, AgencyId agency, Activity before, Activity after) implements Audited {

    static ActivityCorrected of(Actor actor, Activity before, Activity after) {
        return new ActivityCorrected(actor, after.lead(), before, after);
    }

    /** The activity. */
    public ActivityId activity() {
        return after.id();
    }

    /** Whether it counted for a day of the period before, or does so now. */
    public boolean touches(Period period) {
        return before.facts().days().overlaps(period) || after.facts().days().overlaps(period);
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
