package vn.loive.instruments;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.loive.documents.DocumentId;
import vn.loive.documents.Documents;
import vn.loive.documents.RegisteredDocument;
import vn.loive.places.Places;
import vn.loive.shared.LegalDay;
import vn.loive.shared.ProvinceCode;
import vn.loive.shared.VietnameseText;

/** What must hold of an instrument before it is entered or corrected. */
@Component
class InstrumentRules {

    private final InstrumentRepository repository;
    private final Documents documents;
    private final Places places;
    private final Clock clock;

    InstrumentRules(InstrumentRepository repository, Documents documents, Places places, Clock clock) {
        this.repository = repository;
        this.documents = documents;
        this.places = places;
        this.clock = clock;
    }

    /** A province and those that went into it. */
    Set<ProvinceCode> heritage(ProvinceCode province) {
        Set<ProvinceCode> all = new HashSet<>(places.heritage(province, LegalDay.today(clock)));
        all.add(province);
        return all;
    }

    /** What forbids that an instrument says this. */
    Optional<CannotKeep> against(Instrument said) {
        List<Instrument> others = repository.of(List.of(said.province())).stream()
                .filter(other -> !other.id().equals(said.id()))
                .toList();
        String folded = VietnameseText.fold(said.shortName());
        if (others.stream()
                .anyMatch(other -> VietnameseText.fold(other.shortName()).equals(folded))) {
            return Optional.of(CannotKeep.KNOWN_ALREADY);
        }
        return againstDays(said.facts().days())
                .or(() -> againstParent(said.facts().parent(), others))
                .or(() -> againstPapers(said));
    }

    private Optional<CannotKeep> againstDays(InstrumentDays days) {
        LocalDate adopted = days.adopted();
        LocalDate inForce = days.inForce();
        if (adopted != null && adopted.isAfter(LegalDay.today(clock))) {
            return Optional.of(CannotKeep.FUTURE_DAY);
        }
        boolean early = adopted != null && inForce != null && inForce.isBefore(adopted);
        return early ? Optional.of(CannotKeep.IN_FORCE_BEFORE_ADOPTED) : Optional.empty();
    }

    /** One that belongs to another may not be belonged to: so no ring can close. */
    private static Optional<CannotKeep> againstParent(@Nullable InstrumentId parent, List<Instrument> others) {
        boolean stands = parent == null
                || others.stream()
                        .anyMatch(one -> one.id().equals(parent) && one.facts().parent() == null);
        return stands ? Optional.empty() : Optional.of(CannotKeep.WRONG_PARENT);
    }

    private Optional<CannotKeep> againstPapers(Instrument said) {
        InstrumentPapers papers = said.facts().papers();
        Map<DocumentId, RegisteredDocument> found = documents.byId(papers.all());
        if (papers.known() != null && !found.containsKey(papers.known())) {
            return Optional.of(CannotKeep.WRONG_KNOWN);
        }
        if (papers.decision() != null && !(isIssued(found.get(papers.decision())) && isCentral(found, papers))) {
            return Optional.of(CannotKeep.WRONG_DECISION);
        }
        boolean planned = papers.plan() == null || isOwn(found.get(papers.plan()), heritage(said.province()));
        return planned ? Optional.empty() : Optional.of(CannotKeep.WRONG_PLAN);
    }

    private static boolean isCentral(Map<DocumentId, RegisteredDocument> found, InstrumentPapers papers) {
        return Objects.requireNonNull(found.get(papers.decision())).province() == null;
    }

    /** Whether a document bears a number and a day that has come. */
    boolean isIssued(@Nullable RegisteredDocument document) {
        return document != null && document.issuedBy(LegalDay.today(clock));
    }

    /** Whether it is issued by a body of one of these provinces. */
    boolean isOwn(@Nullable RegisteredDocument document, Set<ProvinceCode> provinces) {
        return document != null
                && isIssued(document)
                && document.province() != null
                && provinces.contains(document.province());
    }
}
