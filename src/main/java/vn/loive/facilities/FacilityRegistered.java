package vn.loive.facilities;

import vn.loive.shared.Actor;
import vn.loive.shared.Audited;

/** A reception place was entered in the register. */
public record FacilityRegistered(Actor actor, FacilityId facility) implements Audited {

    @Override
    public String subject() {
        return "facility/" + facility.value();
    }
}
