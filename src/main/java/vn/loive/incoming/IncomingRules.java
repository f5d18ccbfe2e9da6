package vn.loive.incoming;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.AgencyId;
import vn.loive.issuing.IssuedDocuments;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;

/** When a document may be registered and what may be done about it. */
@Component
class IncomingRules {

    private final IssuedDocuments issued;
    private final Agencies agencies;
    private final Colleagues colleagues;
    private final Clock clock;

    IncomingRules(IssuedDocuments issued, Agencies agencies, Colleagues colleagues, Clock clock) {
        this.colleagues = colleagues;
        this.issued = issued;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** What forbids to register a document whatever the register holds. */
    Optional<CannotReceive> againstArrival(IncomingFacts facts) {
        LocalDate today = LegalDay.today(clock);
        LocalDate day = facts.day();
        LocalDate due = facts.due();
        if (facts.arrived().isAfter(today)) {
            return Optional.of(CannotReceive.FUTURE_DAY);
        } else if (facts.arrived().getYear() != today.getYear()) {
            return Optional.of(CannotReceive.OTHER_YEAR);
        } else if (day != null && day.isAfter(facts.arrived())) {
            return Optional.of(CannotReceive.ISSUED_AFTER_ARRIVAL);
        } else if (due != null && due.isBefore(facts.arrived())) {
            return Optional.of(CannotReceive.DUE_BEFORE_ARRIVAL);
        }
        boolean countable = facts.copies() >= 1 && facts.copies() <= IncomingFacts.MOST_COPIES;
        return countable ? Optional.empty() : Optional.of(CannotReceive.NO_SUCH_COPIES);
    }

    /** What forbids a step. */
    Optional<CannotReceive> againstStep(Actor actor, IncomingDocument document, IncomingStep step) {
        if (!answersFor(actor, document)) {
            return Optional.of(CannotReceive.OTHER_AGENCY);
        }
        return document.state().open()
                ? againstWords(actor, document, step)
                : Optional.of(CannotReceive.FINISHED_ALREADY);
    }

    /** Whether a document reached the actor's agency, or one whose duties it took over. */
    boolean answersFor(Actor actor, IncomingDocument document) {
        return agencies.answeredForBy(new AgencyId(actor.agency()), LegalDay.today(clock))
                .contains(document.agency());
    }

    private Optional<CannotReceive> againstWords(Actor actor, IncomingDocument document, IncomingStep step) {
        return switch (step.state()) {
            case ASSIGNED ->
                unless(step.unit(), CannotReceive.LONGEST_UNIT, CannotReceive.NO_UNIT)
                        .or(() -> unknown(actor, step));
            case CLOSED -> unless(step.reason(), CannotReceive.LONGEST_REASON, CannotReceive.NO_REASON);
            case ANSWERED -> answers(actor, document, step) ? Optional.empty() : Optional.of(CannotReceive.NO_ANSWER);
            case ARRIVED -> throw new IllegalArgumentException("A document arrives once only");
        };
    }

    private Optional<CannotReceive> unknown(Actor actor, IncomingStep step) {
        return Optional.ofNullable(step.assignee())
                .filter(assignee -> !colleagues.has(actor, assignee))
                .map(stranger -> CannotReceive.NO_SUCH_ACCOUNT);
    }

    private static Optional<CannotReceive> unless(String words, int longest, CannotReceive why) {
        return words.isBlank() || words.length() > longest ? Optional.of(why) : Optional.empty();
    }

    private boolean answers(Actor actor, IncomingDocument document, IncomingStep step) {
        return Optional.ofNullable(step.answer())
                .flatMap(issued::find)
                .filter(answer -> answer.stands() && answer.agency().value().equals(actor.agency()))
                .filter(answer -> !answer.day().isBefore(document.facts().arrived()))
                .isPresent();
    }
}
