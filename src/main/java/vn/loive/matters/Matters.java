package vn.loive.matters;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import vn.loive.database.Guarded;
import vn.loive.database.Transactions;
import vn.loive.identities.Identities;
import vn.loive.identities.Subject;
import vn.loive.identities.SubjectId;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;
import vn.loive.shared.LegalTerm;

/**
 * Gives agencies parts in the matter of a person, and ends them; closes the matter and opens it again.
 * Only the agency that answers for the person does either. What was given or ended holds from the next request on.
 */
@Service
@LegalTerm(vi = "phần việc và kết thúc", means = "Who takes part in a matter, and when it ends.")
public class Matters {

    private final Identities identities;
    private final MatterRepository repository;
    private final Clock clock;
    private final Transactions transactions;
    private final ApplicationEventPublisher events;

    Matters(
            Identities identities,
            MatterRepository repository,
            Clock clock,
            @Guarded Transactions transactions,
            ApplicationEventPublisher events) {
        this.identities = identities;
        this.repository = repository;
        this.clock = clock;
        this.transactions = transactions;
        this.events = events;
    }

    /** The parts in the matter that the actor's agency gave or has, those that last first. */
    public List<MatterPart> parts(Actor actor, SubjectId id) {
        return transactions.as(actor, () -> repository.parts(id));
    }

    /**
     * Gives an agency a part.
     * The same part sent again changes nothing.
     *
     * @return why not; nothing when done
     */
    public Optional<CannotChangeMatter> give(Actor actor, SubjectId id, MatterPart part) {
        return goingOn(actor, id, subject -> {
            List<MatterPart> parts = repository.parts(id);
            boolean sentBefore = parts.stream().anyMatch(one -> one.id().equals(part.id()));
            return sentBefore ? Optional.empty() : give(actor, subject, part, parts);
        });
    }

    private Optional<CannotChangeMatter> give(Actor actor, Subject subject, MatterPart part, List<MatterPart> parts) {
        if (parts.stream().anyMatch(one -> stands(one, part))) {
            return Optional.of(CannotChangeMatter.HAS_THE_PART);
        }
        repository.give(actor, subject, part);
        events.publishEvent(new MatterEvent.PartGiven(actor, subject.id(), part.agency(), part.step()));
        return Optional.empty();
    }

    private boolean stands(MatterPart one, MatterPart part) {
        return one.agency().equals(part.agency()) && one.step() == part.step() && one.lastsAt(clock.instant());
    }

    /** Ends a part at this moment; returns why not, or nothing when done. */
    public Optional<CannotChangeMatter> end(Actor actor, SubjectId id, UUID part) {
        Instant now = clock.instant();
        return changing(
                actor,
                id,
                subject -> repository.parts(id).stream()
                        .filter(one -> one.id().equals(part) && one.lastsAt(now))
                        .findFirst()
                        .map(one -> end(actor, id, one, now))
                        .orElse(Optional.of(CannotChangeMatter.ENDED_BEFORE)));
    }

    private Optional<CannotChangeMatter> end(Actor actor, SubjectId id, MatterPart part, Instant now) {
        repository.end(part.id(), now);
        events.publishEvent(new MatterEvent.PartEnded(actor, id, part.agency(), part.step()));
        return Optional.empty();
    }

    /** Brings the matter to its end today, which closes most of what is known; returns why not, or nothing when done. */
    public Optional<CannotChangeMatter> close(Actor actor, SubjectId id) {
        return close(actor, id, LegalDay.today(clock));
    }

    /**
     * Brings a matter to its end that ended on an earlier day, such as one that was kept on paper until now.
     *
     * @param day not later than today
     * @return why not; nothing when done
     */
    public Optional<CannotChangeMatter> close(Actor actor, SubjectId id, LocalDate day) {
        LocalDate today = LegalDay.today(clock);
        if (day.isAfter(today)) {
            throw new IllegalArgumentException("A matter must not end after %s, is %s".formatted(today, day));
        }
        return goingOn(
                actor, id, subject -> done(repository.close(id, day), new MatterEvent.MatterClosed(actor, id, day)));
    }

    /** Opens the matter again; returns why not, or nothing when done. */
    public Optional<CannotChangeMatter> reopen(Actor actor, SubjectId id) {
        return goingOn(
                actor, id, subject -> done(repository.close(id, null), new MatterEvent.MatterReopened(actor, id)));
    }

    private Optional<CannotChangeMatter> done(boolean done, MatterEvent event) {
        if (!done) {
            return Optional.of(CannotChangeMatter.CLOSED_OR_OPEN_BEFORE);
        }
        events.publishEvent(event);
        return Optional.empty();
    }

    /** A change of a matter that was not brought into another of the same person. */
    private Optional<CannotChangeMatter> goingOn(
            Actor actor, SubjectId id, Function<Subject, Optional<CannotChangeMatter>> change) {
        return changing(
                actor,
                id,
                subject -> repository.isJoined(id) ? Optional.of(CannotChangeMatter.JOINED) : change.apply(subject));
    }

    private Optional<CannotChangeMatter> changing(
            Actor actor, SubjectId id, Function<Subject, Optional<CannotChangeMatter>> change) {
        Optional<Subject> subject = identities.find(actor, id);
        return transactions.as(
                actor,
                () -> repository.holds(id)
                        ? subject.map(change).orElse(Optional.of(CannotChangeMatter.NOT_FOUND))
                        : Optional.of(CannotChangeMatter.NOT_FOUND));
    }
}
