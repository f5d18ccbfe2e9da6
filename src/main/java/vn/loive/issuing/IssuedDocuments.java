package vn.loive.issuing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import vn.loive.agencies.AgencyId;
import vn.loive.issuing.CannotIssue.Plain;
import vn.loive.issuing.IssuedEvent.IssuedMadeVoid;
import vn.loive.issuing.IssuedEvent.NumberGiven;
import vn.loive.issuing.IssuedEvent.OfDocument;
import vn.loive.issuing.IssuedEvent.PrintedNumberKept;
import vn.loive.issuing.IssuedEvent.RegisterBegun;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;
import vn.loive.shared.LegalTerm;
import vn.loive.typesetting.DocumentType;

/** The register of issued documents of the reader's agency and of those whose duties it took over. */
@Service
@LegalTerm(
        vi = "sổ đăng ký văn bản đi",
        means = "The register in which an agency counts the documents it issues.",
        source = "Nghị định 30/2020/NĐ-CP, Điều 15")
public class IssuedDocuments {

    private final IssuedRepository repository;
    private final CounterRepository counters;
    private final IssuingRules rules;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    IssuedDocuments(
            IssuedRepository repository,
            CounterRepository counters,
            IssuingRules rules,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.counters = counters;
        this.rules = rules;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Gives a document the next number of the actor's own agency.
     * The register stays locked until the transaction ends, so what is rolled back gives no number away.
     */
    public IssueOutcome issue(Actor actor, IssuedFacts facts) {
        Register register = Register.of(actor, facts.type(), facts.day());
        Optional<CannotIssue> refusal = rules.againstIssuing(actor, facts)
                .or(() -> rules.againstOrder(register, counters.lock(register) + 1, facts.day()));
        return outcome(refusal, () -> {
            int number = counters.lock(register) + 1;
            counters.moveTo(register, number);
            return new NumberGiven(actor, insert(actor, number, facts, false));
        });
    }

    /**
     * Keeps a document of the actor's own agency under the number it was printed with before.
     *
     * @param number as printed, from 1
     */
    public IssueOutcome enter(Actor actor, int number, IssuedFacts facts) {
        Register register = Register.of(actor, facts.type(), facts.day());
        Optional<CannotIssue> refusal = rules.againstKeeping(actor, number, facts)
                .or(() -> {
                    counters.lock(register);
                    return rules.againstPlace(register, number, facts.day());
                });
        return outcome(refusal, () -> {
            counters.moveTo(register, Math.max(counters.lock(register), number));
            return new PrintedNumberKept(actor, insert(actor, number, facts, true));
        });
    }

    private IssueOutcome outcome(Optional<CannotIssue> refusal, Supplier<OfDocument> act) {
        if (refusal.isPresent()) {
            return new IssueOutcome.Refused(refusal.get());
        }
        OfDocument told = act.get();
        events.publishEvent(told);
        return new IssueOutcome.Issued(told.document());
    }

    private IssuedDocument insert(Actor actor, int number, IssuedFacts facts, boolean printed) {
        IssuedDocument document = IssuedDocument.entered(
                new AgencyId(actor.agency()), number, rules.symbol(actor, facts), facts, printed, clock.instant());
        repository.insert(actor, document);
        return document;
    }

    /**
     * Lets a register of this year go on with a number, because those below it were given outside the program.
     * A number set too high is set back so, while none was given since.
     *
     * @param number the next number to be given; above all that the register gave or keeps
     * @return why it was not done; nothing when it was
     */
    public Optional<CannotIssue> startAt(Actor actor, DocumentType type, int number) {
        if (!IssuingRules.exists(number)) {
            return Optional.of(Plain.NO_SUCH_NUMBER);
        }
        Register register = Register.of(actor, type, LegalDay.today(clock));
        int next = counters.lock(register) + 1;
        int given = rules.highest(register);
        if (number <= given || number == next) {
            return Optional.of(new CannotIssue.NotAbove(given + 1));
        }
        counters.moveTo(register, number - 1);
        events.publishEvent(new RegisterBegun(actor, type, number));
        return Optional.empty();
    }

    /**
     * Makes a document of the actor's own agency void; its number stays and is never given again.
     *
     * @param reason why, at most 500 characters, without the name of a person
     * @return why it was not done; nothing when it was
     * @throws java.util.NoSuchElementException when the reader has no such document
     */
    public Optional<CannotIssue> voidIt(Actor actor, IssuedId id, String reason) {
        IssuedDocument document = repository.find(id).orElseThrow();
        Optional<CannotIssue> refusal = IssuingRules.againstVoid(actor, document, reason);
        if (refusal.isPresent()) {
            return refusal;
        }
        if (!repository.insertVoid(actor, document, reason.strip(), clock.instant())) {
            return Optional.of(Plain.VOID_ALREADY);
        }
        events.publishEvent(new IssuedMadeVoid(actor, document));
        return Optional.empty();
    }

    /** The document of this id, if the reader's agency or one before it issued it. */
    public Optional<IssuedDocument> find(IssuedId id) {
        return repository.find(id);
    }

    /** The documents an agency issued in a year, the newest first, void ones included. */
    public List<IssuedDocument> of(AgencyId agency, int year) {
        return repository.of(agency, year);
    }

    /** How far each register of an agency and year has come. */
    List<RegisterState> states(AgencyId agency, int year) {
        return counters.states(agency, year);
    }
}
