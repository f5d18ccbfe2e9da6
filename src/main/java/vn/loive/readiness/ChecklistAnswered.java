package vn.loive.readiness;

import vn.loive.facilities.FacilityId;
import vn.loive.shared.Actor;
import vn.loive.shared.Audited;

/**
 * A reception place was looked at, condition by condition.
 *
 * @param version the number of the inspection
 */
public record ChecklistAnswered(Actor actor, FacilityId facility, int version) implements Audited {

    @Override
    public String subject() {
        return "facility/" + facility.value();
    }

    @Override
    public String detail() {
        return "version " + version;
    }
}
