package vn.loive.consents;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.loive.agencies.AgencyId;
import vn.loive.consents.ClosedDetails.Closed;
import vn.loive.identities.SubjectId;
import vn.loive.particulars.FieldGroup;
import vn.loive.provisions.SpokenWordings;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;
import vn.loive.sharing.ConsentDetails;
import vn.loive.sharing.ConsentEntry;
import vn.loive.sharing.ConsentId;
import vn.loive.sharing.ConsentLedger;
import vn.loive.sharing.KnownEntries;
import vn.loive.sharing.ReceiverId;
import vn.loive.sharing.StandingConsent;
import vn.loive.vault.SubjectKey;

/** Adds entries to the ledger, one after another, inside the transaction of whoever records them. */
@Component
class ConsentWriter {

    private final ConsentRepository entries;
    private final KnownEntriesRepository known;
    private final ClosedDetails details;
    private final SpokenWordings wordings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConsentWriter(
            ConsentRepository entries,
            KnownEntriesRepository known,
            ClosedDetails details,
            SpokenWordings wordings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.entries = entries;
        this.known = known;
        this.details = details;
        this.wordings = wordings;
        this.events = events;
        this.clock = clock;
    }

    /** The ledger of a person while nobody else writes into it. */
    private record Held(Actor actor, SubjectId subject, SubjectKey key, KnownEntries known) {

        List<ConsentEntry> before() {
            return known.entries();
        }

        /** The place of what is added, after everything that was recorded at any entry of the person. */
        int number() {
            return 1 + before().stream().mapToInt(ConsentEntry::number).max().orElse(0);
        }
    }

    Optional<CannotRecordConsent> add(Actor actor, SubjectId subject, ConsentAnswer answer, ConsentDetails named) {
        int wording = wordings.of(ConsentGuidance.WORDING, answer.day()).number();
        return adding(
                actor,
                subject,
                answer.id(),
                held -> added(
                        held,
                        ConsentDraft.of(answer, wording, named),
                        receiver(held, answer.sharing().agency(), named)));
    }

    Optional<CannotRecordConsent> add(Actor actor, SubjectId subject, GroundedRelease release) {
        AgencyId agency = release.sharing().agency();
        return adding(
                actor,
                subject,
                release.id(),
                held -> added(held, ConsentDraft.of(release), receiver(held, agency, release.details())));
    }

    Optional<CannotRecordConsent> add(Actor actor, SubjectId subject, ConsentEnding ending) {
        return adding(actor, subject, ending.id(), held -> ended(held, ending));
    }

    /** Ends those of the groups that still stand, whichever entry says so. */
    private Optional<CannotRecordConsent> ended(Held held, ConsentEnding ending) {
        LocalDate today = LegalDay.today(clock);
        Optional<ConsentEntry> ends = held.before().stream()
                .filter(one -> one.id().equals(ending.ends()))
                .findFirst();
        List<StandingConsent> standing = ends.stream()
                .flatMap(one -> new ConsentLedger(held.known(), today).beside(one).stream())
                .filter(one -> one.entry().letsTellOn(today))
                .toList();
        Set<FieldGroup> groups = EnumSet.noneOf(FieldGroup.class);
        standing.forEach(one -> groups.addAll(one.groups()));
        if (ends.isEmpty() || !groups.containsAll(ending.groups())) {
            return Optional.of(CannotRecordConsent.NOTHING_STANDS);
        }
        LocalDate given = standing.stream()
                .map(one -> one.entry().day())
                .max(Comparator.naturalOrder())
                .orElse(today);
        return ending.day().isBefore(given)
                ? Optional.of(CannotRecordConsent.BEFORE_GIVEN)
                : added(held, ConsentDraft.of(ending, ends.get()), ends.get().receiver());
    }

    /** What could name somebody, to be opened once this transaction is over. */
    Closed read(Actor actor, SubjectId subject) {
        Closed closed = details.of(subject);
        closed.subjects().forEach(one -> events.publishEvent(new ConsentEvent.ConsentDetailsRead(actor, one)));
        return closed;
    }

    private Optional<CannotRecordConsent> adding(
            Actor actor, SubjectId subject, ConsentId id, Function<Held, Optional<CannotRecordConsent>> work) {
        entries.hold(subject);
        ConsentRepository.Place place = entries.place(subject, id);
        Optional<SubjectKey> key = details.key(subject);
        if (place.refusal().isPresent() || key.isEmpty()) {
            return place.refusal().or(() -> Optional.of(CannotRecordConsent.NOT_FOUND));
        }
        return place.known() ? Optional.empty() : work.apply(new Held(actor, subject, key.get(), known.of(subject)));
    }

    private ReceiverId receiver(Held held, @Nullable AgencyId agency, ConsentDetails named) {
        return agency == null ? details.outside(held.subject(), named.receiver()) : ReceiverId.of(agency);
    }

    private Optional<CannotRecordConsent> added(Held held, ConsentDraft draft, ReceiverId receiver) {
        ConsentEntry entry = new ConsentEntry(
                draft.id(),
                held.subject().value(),
                held.number(),
                draft.kind(),
                draft.purpose(),
                receiver,
                draft.groups(),
                draft.day(),
                draft.until(),
                draft.asked(),
                draft.ground(),
                held.actor().agency(),
                clock.instant());
        entries.add(held.actor(), held.subject(), entry, ClosedDetails.closed(held.key(), draft.details()));
        events.publishEvent(ConsentEvent.of(held.actor(), held.subject(), entry));
        return Optional.empty();
    }
}
