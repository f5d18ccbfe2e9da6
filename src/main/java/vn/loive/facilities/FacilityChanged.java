package vn.loive.facilities;

import vn.loive.shared.Actor;
import vn.loive.shared.Audited;

/**
 * Something else became true of a reception place, or what was said of it was corrected.
 *
 * @param version the number of the act
 * @param correction whether what stood was a mistake
 */
public record FacilityChanged(Actor actor, FacilityId facility, int version, boolean correction) implements Audited {

    @Override
    public String subject() {
        return "facility/" + facility.value();
    }

    @Override
    public String detail() {
        return (correction ? "correction " : "version ") + version;
    }
}
