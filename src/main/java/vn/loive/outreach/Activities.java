package vn.loive.outreach;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.AgencyId;
import vn.loive.campaigns.CampaignId;
import vn.loive.campaigns.Campaigns;
import vn.loive.outreach.ActivityOutcome.Done;
import vn.loive.outreach.ActivityOutcome.Refused;
import vn.loive.places.PlaceId;
import vn.loive.places.Places;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;
import vn.loive.shared.Period;

/** The register of communication activities of the reader's province. */
@Service
public class Activities {

    private final ActivityRepository repository;
    private final Campaigns campaigns;
    private final Agencies agencies;
    private final Places places;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Activities(
            ActivityRepository repository,
            Campaigns campaigns,
            Agencies agencies,
            Places places,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.campaigns = campaigns;
        this.agencies = agencies;
        this.places = places;
        this.events = events;
        this.clock = clock;
    }

    /** Enters an activity that the actor's agency led. */
    public ActivityOutcome<CannotRegister> register(Actor actor, ActivityFacts facts) {
        List<CannotRegister> refusals = refusals(actor, new AgencyId(actor.agency()), facts);
        if (!refusals.isEmpty()) {
            return new Refused<>(refusals);
        }
        Activity activity = Activity.registered(new ActivityId(UUID.randomUUID()), new AgencyId(actor.agency()), facts);
        repository.insert(actor, activity, clock.instant());
        events.publishEvent(new ActivityRegistered(actor, activity.id(), activity.lead(), facts.kind(), facts.days()));
        return new Done<>(activity);
    }

    /**
     * Corrects an activity that the actor's agency led, or an agency whose duty it took over.
     *
     * @param readAt the version at which the actor read it
     * @param reason why, at most 500 characters
     * @throws java.util.NoSuchElementException when the province has no such activity
     */
    public ActivityOutcome<CannotCorrect> correct(
            Actor actor, ActivityId id, long readAt, ActivityFacts facts, String reason) {
        Activity before = repository.find(id).orElseThrow();
        List<CannotCorrect> refusals =
                new ArrayList<>(before.refusals(ActivityTransitions.CORRECTION, answering(actor), readAt, reason));
        refusals.addAll(refusals(actor, before.lead(), facts));
        if (refusals.isEmpty() && facts.equals(before.facts())) {
            refusals.add(new CannotCorrect.Unchanged());
        }
        if (!refusals.isEmpty()) {
            return new Refused<>(refusals);
        }
        Activity after = before.corrected(facts);
        if (!repository.replace(actor, after, clock.instant(), reason.strip())) {
            return new Refused<>(List.of(CannotWithdraw.CHANGED_SINCE));
        }
        events.publishEvent(new ActivityCorrected(actor, after.lead(), before, after));
        return new Done<>(after);
    }

    /**
     * Withdraws an activity that was entered by mistake; it stays readable and counts no more.
     *
     * @param readAt the version at which the actor read it
     * @param reason why, at most 500 characters
     * @throws java.util.NoSuchElementException when the province has no such activity
     */
    public ActivityOutcome<CannotWithdraw> withdraw(Actor actor, ActivityId id, long readAt, String reason) {
        Activity before = repository.find(id).orElseThrow();
        List<CannotWithdraw> refusals =
                before.refusals(ActivityTransitions.WITHDRAWAL, answering(actor), readAt, reason);
        if (!refusals.isEmpty()) {
            return new Refused<>(refusals);
        }
        Activity after = before.withdrawn(reason.strip());
        if (!repository.replace(actor, after, clock.instant(), reason.strip())) {
            return new Refused<>(List.of(CannotWithdraw.CHANGED_SINCE));
        }
        ActivityFacts facts = after.facts();
        events.publishEvent(new ActivityWithdrawn(actor, id, after.lead(), facts.kind(), facts.days()));
        return new Done<>(after);
    }

    /** Whether the actor may correct or withdraw an activity as it stands. */
    boolean mayChange(Actor actor, Activity activity) {
        return activity.counts() && answering(actor).contains(activity.lead());
    }

    private Set<AgencyId> answering(Actor actor) {
        return agencies.answeredForBy(new AgencyId(actor.agency()), LegalDay.today(clock));
    }

    /** The activity of this id, withdrawn ones included. */
    public Optional<Activity> find(ActivityId id) {
        return repository.find(id);
    }

    /** The activities of these ids, withdrawn ones included; ids that do not exist are left out. */
    public Map<ActivityId, Activity> byId(Collection<ActivityId> ids) {
        return repository.byId(ids);
    }

    /** The activities on at least one day of the period, the latest first, withdrawn ones included. */
    public List<Activity> on(Period days) {
        return repository.on(days);
    }

    /** Every version of an activity as it stood, the latest first. */
    public List<ActivityVersion> history(ActivityId id) {
        return repository.history(id);
    }

    /**
     * What counts for these agencies in a period: the activities they led on at least one day of it, each once.
     * Withdrawn ones, and those that they only held with another, are not among them.
     */
    public List<Activity> counted(Period period, Collection<AgencyId> leads) {
        return repository.counted(period, leads);
    }

    private List<CannotRegister> refusals(Actor actor, AgencyId lead, ActivityFacts facts) {
        List<CannotRegister> refusals = new ArrayList<>(facts.refusals(lead, LegalDay.today(clock)));
        CampaignId campaign = facts.campaign();
        if (campaign != null && campaigns.find(campaign).isEmpty()) {
            refusals.add(CannotRegister.UNKNOWN_CAMPAIGN);
        }
        PlaceId place = facts.place();
        if (place != null && !isOwnDistrict(actor, place)) {
            refusals.add(CannotRegister.UNKNOWN_PLACE);
        }
        if (!knowsAll(actor, facts.partners())) {
            refusals.add(CannotRegister.UNKNOWN_PARTNER);
        }
        return refusals;
    }

    private boolean isOwnDistrict(Actor actor, PlaceId id) {
        return places.byId(Set.of(id)).values().stream()
                .anyMatch(place -> place.province().equals(actor.province()));
    }

    private boolean knowsAll(Actor actor, Set<AgencyId> partners) {
        return agencies.byId(partners).values().stream()
                        .filter(agency -> actor.province().equals(agency.province()))
                        .count()
                == partners.size();
    }
}
