package vn.loive.mixedtotals;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import vn.loive.accounts.AccountId;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.AgencyId;
import vn.loive.figures.Figures;
import vn.loive.figures.Sum;
import vn.loive.mixedtotals.MixedTotalEvent.MixedTotalDecided;
import vn.loive.mixedtotals.MixedTotalEvent.MixedTotalDropped;
import vn.loive.outreach.ActivityKind;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;
import vn.loive.shared.Period;

/** The totals of unlike units for which somebody of the reader's province answers. */
@Service
public class MixedTotals {

    private final MixedTotalRepository repository;
    private final Reached reached;
    private final Agencies agencies;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MixedTotals(
            MixedTotalRepository repository,
            Reached reached,
            Agencies agencies,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.reached = reached;
        this.agencies = agencies;
        this.events = events;
        this.clock = clock;
    }

    /** All of them, the latest decided first, dropped ones included. */
    public List<MixedTotal> list() {
        return repository.list();
    }

    /**
     * Decides, in the name of the actor, that unlike units are added.
     *
     * @param id the total's id, new
     * @param kind of one kind of activity, or nothing for all
     * @param reason why, 1 to 500 characters
     * @return why it was not done; empty when it was
     */
    public Optional<CannotMix> decide(
            Actor actor, MixedTotalId id, Period days, @Nullable ActivityKind kind, String reason) {
        Optional<CannotMix> refusal = fault(reason).or(() -> fault(Figures.sum(reached.in(days, kind))));
        if (refusal.isEmpty()) {
            repository.insert(
                    actor,
                    new MixedTotal(
                            id,
                            new AgencyId(actor.agency()),
                            new AccountId(actor.account()),
                            days,
                            kind,
                            reason.strip(),
                            clock.instant(),
                            null));
            events.publishEvent(new MixedTotalDecided(actor, id));
        }
        return refusal;
    }

    /**
     * Drops a decision; it stays readable.
     *
     * @param reason why, 1 to 500 characters
     * @return why it was not done; empty when it was
     * @throws java.util.NoSuchElementException when the province has no such total
     */
    public Optional<CannotMix> drop(Actor actor, MixedTotalId id, String reason) {
        MixedTotal total =
                list().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
        Optional<CannotMix> refusal =
                answering(actor).contains(total.agency()) ? fault(reason) : Optional.of(CannotMix.DECIDED_BY_ANOTHER);
        if (refusal.isEmpty() && !repository.drop(actor, id, reason.strip(), clock.instant())) {
            return Optional.of(CannotMix.DROPPED_ALREADY);
        }
        if (refusal.isEmpty()) {
            events.publishEvent(new MixedTotalDropped(actor, id));
        }
        return refusal;
    }

    /** The agencies whose decisions the actor may drop. */
    Set<AgencyId> answering(Actor actor) {
        return agencies.answeredForBy(new AgencyId(actor.agency()), LegalDay.today(clock));
    }

    /** A new id. */
    static MixedTotalId newId() {
        return new MixedTotalId(UUID.randomUUID());
    }

    private static Optional<CannotMix> fault(String reason) {
        if (reason.isBlank()) {
            return Optional.of(CannotMix.REASON_MISSING);
        }
        return reason.strip().length() > MixedTotal.LONGEST_REASON
                ? Optional.of(CannotMix.REASON_TOO_LONG)
                : Optional.empty();
    }

    private static Optional<CannotMix> fault(Sum unmixed) {
        return switch (unmixed) {
            case Sum.UnlikeUnits(var _, boolean addable) ->
                addable ? Optional.empty() : Optional.of(CannotMix.NOTHING_IN_COMMON);
            case Sum.Total _, Sum.NothingToAdd _, Sum.NoCommonPeriod _, Sum.TooLarge _ ->
                Optional.of(CannotMix.NOTHING_UNLIKE);
        };
    }
}
