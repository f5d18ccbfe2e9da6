package vn.loive.disseminations;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import vn.loive.agencies.AgencyId;
import vn.loive.disseminations.DisseminationEvent.DisseminationCorrected;
import vn.loive.disseminations.DisseminationEvent.DisseminationRecorded;
import vn.loive.disseminations.DisseminationEvent.DisseminationWithdrawn;
import vn.loive.shared.Actor;

/** The register of how agencies of the reader's province made documents known. */
@Service
public class Disseminations {

    private final DisseminationRepository repository;
    private final DisseminationRules rules;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Disseminations(
            DisseminationRepository repository,
            DisseminationRules rules,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.rules = rules;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Enters what the actor's agency made known.
     *
     * @param id the dissemination's id, new
     * @return why it was not done; nothing when it was
     */
    public List<CannotDisseminate> record(Actor actor, DisseminationId id, DisseminationFacts facts) {
        List<CannotDisseminate> refusals = rules.refusals(facts);
        if (refusals.isEmpty()) {
            Dissemination made = Dissemination.recorded(id, actor.province(), new AgencyId(actor.agency()), facts);
            repository.insert(actor, made, clock.instant());
            events.publishEvent(new DisseminationRecorded(actor, made));
        }
        return refusals;
    }

    /**
     * Puts right a dissemination for which the actor's agency answers, or an agency whose duty it took over.
     *
     * @param readAt the version at which the actor read it
     * @param reason why, at most 500 characters
     * @return why it was not done; nothing when it was
     * @throws java.util.NoSuchElementException when the province has no such dissemination
     */
    public List<CannotDisseminate> correct(
            Actor actor, DisseminationId id, long readAt, DisseminationFacts facts, String reason) {
        Dissemination before = repository.find(id).orElseThrow();
        List<CannotDisseminate> refusals =
                rules.refusals(actor, before, DisseminationTransitions.CORRECTION, readAt, reason);
        refusals.addAll(rules.refusals(facts));
        if (refusals.isEmpty() && facts.equals(before.facts())) {
            refusals.add(CannotDisseminate.UNCHANGED);
        }
        Dissemination after = before.corrected(facts);
        return refusals.isEmpty() ? change(actor, after, reason, new DisseminationCorrected(actor, after)) : refusals;
    }

    /**
     * Withdraws a dissemination that was entered by mistake; it stays readable and counts no more.
     *
     * @param readAt the version at which the actor read it
     * @param reason why, at most 500 characters
     * @return why it was not done; nothing when it was
     * @throws java.util.NoSuchElementException when the province has no such dissemination
     */
    public List<CannotDisseminate> withdraw(Actor actor, DisseminationId id, long readAt, String reason) {
        Dissemination before = repository.find(id).orElseThrow();
        List<CannotDisseminate> refusals =
                rules.refusals(actor, before, DisseminationTransitions.WITHDRAWAL, readAt, reason);
        Dissemination after = before.withdrawn();
        return refusals.isEmpty() ? change(actor, after, reason, new DisseminationWithdrawn(actor, after)) : refusals;
    }

    private List<CannotDisseminate> change(Actor actor, Dissemination after, String reason, DisseminationEvent told) {
        if (!repository.add(actor, after, clock.instant(), reason.strip())) {
            return List.of(CannotDisseminate.CHANGED_SINCE);
        }
        events.publishEvent(told);
        return List.of();
    }

    /** Whether the actor may correct or withdraw a dissemination as it stands. */
    boolean mayChange(Actor actor, Dissemination dissemination) {
        return dissemination.stands() && rules.answersFor(actor, dissemination.agency());
    }

    /** The dissemination of this id, withdrawn ones included. */
    public Optional<Dissemination> find(DisseminationId id) {
        return repository.find(id);
    }

    /** The disseminations asked for, the latest days first, withdrawn ones included. */
    public List<Dissemination> list(DisseminationFilter filter) {
        return repository.list(filter);
    }

    /** Every version of a dissemination as it stood, the latest first. */
    public List<DisseminationVersion> history(DisseminationId id) {
        return repository.history(id);
    }
}
