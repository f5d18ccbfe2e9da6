package vn.loive.contributions;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.loive.agencies.AgencyId;
import vn.loive.outreach.ActivityCorrected;
import vn.loive.outreach.ActivityRegistered;
import vn.loive.outreach.ActivityWithdrawn;
import vn.loive.requests.ReportRequests;
import vn.loive.shared.Actor;

/** Lets contributions follow the register, in the very transaction in which an activity is changed. */
@Component
class RegisterFollower {

    private final ReportRequests requests;
    private final Contributions contributions;

    RegisterFollower(ReportRequests requests, Contributions contributions) {
        this.requests = requests;
        this.contributions = contributions;
    }

    @EventListener
    void registered(ActivityRegistered event) {
        follow(event.actor(), event.agency());
    }

    @EventListener
    void corrected(ActivityCorrected event) {
        follow(event.actor(), event.agency());
    }

    @EventListener
    void withdrawn(ActivityWithdrawn event) {
        follow(event.actor(), event.agency());
    }

    /** Asks every request of the agency; one whose period is not touched finds that it says the same as before. */
    private void follow(Actor actor, AgencyId agency) {
        requests.list().stream()
                .filter(request -> !request.askedOf(agency).isEmpty())
                .forEach(request -> contributions.follow(actor, request, agency));
    }
}
