package vn.loive.readiness;

import vn.loive.facilities.FacilityId;
import vn.loive.shared.Actor;
import vn.loive.shared.Audited;

/**
 * Somebody said that a reception place is ready, or that it is not.
 *
 * @param version the number of the act
 * @param readiness what was said
 */
public record ReadinessDeclared(Actor actor, FacilityId facility, int version, Readiness readiness) implements Audited {

    @Override
    public String subject() {
        return "facility/" + facility.value();
    }

    @Override
    public String detail() {
        return switch (readiness) {
            case Readiness.Ready _ -> "ready";
            case Readiness.NotReady _ -> "not-ready";
            case Readiness.Unstated _ -> "";
        };
    }
}
