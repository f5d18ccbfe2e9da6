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

/** Erases persons: one account asks, another of the same agency confirms, and nothing is erased while a hold stands. */
@Service
@LegalTerm(
        vi = "hủy thông tin của một người",
        means = "Destroying the key of a person and all that it opened.",
        source = "Luật Bảo vệ dữ liệu cá nhân 2025, Điều 14 (chưa đối chiếu)")
public class Erasures {

    private final RequestOfErasureRepository requests;
    private final LegalHoldRepository holds;
    private final LedgerRepository ledger;
    private final KeptSubjectRepository subjects;
    private final ClosedReasons reasons;
    private final ErasureLedger file;
    private final Transactions transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Erasures(
            RequestOfErasureRepository requests,
            LegalHoldRepository holds,
            LedgerRepository ledger,
            KeptSubjectRepository subjects,
            ClosedReasons reasons,
            ErasureLedger file,
            @Guarded Transactions transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.requests = requests;
        this.holds = holds;
        this.ledger = ledger;
        this.subjects = subjects;
        this.reasons = reasons;
        this.file = file;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /** The requests of the actor's agency that wait, the oldest first. */
    public List<ErasureRequest> waiting(Actor actor) {
        return transactions.as(actor, requests::waiting);
    }

    /** A request; nothing when absent, another agency's, or the person is erased. */
    public Optional<ErasureRequest> find(Actor actor, UUID id) {
        return transactions.as(actor, () -> requests.find(id));
    }

    /** Why the erasure was asked for, opened once the record says who reads it. */
    public Optional<String> reason(Actor actor, UUID id) {
        Optional<Closed> closed = transactions.as(
                actor,
                () -> requests.find(id)
                        .flatMap(request -> reasons.key(request.subject().id()).map(key -> {
                            events.publishEvent(new ErasureEvent.ErasureReasonRead(
                                    actor, request.subject().id()));
                            return new Closed(key, requests.reason(id));
                        })));
        return closed.map(Closed::opened);
    }

    /**
     * Asks for the erasure of a person. Asking again under the same id changes nothing.
     *
     * @param id made by whoever shows the form
     * @param reason in words, closed under the key of the person
     * @return why not; nothing when it waits for the second account
     */
    public Optional<CannotErase> request(Actor actor, UUID id, SubjectId person, ErasureGround ground, String reason) {
        return transactions.as(actor, () -> {
            Optional<Subject> subject = subjects.locked(person);
            Optional<SubjectKey> key = reasons.key(person);
            if (subject.isEmpty() || key.isEmpty()) {
                return Optional.of(CannotErase.NOT_FOUND);
            }
            ErasureRequest asked =
                    new ErasureRequest(id, subject.get(), ground, actor.account(), clock.instant(), null);
            return requests.find(id).isPresent()
                    ? Optional.empty()
                    : added(actor, asked, ClosedReasons.closed(key.get(), reason));
        });
    }

    private Optional<CannotErase> added(Actor actor, ErasureRequest asked, byte[] reason) {
        SubjectId person = asked.subject().id();
        if (holds.over(person).isPresent()) {
            return Optional.of(CannotErase.HELD);
        }
        if (subjects.othersAreJoinedTo(person)) {
            return Optional.of(CannotErase.OTHERS_JOINED);
        }
        if (requests.waiting().stream().anyMatch(one -> one.subject().equals(asked.subject()))) {
            return Optional.of(CannotErase.ASKED_ALREADY);
        }
        requests.add(asked, reason);
        events.publishEvent(new ErasureEvent.ErasureRequested(actor, person, asked.ground()));
        return Optional.empty();
    }

    /** Refuses a request, or takes one's own back. */
    public Optional<CannotErase> refuse(Actor actor, UUID id) {
        return transactions.as(actor, () -> {
            Optional<ErasureRequest> request = requests.find(id);
            if (request.isEmpty()) {
                return Optional.of(CannotErase.NOT_FOUND);
            }
            if (!requests.refuse(actor, id, clock.instant())) {
                return Optional.of(CannotErase.NO_LONGER_OPEN);
            }
            events.publishEvent(new ErasureEvent.ErasureRefused(
                    actor, request.get().subject().id()));
            return Optional.empty();
        });
    }

    /**
     * Confirms a request and erases the person, all of it or nothing. Confirming again changes nothing.
     *
     * @return why not; nothing when the person is erased
     */
    public Optional<CannotErase> confirm(Actor actor, UUID id) {
        Optional<CannotErase> refused = transactions.as(actor, () -> erased(actor, id));
        if (refused.isEmpty()) {
            file.writeFile();
        }
        return refused;
    }

    /** Asks under the lock of the person, so that what is looked at still holds when the function looks again. */
    private Optional<CannotErase> erased(Actor actor, UUID id) {
        if (ledger.find(id).isPresent()) {
            return Optional.empty();
        }
        Optional<SubjectId> person =
                requests.find(id).map(request -> request.subject().id());
        if (person.flatMap(subjects::locked).isEmpty()) {
            return ledger.find(id).isPresent() ? Optional.empty() : Optional.of(CannotErase.NOT_FOUND);
        }
        ErasureRequest request = requests.find(id).orElseThrow();
        Optional<CannotErase> refusal = refusal(actor, request);
        if (refusal.isEmpty()) {
            requests.erase(id);
            events.publishEvent(new ErasureEvent.PersonErased(actor, person.get(), request.ground()));
        }
        return refusal;
    }

    private Optional<CannotErase> refusal(Actor actor, ErasureRequest request) {
        if (request.settled() != null) {
            return Optional.of(CannotErase.NO_LONGER_OPEN);
        }
        if (request.requestedBy().equals(actor.account())) {
            return Optional.of(CannotErase.SAME_ACCOUNT);
        }
        if (subjects.othersAreJoinedTo(request.subject().id())) {
            return Optional.of(CannotErase.OTHERS_JOINED);
        }
        return holds.over(request.subject().id()).map(hold -> CannotErase.HELD);
    }
}
