package vn.loive.disclosures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.Agency;
import vn.loive.agencies.AgencyId;
import vn.loive.consents.Consents;
import vn.loive.consents.OpenedDetails;
import vn.loive.consents.PartSharing;
import vn.loive.consents.ToldPart;
import vn.loive.doubles.Doubles;
import vn.loive.identities.Glance;
import vn.loive.identities.Identities;
import vn.loive.identities.Subject;
import vn.loive.identities.SubjectId;
import vn.loive.particulars.CodeName;
import vn.loive.particulars.FieldGroup;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;
import vn.loive.sharing.ConsentDetails;
import vn.loive.sharing.ConsentEntry;
import vn.loive.sharing.ConsentId;
import vn.loive.sharing.ConsentLedger;
import vn.loive.sharing.KnownEntries;
import vn.loive.sharing.ReceiverId;
import vn.loive.sharing.StandingConsent;

/** The ledger of a person as a page: what holds now, which parts in force lack something, and every entry. */
@Component
class ConsentPage {

    private final Consents consents;
    private final PartSharing sharing;
    private final Identities identities;
    private final Doubles doubles;
    private final Agencies agencies;
    private final Clock clock;

    ConsentPage(
            Consents consents,
            PartSharing sharing,
            Identities identities,
            Doubles doubles,
            Agencies agencies,
            Clock clock) {
        this.consents = consents;
        this.sharing = sharing;
        this.identities = identities;
        this.doubles = doubles;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** The person, or the page that says that there is nothing. */
    Subject seen(Actor actor, UUID id) {
        return identities.find(actor, new SubjectId(id)).orElseThrow(ConsentPage::absent);
    }

    /** The person, for somebody who may write into the ledger. */
    Subject written(Actor actor, UUID id) {
        Subject subject = seen(actor, id);
        if (!consents.mayRecord(actor, subject.id())) {
            throw absent();
        }
        return subject;
    }

    /** The entry of the ledger of that person. */
    ConsentEntry entry(Actor actor, Subject subject, UUID entry) {
        return consents.of(actor, subject.id()).stream()
                .filter(one -> one.id().value().equals(entry))
                .findFirst()
                .orElseThrow(ConsentPage::absent);
    }

    /** The groups of the same purpose and receiver that can still be taken back, or whose ground can be ended. */
    Set<FieldGroup> standing(Actor actor, Subject subject, ConsentEntry entry) {
        LocalDate today = LegalDay.today(clock);
        Set<FieldGroup> groups = EnumSet.noneOf(FieldGroup.class);
        new ConsentLedger(consents.known(actor, subject.id()), today)
                .beside(entry).stream().filter(one -> one.canEnd(today)).forEach(one -> groups.addAll(one.groups()));
        return groups;
    }

    private static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    static ModelAndView done(UUID id) {
        return new ModelAndView("redirect:/guarded/persons/" + id + "/consents", HttpStatus.SEE_OTHER);
    }

    /** The ledger; what could name somebody stands in it only where it was opened for this answer. */
    ModelAndView ledger(Actor actor, Subject subject, Map<ConsentId, OpenedDetails> details) {
        KnownEntries known = consents.known(actor, subject.id());
        List<ConsentEntry> entries = known.entries();
        List<ToldPart> parts = sharing.of(actor, subject.id());
        Subject kept = kept(actor, subject);
        Map<SubjectId, CodeName> codeNames = codeNames(actor, kept == null ? subject : kept);
        Lines lines = new Lines(
                subject.id(), codeNames, names(entries, parts), outsiders(entries), details, LegalDay.today(clock));
        return new ModelAndView("disclosures/ledger")
                .addObject("subject", subject)
                .addObject("writes", !known.partly() && consents.mayRecord(actor, subject.id()))
                .addObject("kept", kept)
                .addObject("opened", !details.isEmpty())
                .addObject("standing", lines.standing(known))
                .addObject("partly", known.partly())
                .addObject("history", lines.all(entries))
                .addObject("parts", parts)
                .addObject("names", lines.names());
    }

    /** The entry at which the ledger is written on since this one was joined to it; null for one that stands alone. */
    private @Nullable Subject kept(Actor actor, Subject subject) {
        return identities.glance(actor, subject.id()).map(Glance::joinedInto).orElse(null);
    }

    /** What the entries of the person are called, as far as they are seen. */
    private Map<SubjectId, CodeName> codeNames(Actor actor, Subject kept) {
        Map<SubjectId, CodeName> names = new HashMap<>(Map.of(kept.id(), kept.codeName()));
        doubles.of(actor, kept.id())
                .forEach(entry -> Optional.ofNullable(entry.name()).ifPresent(name -> names.put(entry.joined(), name)));
        return names;
    }

    private Map<AgencyId, Agency> names(List<ConsentEntry> entries, List<ToldPart> parts) {
        Set<AgencyId> ids = new HashSet<>();
        entries.forEach(one -> {
            ids.add(new AgencyId(one.agency()));
            ids.add(new AgencyId(one.receiver().value()));
        });
        parts.forEach(one -> ids.add(new AgencyId(one.part().agency())));
        return agencies.byId(ids);
    }

    /** The receivers outside the register in the order in which the ledger met them. */
    private static List<ReceiverId> outsiders(List<ConsentEntry> entries) {
        return entries.stream()
                .map(ConsentEntry::receiver)
                .filter(ReceiverId::outside)
                .distinct()
                .toList();
    }

    /** Makes lines of entries. */
    private record Lines(
            SubjectId subject,
            Map<SubjectId, CodeName> codeNames,
            Map<AgencyId, Agency> agencies,
            List<ReceiverId> outsiders,
            Map<ConsentId, OpenedDetails> details,
            LocalDate today) {

        List<ConsentLine> standing(KnownEntries known) {
            return new ConsentLedger(known, today)
                    .standing().stream().map(one -> line(one, one.state(today))).toList();
        }

        List<ConsentLine> all(List<ConsentEntry> entries) {
            List<ConsentLine> lines = new ArrayList<>();
            entries.forEach(one -> lines.addFirst(line(
                    new StandingConsent(one, one.groups(), null), one.kind().code())));
            return lines;
        }

        Map<AgencyId, Agency> names() {
            return agencies;
        }

        private ConsentLine line(StandingConsent one, String state) {
            ConsentEntry entry = one.entry();
            return new ConsentLine(
                    entry,
                    ConsentLine.codes(one.groups()),
                    state,
                    entry.receiver().outside()
                            ? outsider(entry.receiver())
                            : name(entry.receiver().value()),
                    outsiders.indexOf(entry.receiver()) + 1,
                    name(entry.agency()),
                    one.canEnd(today),
                    one.doubt() != null,
                    elsewhere(new SubjectId(entry.subject())),
                    opened(entry));
        }

        private @Nullable String elsewhere(SubjectId at) {
            CodeName name = codeNames.get(at);
            String called = name == null ? "" : name.value();
            return at.equals(subject) ? null : called;
        }

        private @Nullable ConsentDetails opened(ConsentEntry entry) {
            OpenedDetails one = details.get(entry.id());
            return one == null ? null : one.details();
        }

        /** What a receiver outside the register was called when the ledger first met it; empty while that is closed. */
        private String outsider(ReceiverId receiver) {
            return details.values().stream()
                    .filter(one -> receiver.equals(one.receiver()))
                    .map(one -> one.details().receiver())
                    .filter(name -> !name.isBlank())
                    .findFirst()
                    .orElse("");
        }

        private String name(UUID agency) {
            Agency known = agencies.get(new AgencyId(agency));
            return known == null ? "" : known.name();
        }
    }
}
