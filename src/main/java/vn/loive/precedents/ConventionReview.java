package vn.loive.precedents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.Agency;
import vn.loive.agencies.AgencyId;
import vn.loive.agencies.AgencyKind;
import vn.loive.documents.DocumentId;
import vn.loive.documents.Documents;
import vn.loive.documents.RegisteredDocument;
import vn.loive.drafting.DraftSource.Offer;
import vn.loive.instruments.Instrument;
import vn.loive.instruments.Instruments;
import vn.loive.instruments.NextReview;
import vn.loive.manuscript.LiveToken;
import vn.loive.manuscript.LiveToken.Sort;
import vn.loive.manuscript.LiveTokens;
import vn.loive.precedents.StatedTokens.Stated;
import vn.loive.reporting.Consolidation;
import vn.loive.reporting.Consolidations;
import vn.loive.reporting.ReportTokens;
import vn.loive.requests.ReportRequest;
import vn.loive.requests.ReportRequests;
import vn.loive.requests.RequestCitation;
import vn.loive.requests.RequestDesk;
import vn.loive.requests.RequestId;
import vn.loive.shared.Actor;
import vn.loive.shared.Period;
import vn.loive.statements.StatedSubject;

/** How a province carried out an international instrument in the days for which its agencies were asked. */
@Component
class ConventionReview {

    private static final int MOST_OFFERED = 30;

    private final ReportRequests requests;
    private final RequestDesk desk;
    private final Instruments instruments;
    private final Agencies agencies;
    private final Documents documents;
    private final Consolidations consolidations;
    private final ReportTokens reported;
    private final StatedTokens stated;
    private final AgencyTokens byAgency;

    ConventionReview(
            ReportRequests requests,
            RequestDesk desk,
            Instruments instruments,
            Agencies agencies,
            Documents documents,
            Consolidations consolidations,
            ReportTokens reported,
            StatedTokens stated,
            AgencyTokens byAgency) {
        this.requests = requests;
        this.desk = desk;
        this.instruments = instruments;
        this.agencies = agencies;
        this.documents = documents;
        this.consolidations = consolidations;
        this.reported = reported;
        this.stated = stated;
        this.byAgency = byAgency;
    }

    /** The requests that rest on a paper about an instrument, for who asked and for the committee that reports upwards. */
    List<Offer> offers(Actor actor) {
        List<Instrument> known = instruments.list(actor.province());
        boolean committee = committee(actor);
        return requests.list().stream()
                .filter(request -> committee || requests.asks(actor, request))
                .filter(request -> about(request, known).isPresent())
                .limit(MOST_OFFERED)
                .map(request -> new Offer(request.id().value(), request.title()))
                .toList();
    }

    /** What is known of the instrument and of its days. */
    LiveTokens tokens(Actor actor, UUID subject) {
        ReportRequest request = desk.request(subject);
        Instrument instrument = about(request, instruments.list(actor.province()))
                .filter(_ -> committee(actor) || requests.asks(actor, request))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Consolidation all = consolidations.of(request);
        Stated said = stated.of(request.period());
        List<LiveToken> tokens = new ArrayList<>(reported.of(all).byName().values());
        tokens.removeAll(toItself(actor, tokens));
        tokens.addAll(PeriodTokens.of(request.period()));
        tokens.add(LiveToken.name("instrument", instrument.name()));
        tokens.add(LiveToken.name("instrument-short", instrument.shortName()));
        tokens.add(paper("plan", instrument.provincialPlan()));
        tokens.add(paper("decision", instrument.nationalDecision()));
        tokens.addAll(said.tokens());
        tokens.addAll(byAgency.of(all, said));
        tokens.addAll(AnsweredTokens.of(all, said.none(StatedSubject.VICTIMS_RECEIVED)));
        return LiveTokens.of(tokens);
    }

    /** A committee that ordered the work in its own plan does not report to itself. */
    private List<LiveToken> toItself(Actor actor, List<LiveToken> tokens) {
        List<String> own = agency(actor).map(Agency::name).stream().toList();
        return tokens.stream()
                .filter(token ->
                        token.name().startsWith("addressee.") && token.words().equals(own))
                .toList();
    }

    private Optional<Agency> agency(Actor actor) {
        return agencies.find(new AgencyId(actor.agency()));
    }

    /** The days that were asked for. */
    Optional<Period> period(UUID subject) {
        return requests.find(new RequestId(subject)).map(ReportRequest::period);
    }

    private boolean committee(Actor actor) {
        return agency(actor)
                .filter(agency -> agency.kind() == AgencyKind.PROVINCIAL_PEOPLES_COMMITTEE)
                .isPresent();
    }

    private LiveToken paper(String name, @org.jspecify.annotations.Nullable DocumentId id) {
        List<RegisteredDocument> found =
                Optional.ofNullable(id).flatMap(documents::find).stream().toList();
        return LiveToken.list(
                name,
                Sort.CITATION,
                found.stream().map(RegisteredDocument::shortCitation).toList(),
                false,
                found.stream().map(OwnAnswer::evidence).toList());
    }

    /** The instrument that a document cited by the request asks about, puts into effect or carries out. */
    private static Optional<Instrument> about(ReportRequest request, List<Instrument> known) {
        List<DocumentId> cited =
                request.citations().stream().map(RequestCitation::document).toList();
        return known.stream()
                .filter(instrument -> papers(instrument).anyMatch(cited::contains))
                .findFirst();
    }

    private static Stream<DocumentId> papers(Instrument instrument) {
        NextReview next = instrument.nextReview();
        DocumentId asking = next == null ? null : next.request();
        return Stream.concat(Stream.ofNullable(asking), instrument.facts().papers().all().stream());
    }
}
