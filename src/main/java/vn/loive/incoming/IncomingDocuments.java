package vn.loive.incoming;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import vn.loive.accounts.AccountId;
import vn.loive.agencies.AgencyId;
import vn.loive.incoming.IncomingEvent.IncomingRegistered;
import vn.loive.issuing.IssuedId;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalTerm;

/** The register of documents that reached the reader's agency and those whose duties it took over. */
@Service
@LegalTerm(
        vi = "sổ đăng ký văn bản đến",
        means = "The register in which an agency counts the documents that reach it.",
        source = "Nghị định 30/2020/NĐ-CP, Điều 22")
public class IncomingDocuments {

    private final IncomingRepository repository;
    private final StepRepository steps;
    private final IncomingRules rules;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    IncomingDocuments(
            IncomingRepository repository,
            StepRepository steps,
            IncomingRules rules,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.steps = steps;
        this.rules = rules;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Gives a document that reached the actor's agency the next number of arrival of the year.
     * The register stays locked until the transaction ends, so what is rolled back gives no number away.
     */
    public ArrivalOutcome register(Actor actor, IncomingFacts facts) {
        int year = facts.arrived().getYear();
        AgencyId own = new AgencyId(actor.agency());
        Optional<CannotReceive> refusal = rules.againstArrival(facts);
        if (refusal.isPresent()) {
            return new ArrivalOutcome.Refused(refusal.get());
        }
        int number = repository.lock(actor, year) + 1;
        if (repository.latest(own, year).filter(facts.arrived()::isBefore).isPresent()) {
            return new ArrivalOutcome.Refused(CannotReceive.BEFORE_THE_LAST);
        }
        IncomingDocument document = IncomingDocument.registered(actor.province(), own, number, facts, clock.instant());
        repository.moveTo(actor, year, number);
        repository.insert(actor, document);
        events.publishEvent(new IncomingRegistered(actor, document));
        return new ArrivalOutcome.Registered(document);
    }

    /** Gives a document to a unit or post, and to an account of the agency where one is named; answers why not. */
    public Optional<CannotReceive> assign(Actor actor, IncomingId id, String unit, @Nullable AccountId assignee) {
        return step(actor, id, IncomingStep.assigned(unit.strip(), assignee, clock.instant()));
    }

    /** Says which issued document of the actor's agency answers one that came; answers why not. */
    public Optional<CannotReceive> answer(Actor actor, IncomingId id, IssuedId answer) {
        return step(actor, id, IncomingStep.answered(answer, clock.instant()));
    }

    /** Ends the work without an answer, for a reason that names no person; answers why not. */
    public Optional<CannotReceive> close(Actor actor, IncomingId id, String reason) {
        return step(actor, id, IncomingStep.closed(reason.strip(), clock.instant()));
    }

    private Optional<CannotReceive> step(Actor actor, IncomingId id, IncomingStep step) {
        IncomingDocument document = find(id).orElseThrow();
        Optional<CannotReceive> refusal = rules.againstStep(actor, document, step);
        if (refusal.isPresent()) {
            return refusal;
        }
        if (!steps.insert(actor, document, steps.of(id).size(), step)) {
            return Optional.of(CannotReceive.FINISHED_ALREADY);
        }
        events.publishEvent(IncomingEvent.of(actor, document, step.state()));
        return Optional.empty();
    }

    /** Whether the actor's agency may still do something about a document. */
    boolean mayStep(Actor actor, IncomingDocument document) {
        return document.state().open() && answersFor(actor, document);
    }

    /** Whether a document reached the actor's agency, or one whose duties it took over. */
    public boolean answersFor(Actor actor, IncomingDocument document) {
        return rules.answersFor(actor, document);
    }

    /** The document of this id, if it reached the reader's agency or one before it. */
    public Optional<IncomingDocument> find(IncomingId id) {
        return repository.find(id);
    }

    /** The documents that reached an agency in a year, the latest number first. */
    public List<IncomingDocument> of(AgencyId agency, int year) {
        return repository.of(agency, year);
    }

    /** What was done about a document, in order. */
    public List<IncomingStep> steps(IncomingId id) {
        return steps.of(id);
    }
}
