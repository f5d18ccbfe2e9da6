package vn.loive.issuing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.Agency;
import vn.loive.agencies.AgencyId;
import vn.loive.issuing.CannotIssue.OutOfOrder;
import vn.loive.issuing.CannotIssue.Plain;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;

/** When a number may be given or kept; what asks for other numbers is asked while the register is locked. */
@Component
class IssuingRules {

    private final Agencies agencies;
    private final IssuedRepository repository;
    private final Clock clock;

    IssuingRules(Agencies agencies, IssuedRepository repository, Clock clock) {
        this.agencies = agencies;
        this.repository = repository;
        this.clock = clock;
    }

    /** The symbol of a document of the actor's own agency. */
    String symbol(Actor actor, IssuedFacts facts) {
        return facts.symbol(own(actor).map(Agency::symbol).orElseThrow());
    }

    /** What forbids a new number whatever the register holds: a new one belongs to the register of this year. */
    Optional<CannotIssue> againstIssuing(Actor actor, IssuedFacts facts) {
        return facts.day().getYear() == LegalDay.today(clock).getYear()
                ? againstDay(actor, facts.day())
                : Optional.of(Plain.OTHER_YEAR);
    }

    /** What forbids a printed number whatever the register holds. */
    Optional<CannotIssue> againstKeeping(Actor actor, int number, IssuedFacts facts) {
        return exists(number) ? againstDay(actor, facts.day()) : Optional.of(Plain.NO_SUCH_NUMBER);
    }

    /** Whether a register has such a number. */
    static boolean exists(int number) {
        return number >= 1 && number <= Plain.HIGHEST;
    }

    /** What forbids to make a document void, unless somebody was quicker. */
    static Optional<CannotIssue> againstVoid(Actor actor, IssuedDocument document, String reason) {
        if (!document.agency().value().equals(actor.agency())) {
            return Optional.of(Plain.OTHER_AGENCY);
        }
        boolean readable = !reason.isBlank() && reason.length() <= Plain.LONGEST_REASON;
        return readable ? Optional.empty() : Optional.of(Plain.NO_REASON);
    }

    private Optional<CannotIssue> againstDay(Actor actor, LocalDate day) {
        if (day.isAfter(LegalDay.today(clock))) {
            return Optional.of(Plain.FUTURE_DAY);
        }
        if (own(actor).filter(agency -> agency.standsOn(day)).isEmpty()) {
            return Optional.of(Plain.NOT_STANDING);
        }
        return own(actor).filter(agency -> agency.symbol().isEmpty()).map(agency -> Plain.NO_SYMBOL);
    }

    /** The highest number that a document of a register bears; 0 when it holds none. */
    int highest(Register register) {
        return repository
                .atOrBelow(register, Plain.HIGHEST)
                .map(IssuedDocument::number)
                .orElse(0);
    }

    /** What forbids a day for a number that follows all others. */
    Optional<CannotIssue> againstOrder(Register register, int number, LocalDate day) {
        return repository
                .atOrBelow(register, number)
                .filter(before -> before.day().isAfter(day))
                .map(before -> new OutOfOrder(before.number(), before.day(), true));
    }

    /** What forbids a printed number between others. */
    Optional<CannotIssue> againstPlace(Register register, int number, LocalDate day) {
        if (repository
                .atOrBelow(register, number)
                .filter(found -> found.number() == number)
                .isPresent()) {
            return Optional.of(Plain.NUMBER_TAKEN);
        }
        return againstOrder(register, number, day)
                .or(() -> repository
                        .above(register, number)
                        .filter(after -> after.day().isBefore(day))
                        .map(after -> new OutOfOrder(after.number(), after.day(), false)));
    }

    private Optional<Agency> own(Actor actor) {
        return agencies.find(new AgencyId(actor.agency()));
    }
}
