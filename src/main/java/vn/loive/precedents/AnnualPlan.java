package vn.loive.precedents;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.loive.citations.DocumentLink;
import vn.loive.citations.DocumentLinks;
import vn.loive.citations.LinkKind;
import vn.loive.documents.DocumentId;
import vn.loive.documents.Documents;
import vn.loive.documents.RegisteredDocument;
import vn.loive.drafting.DraftSource.Offer;
import vn.loive.manuscript.LiveToken;
import vn.loive.manuscript.LiveToken.Sort;
import vn.loive.manuscript.LiveTokens;
import vn.loive.places.PlaceCode;
import vn.loive.places.Places;
import vn.loive.reporting.ReportTokens;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;
import vn.loive.shared.Period;

/** What a province plans for a year: under which plan, with which targets, by whom. */
@Component
class AnnualPlan {

    private static final String PLAN = "Kế hoạch";
    private static final int MOST_OFFERED = 30;

    private final Documents documents;
    private final DocumentLinks links;
    private final Places places;
    private final PlanTokens named;
    private final Clock clock;

    AnnualPlan(Documents documents, DocumentLinks links, Places places, PlanTokens named, Clock clock) {
        this.documents = documents;
        this.links = links;
        this.places = places;
        this.named = named;
        this.clock = clock;
    }

    /** This year and the next, under each plan that the province has issued. */
    List<Offer> offers(Actor actor) {
        int year = LegalDay.today(clock).getYear();
        return documents.list(actor.province()).stream()
                .filter(document ->
                        document.province() != null && document.type().equals(PLAN))
                .flatMap(plan -> Stream.of(year, year + 1).map(planned -> offer(plan, planned)))
                .limit(MOST_OFFERED)
                .toList();
    }

    private static Offer offer(RegisteredDocument plan, int year) {
        return new Offer(
                new PlannedYear(plan.id(), year).subject(), "Năm %d, theo %s".formatted(year, plan.shortCitation()));
    }

    /** The plan above, what that one rests on, the targets of the year and who has tasks. */
    LiveTokens tokens(Actor actor, UUID subject) {
        PlannedYear planned = planned(subject).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Period days = planned.days();
        LocalDate day = LegalDay.today(clock).isAfter(days.to()) ? days.to() : LegalDay.today(clock);
        List<LiveToken> tokens = new ArrayList<>(List.of(
                LiveToken.period("year", "năm " + planned.year()),
                LiveToken.name(
                        "province",
                        places.nearest(PlaceCode.of(actor.province()), day)
                                .orElseThrow()
                                .nameInSentence()),
                cited("plan", documents.find(planned.above()).stream().toList()),
                cited("grounds", grounds(planned.above()))));
        tokens.addAll(named.of(actor.province(), day, days));
        return LiveTokens.of(tokens);
    }

    /** The year that is planned. */
    Optional<Period> period(UUID subject) {
        return planned(subject).map(PlannedYear::days);
    }

    private Optional<PlannedYear> planned(UUID subject) {
        Map<DocumentId, RegisteredDocument> known =
                documents.byId(PlannedYear.candidates(subject).keySet());
        return PlannedYear.of(subject, List.copyOf(known.keySet()));
    }

    /** What the plan above carries out. */
    private List<RegisteredDocument> grounds(DocumentId plan) {
        List<DocumentId> targets = links.of(List.of(plan)).stream()
                .filter(link -> link.source().equals(plan) && link.kind() == LinkKind.CARRIES_OUT)
                .map(DocumentLink::target)
                .toList();
        return documents.byId(targets).values().stream()
                .sorted(java.util.Comparator.comparing(RegisteredDocument::citation))
                .toList();
    }

    private static LiveToken cited(String name, List<RegisteredDocument> found) {
        return LiveToken.list(
                name,
                Sort.CITATION,
                List.of(ReportTokens.series(
                        found.stream().map(RegisteredDocument::citation).toList())),
                false,
                found.stream().map(OwnAnswer::evidence).toList());
    }
}
