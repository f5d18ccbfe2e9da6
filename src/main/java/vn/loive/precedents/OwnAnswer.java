package vn.loive.precedents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.loive.agencies.AgencyId;
import vn.loive.contributions.Contributions;
import vn.loive.disseminations.Dissemination;
import vn.loive.disseminations.DisseminationFilter;
import vn.loive.disseminations.Disseminations;
import vn.loive.documents.DocumentId;
import vn.loive.documents.Documents;
import vn.loive.documents.RegisteredDocument;
import vn.loive.drafting.DraftSource.Offer;
import vn.loive.manuscript.LiveToken;
import vn.loive.manuscript.LiveToken.Evidence;
import vn.loive.manuscript.LiveToken.Sort;
import vn.loive.manuscript.LiveTokens;
import vn.loive.reporting.Consolidation;
import vn.loive.reporting.Consolidations;
import vn.loive.reporting.ReportTokens;
import vn.loive.requests.ReportRequest;
import vn.loive.requests.ReportRequests;
import vn.loive.requests.RequestDesk;
import vn.loive.requests.RequestId;
import vn.loive.shared.Actor;
import vn.loive.shared.Period;

/** What one agency answered to a request, and what it made known in the days asked for. */
@Component
class OwnAnswer {

    private static final int MOST_OFFERED = 30;

    private final ReportRequests requests;
    private final RequestDesk desk;
    private final Contributions contributions;
    private final Consolidations consolidations;
    private final ReportTokens tokens;
    private final Disseminations disseminations;
    private final Documents documents;

    OwnAnswer(
            ReportRequests requests,
            RequestDesk desk,
            Contributions contributions,
            Consolidations consolidations,
            ReportTokens tokens,
            Disseminations disseminations,
            Documents documents) {
        this.requests = requests;
        this.desk = desk;
        this.contributions = contributions;
        this.consolidations = consolidations;
        this.tokens = tokens;
        this.disseminations = disseminations;
        this.documents = documents;
    }

    /** The requests of others that the actor's agency has answered: before that there is nothing to write. */
    List<Offer> offers(Actor actor) {
        AgencyId own = new AgencyId(actor.agency());
        Set<UUID> answered = new HashSet<>();
        contributions.standings().forEach((request, agencies) -> {
            Contributions.Standing standing = agencies.get(own);
            if (standing != null && standing.state().counts()) {
                answered.add(request.value());
            }
        });
        return requests.list().stream()
                .filter(request -> answered.contains(request.id().value()))
                .filter(request -> !request.asker().equals(own))
                .limit(MOST_OFFERED)
                .map(request -> new Offer(request.id().value(), request.title()))
                .toList();
    }

    /** What that answer says, item by item. */
    LiveTokens tokens(Actor actor, UUID subject) {
        ReportRequest request = desk.request(subject);
        AgencyId own = new AgencyId(actor.agency());
        if (request.askedOf(own).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Consolidation all = consolidations.of(request);
        List<Consolidation.Row> rows =
                all.rows().stream().filter(row -> row.agency().id().equals(own)).toList();
        List<LiveToken> filled = new ArrayList<>(tokens.of(new Consolidation(request, rows, all.sites()))
                .byName()
                .values());
        filled.add(LiveToken.name("request", ReportTokens.inSentence(request.title())));
        filled.addAll(PeriodTokens.of(request.period()));
        filled.add(madeKnown(request, own));
        return LiveTokens.of(filled);
    }

    /** The days that were asked for. */
    Optional<Period> period(UUID subject) {
        return requests.find(new RequestId(subject)).map(ReportRequest::period);
    }

    /** The documents that the agency made known in the days asked for, each once, the oldest first. */
    private LiveToken madeKnown(ReportRequest request, AgencyId own) {
        List<DocumentId> told = disseminations.list(new DisseminationFilter(null, own, request.period())).stream()
                .filter(Dissemination::stands)
                .map(made -> made.facts().document())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .toList();
        Map<DocumentId, RegisteredDocument> known = documents.byId(told);
        List<RegisteredDocument> ordered = known.values().stream()
                .sorted(Comparator.comparing((RegisteredDocument document) -> day(document))
                        .thenComparing(RegisteredDocument::citation))
                .toList();
        return LiveToken.list(
                "made-known",
                Sort.CITATION,
                List.of(ReportTokens.series(
                        ordered.stream().map(RegisteredDocument::citation).toList())),
                false,
                ordered.stream().map(OwnAnswer::evidence).toList());
    }

    private static String day(RegisteredDocument document) {
        return Objects.toString(document.facts().day(), "");
    }

    static Evidence evidence(RegisteredDocument document) {
        return new Evidence(
                document.citation(),
                null,
                document.subject(),
                "/documents/" + document.id().value());
    }
}
