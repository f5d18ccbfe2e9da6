package vn.loive.evidence;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.AgencyId;
import vn.loive.outreach.Activity;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;
import vn.loive.shared.ProvinceCode;

/** Who may add and remove files of an activity, and in which province they stand. */
@Component
class EvidenceRights {

    private final Agencies agencies;
    private final Clock clock;

    EvidenceRights(Agencies agencies, Clock clock) {
        this.agencies = agencies;
        this.clock = clock;
    }

    /** Whether the actor's agency, or one whose duty it took over, led the activity, and it counts. */
    boolean mayChange(Actor actor, Activity activity) {
        return activity.counts()
                && agencies.mayCorrectFor(new AgencyId(actor.agency()), activity.lead(), LegalDay.today(clock));
    }

    /** An activity stands in the province of the agency that led it, be that province merged since. */
    ProvinceCode provinceOf(Actor actor, Activity activity) {
        return agencies.find(activity.lead())
                .flatMap(agency -> Optional.ofNullable(agency.province()))
                .orElse(actor.province());
    }
}
