package vn.loive.instruments;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import vn.loive.instruments.InstrumentEvent.NextReviewSet;
import vn.loive.instruments.InstrumentEvent.ReviewEntered;
import vn.loive.instruments.InstrumentEvent.ReviewWithdrawn;
import vn.loive.shared.Actor;

/** The reviews of how a province carries its instruments out, those held and the one awaited. */
@Service
public class InstrumentReviews {

    private final InstrumentRepository instruments;
    private final ReviewRepository repository;
    private final ReviewRules rules;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InstrumentReviews(
            InstrumentRepository instruments,
            ReviewRepository repository,
            ReviewRules rules,
            ApplicationEventPublisher events,
            Clock clock) {
        this.instruments = instruments;
        this.repository = repository;
        this.rules = rules;
        this.events = events;
        this.clock = clock;
    }

    /** The reviews of an instrument, those of the latest days first, withdrawn ones included. */
    public List<InstrumentReview> of(InstrumentId id) {
        return repository.of(id);
    }

    /** How the next review of an instrument was set, met or taken back, the latest first. */
    public List<NextReviewTurn> turns(InstrumentId id) {
        return repository.turns(id);
    }

    /**
     * Enters a review that was held.
     *
     * @param awaited whether it is the one that was awaited, so that none is awaited any more
     * @return why it is not entered; nothing when it is
     * @throws java.util.NoSuchElementException when the province has no such instrument
     */
    public Optional<CannotKeep> enter(Actor actor, InstrumentId id, InstrumentReview review, boolean awaited) {
        Instrument about = instruments.find(id).orElseThrow();
        Optional<CannotKeep> refusal = rules.against(about, review, repository.of(id));
        if (refusal.isEmpty()) {
            repository.insert(actor, about, review, clock.instant());
            events.publishEvent(new ReviewEntered(actor, id));
        }
        return refusal.isEmpty() && awaited && about.nextReview() != null ? set(actor, about, null, "") : refusal;
    }

    /**
     * Takes back a review that was entered by mistake; it stays readable and counts no more.
     *
     * @param reason why, without the name of a person
     * @return why it is not done; nothing when it is
     * @throws java.util.NoSuchElementException when the province has no such instrument
     */
    public Optional<CannotKeep> withdraw(Actor actor, InstrumentId id, ReviewId review, String reason) {
        Instrument about = instruments.find(id).orElseThrow();
        if (!CannotKeep.isReason(reason)) {
            return Optional.of(CannotKeep.NO_REASON);
        }
        if (!repository.withdraw(actor, about, review, reason.strip(), clock.instant())) {
            return Optional.of(CannotKeep.WITHDRAWN_ALREADY);
        }
        events.publishEvent(new ReviewWithdrawn(actor, id));
        return Optional.empty();
    }

    /**
     * Says which review is awaited next.
     *
     * @param readAt how often it was set when the page was read
     * @param next the review; nothing when none is awaited any more
     * @param reason why another one was awaited before; not asked for when none was
     * @return why it is not done; nothing when it is
     * @throws java.util.NoSuchElementException when the province has no such instrument
     */
    public Optional<CannotKeep> await(
            Actor actor, InstrumentId id, long readAt, @Nullable NextReview next, String reason) {
        Instrument about = instruments.find(id).orElseThrow();
        if (readAt != about.turn()) {
            return Optional.of(CannotKeep.CHANGED_SINCE);
        }
        Optional<CannotKeep> refusal = rules.against(about, next, reason);
        return refusal.isEmpty() ? set(actor, about, next, about.nextReview() == null ? "" : reason.strip()) : refusal;
    }

    private Optional<CannotKeep> set(Actor actor, Instrument about, @Nullable NextReview next, String reason) {
        if (!repository.next(actor, about, next, reason, clock.instant())) {
            return Optional.of(CannotKeep.CHANGED_SINCE);
        }
        events.publishEvent(new NextReviewSet(actor, about.id()));
        return Optional.empty();
    }
}
