package vn.loive.documents;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.AgencyId;
import vn.loive.places.Places;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;

/** When a document may be entered or corrected. */
@Component
class DocumentRules {

    private final DocumentRepository repository;
    private final Agencies agencies;
    private final Places places;
    private final Clock clock;

    DocumentRules(DocumentRepository repository, Agencies agencies, Places places, Clock clock) {
        this.repository = repository;
        this.agencies = agencies;
        this.places = places;
        this.clock = clock;
    }

    /** What forbids to enter a document. */
    Optional<CannotRegister> againstEntry(RegisteredDocument document) {
        LocalDate day = document.facts().day();
        if (day != null && day.isAfter(LegalDay.today(clock))) {
            return Optional.of(CannotRegister.FUTURE_DAY);
        }
        boolean known = document.facts().standing() == DocumentStanding.ISSUED
                && repository.alike(document).isPresent();
        return known ? Optional.of(CannotRegister.KNOWN_ALREADY) : Optional.empty();
    }

    /** The document as it would stand after a correction; a body known to the house stays while its name does. */
    RegisteredDocument corrected(Actor actor, RegisteredDocument stood, DocumentFacts facts) {
        boolean same = stood.facts().issuers().equals(facts.issuers());
        return new RegisteredDocument(
                stood.id(),
                stood.province(),
                same ? stood.issuer() : null,
                facts,
                stood.version() + 1,
                new AgencyId(actor.agency()));
    }

    /** What forbids a correction. */
    Optional<CannotRegister> againstCorrection(
            Actor actor, RegisteredDocument stood, long readAt, RegisteredDocument corrected, String reason) {
        if (!mayChange(actor, stood)) {
            return Optional.of(CannotRegister.NOT_YOURS);
        }
        if (readAt != stood.version()) {
            return Optional.of(CannotRegister.CHANGED_SINCE);
        }
        if (!CannotRegister.isReason(reason)) {
            return Optional.of(CannotRegister.NO_REASON);
        }
        return againstChange(stood.facts(), corrected.facts()).or(() -> againstEntry(corrected));
    }

    private static Optional<CannotRegister> againstChange(DocumentFacts stood, DocumentFacts right) {
        if (stood.equals(right)) {
            return Optional.of(CannotRegister.UNCHANGED);
        }
        boolean takenAway = stood.standing() == DocumentStanding.ISSUED && right.standing() != DocumentStanding.ISSUED;
        return takenAway ? Optional.of(CannotRegister.NUMBER_TAKEN_AWAY) : Optional.empty();
    }

    /** Whether the actor's agency answers for what the register says of a document. */
    boolean mayChange(Actor actor, RegisteredDocument document) {
        LocalDate today = LegalDay.today(clock);
        if (document.province() != null) {
            return document.province().equals(actor.province())
                    || places.heritage(actor.province(), today).contains(document.province());
        }
        AgencyId own = new AgencyId(actor.agency());
        return document.keeper() != null
                && (own.equals(document.keeper())
                        || agencies.answeredForBy(own, today).contains(document.keeper()));
    }
}
