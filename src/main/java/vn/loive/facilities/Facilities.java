package vn.loive.facilities;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import vn.loive.facilities.FacilityOutcome.Done;
import vn.loive.facilities.FacilityOutcome.Refused;
import vn.loive.shared.Actor;
import vn.loive.shared.Audited;

/** The register of reception places of the reader's province. */
@Service
public class Facilities {

    private final FacilityRepository repository;
    private final FacilityRules rules;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Facilities(FacilityRepository repository, FacilityRules rules, ApplicationEventPublisher events, Clock clock) {
        this.repository = repository;
        this.rules = rules;
        this.events = events;
        this.clock = clock;
    }

    /** The places that stood on that day as they stood then, those at gates first. */
    public List<Facility> on(LocalDate day) {
        return repository.on(day);
    }

    /** The place as it stood on that day. */
    public Optional<Facility> find(FacilityId id, LocalDate day) {
        return repository.find(id, day);
    }

    /** Every statement made of the place, the latest first. */
    public List<FacilityEntry> history(FacilityId id) {
        return repository.history(id);
    }

    /** Whether the actor's agency manages the place, or leads in its province. */
    public boolean mayChange(Actor actor, Facility facility) {
        return rules.answersFor(actor, facility.steward());
    }

    /**
     * Enters a place in the register of the actor's province; whether it is ready is said by an act of its own.
     *
     * @param id the name it is to have
     */
    public FacilityOutcome register(Actor actor, FacilityId id, FacilityFacts facts) {
        List<CannotChangeFacility> refusals = rules.refusals(actor, facts.manager(), facts);
        if (!refusals.isEmpty()) {
            return new Refused(refusals);
        }
        repository.insert(actor, id, facts.manager());
        repository.add(actor, id, 1, facts, null, "", clock.instant());
        return done(id, new FacilityRegistered(actor, id));
    }

    /**
     * States what else is true of a place from a day on, or corrects what was stated by mistake.
     *
     * @param readAt the version at which the actor read it
     * @param correction whether it replaces the statement in force, which was a mistake
     * @param reason why, at most 500 characters
     * @throws java.util.NoSuchElementException when the province has no such place
     */
    public FacilityOutcome change(
            Actor actor, FacilityId id, long readAt, FacilityFacts facts, boolean correction, String reason) {
        Facility before = repository.find(id, rules.today()).orElseThrow();
        List<CannotChangeFacility> refusals = refusals(actor, before, readAt, facts);
        refusals.addAll(FacilityRules.reason(reason));
        if (!refusals.isEmpty() || !repository.advance(id, before.version())) {
            return refused(refusals);
        }
        int version = before.version() + 1;
        Integer corrects = correction ? stated(before).orElse(null) : null;
        repository.add(actor, id, version, facts, corrects, reason, clock.instant());
        repository.handOver(id);
        return done(id, new FacilityChanged(actor, id, version, correction));
    }

    private List<CannotChangeFacility> refusals(Actor actor, Facility before, long readAt, FacilityFacts facts) {
        List<CannotChangeFacility> refusals = new ArrayList<>(rules.refusals(actor, before.steward(), facts));
        if (readAt != before.version()) {
            refusals.add(CannotChangeFacility.CHANGED_SINCE);
        }
        if (facts.equals(before.facts())) {
            refusals.add(CannotChangeFacility.UNCHANGED);
        }
        return refusals;
    }

    /** The statement that is in force today. */
    private Optional<Integer> stated(Facility before) {
        List<FacilityEntry> entries = repository.history(before.id());
        return entries.stream()
                .filter(entry -> entry.facts().equals(before.facts()) && entry.stands(entries))
                .map(FacilityEntry::version)
                .findFirst();
    }

    private FacilityOutcome done(FacilityId id, Audited event) {
        events.publishEvent(event);
        return new Done(id);
    }

    /** Why not; an act that came between is the reason where there is no other. */
    private static Refused refused(List<CannotChangeFacility> reasons) {
        return new Refused(reasons.isEmpty() ? List.of(CannotChangeFacility.CHANGED_SINCE) : reasons);
    }
}
