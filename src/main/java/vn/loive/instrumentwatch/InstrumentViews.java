package vn.loive.instrumentwatch;

import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.loive.documents.DocumentId;
import vn.loive.documents.Documents;
import vn.loive.documents.RegisteredDocument;
import vn.loive.instruments.Instrument;
import vn.loive.instruments.Instruments;
import vn.loive.provisions.Provision;
import vn.loive.provisions.ProvisionCode;
import vn.loive.provisions.Provisions;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;

/** Puts papers and warnings beside instruments, with a fixed number of queries however many they are. */
@Component
class InstrumentViews {

    private static final ProvisionCode NEAR = new ProvisionCode("instruments.review-near-days");
    private static final ProvisionCode GAP = new ProvisionCode("instruments.review-gap-years");

    private final Instruments instruments;
    private final Documents documents;
    private final Provisions provisions;
    private final Clock clock;

    InstrumentViews(Instruments instruments, Documents documents, Provisions provisions, Clock clock) {
        this.instruments = instruments;
        this.documents = documents;
        this.provisions = provisions;
        this.clock = clock;
    }

    /** The rules that say when to warn: how many days before a review, after how many years without one. */
    List<Provision> limits() {
        LocalDate today = LegalDay.today(clock);
        return List.of(provisions.of(NEAR, today), provisions.of(GAP, today));
    }

    /** The instruments of the actor's province, each followed by what belongs to it. */
    List<InstrumentView> all(Actor actor) {
        List<Instrument> all = instruments.list(actor.province());
        Map<DocumentId, RegisteredDocument> papers =
                documents.byId(all.stream().flatMap(InstrumentViews::named).toList());
        return all.stream()
                .map(one -> view(one, all, papers))
                .sorted(Comparator.comparing(InstrumentView::order, Collator.getInstance(Locale.of("vi"))))
                .toList();
    }

    /** The instrument of an address, with the papers of what was done about it. */
    InstrumentView one(Actor actor, UUID id, InstrumentPast past) {
        List<Instrument> all = instruments.list(actor.province());
        Instrument found = all.stream()
                .filter(one -> one.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return view(
                found,
                all,
                documents.byId(Stream.concat(named(found), past.papers()).toList()));
    }

    private InstrumentView view(Instrument one, List<Instrument> all, Map<DocumentId, RegisteredDocument> papers) {
        List<Provision> limits = limits();
        ReviewLimits rules = new ReviewLimits(
                LegalDay.today(clock),
                limits.getFirst().number(),
                limits.getLast().number());
        return new InstrumentView(
                one,
                all.stream()
                        .filter(other -> other.id().equals(one.facts().parent()))
                        .findFirst()
                        .orElse(null),
                all.stream()
                        .filter(other -> one.id().equals(other.facts().parent()))
                        .toList(),
                papers,
                rules.warnings(one, day(papers, one.nationalDecision()), day(papers, one.provincialPlan())));
    }

    private static Stream<DocumentId> named(Instrument one) {
        Stream<@Nullable DocumentId> reviewed = Stream.of(
                one.lastReview() == null ? null : one.lastReview().report(),
                one.nextReview() == null ? null : one.nextReview().request());
        return Stream.concat(one.facts().papers().all().stream(), reviewed.filter(Objects::nonNull));
    }

    private static @Nullable LocalDate day(Map<DocumentId, RegisteredDocument> papers, @Nullable DocumentId id) {
        RegisteredDocument paper = id == null ? null : papers.get(id);
        return paper == null ? null : paper.facts().day();
    }
}
