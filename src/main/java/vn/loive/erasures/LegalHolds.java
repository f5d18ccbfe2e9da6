package vn.loive.erasures;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import vn.loive.database.Guarded;
import vn.loive.database.Transactions;
import vn.loive.erasures.ClosedReasons.Closed;
import vn.loive.identities.Subject;
import vn.loive.identities.SubjectId;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalTerm;
import vn.loive.vault.SubjectKey;

/** Sets and lifts legal holds; while one stands the person is not erased. */
@Service
@LegalTerm(vi = "việc giữ lại thông tin", means = "Sets and lifts what keeps a person from being erased.")
public class LegalHolds {

    private final LegalHoldRepository holds;
    private final KeptSubjectRepository subjects;
    private final ClosedReasons reasons;
    private final Transactions transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LegalHolds(
            LegalHoldRepository holds,
            KeptSubjectRepository subjects,
            ClosedReasons reasons,
            @Guarded Transactions transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.holds = holds;
        this.subjects = subjects;
        this.reasons = reasons;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /** The holds of the actor's agency that stand, the oldest first. */
    public List<LegalHold> standing(Actor actor) {
        return transactions.as(actor, holds::standing);
    }

    /** The hold that stands over a person. */
    public Optional<LegalHold> over(Actor actor, SubjectId person) {
        return transactions.as(actor, () -> holds.over(person));
    }

    /** Why a hold was set, opened once the record says who reads it. */
    public Optional<String> reason(Actor actor, SubjectId person) {
        Optional<Closed> closed = transactions.as(
                actor,
                () -> holds.over(person)
                        .flatMap(hold -> reasons.key(person).map(key -> {
                            events.publishEvent(new ErasureEvent.ErasureReasonRead(actor, person));
                            return new Closed(key, holds.reason(hold.id()));
                        })));
        return closed.map(Closed::opened);
    }

    /**
     * Sets a hold over a person. Setting it again under the same id changes nothing.
     *
     * @param id made by whoever shows the form
     * @param reason in words, closed under the key of the person
     * @return why not; nothing when it stands
     */
    public Optional<CannotErase> set(Actor actor, UUID id, SubjectId person, String reason) {
        return transactions.as(actor, () -> {
            Optional<Subject> subject = subjects.locked(person);
            Optional<SubjectKey> key = reasons.key(person);
            if (subject.isEmpty() || key.isEmpty()) {
                return Optional.of(CannotErase.NOT_FOUND);
            }
            LegalHold hold = new LegalHold(id, subject.get(), actor.account(), clock.instant());
            return holds.knows(id) ? Optional.empty() : added(actor, hold, ClosedReasons.closed(key.get(), reason));
        });
    }

    private Optional<CannotErase> added(Actor actor, LegalHold hold, byte[] reason) {
        SubjectId person = hold.subject().id();
        if (holds.over(person).isPresent()) {
            return Optional.of(CannotErase.HOLD_CHANGED);
        }
        holds.add(hold, reason);
        events.publishEvent(new ErasureEvent.HoldSet(actor, person));
        return Optional.empty();
    }

    /**
     * Lifts the hold that stands over a person.
     *
     * @param id the hold that was read
     * @return why not; nothing when it is lifted
     */
    public Optional<CannotErase> lift(Actor actor, UUID id, SubjectId person, String reason) {
        return transactions.as(actor, () -> {
            Optional<SubjectKey> key = subjects.locked(person).flatMap(one -> reasons.key(person));
            if (key.isEmpty()) {
                return Optional.of(CannotErase.NOT_FOUND);
            }
            boolean stood =
                    holds.over(person).filter(hold -> hold.id().equals(id)).isPresent();
            if (!stood || !holds.lift(actor, id, ClosedReasons.closed(key.get(), reason), clock.instant())) {
                return Optional.of(CannotErase.HOLD_CHANGED);
            }
            events.publishEvent(new ErasureEvent.HoldLifted(actor, person));
            return Optional.empty();
        });
    }
}
