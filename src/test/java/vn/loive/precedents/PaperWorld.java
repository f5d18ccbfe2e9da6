package vn.loive.precedents;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import vn.loive.TestTime.MovableClock;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.Agency;
import vn.loive.agencies.AgencyId;
import vn.loive.agencies.AgencyKind;
import vn.loive.contributions.ContributionDraft;
import vn.loive.contributions.Contributions;
import vn.loive.database.Transactions;
import vn.loive.documents.DocumentFacts;
import vn.loive.documents.DocumentId;
import vn.loive.documents.Documents;
import vn.loive.documents.RegisteredDocument;
import vn.loive.drafting.DraftDesk;
import vn.loive.drafting.DraftId;
import vn.loive.drafting.DraftSource;
import vn.loive.drafting.DraftVersion.Origin;
import vn.loive.drafting.Drafts;
import vn.loive.drafting.OpenDraft;
import vn.loive.drafting.Wording;
import vn.loive.figures.FigureKind;
import vn.loive.places.LegalBasis;
import vn.loive.places.Place;
import vn.loive.places.PlaceCode;
import vn.loive.places.Places;
import vn.loive.posts.PostRank;
import vn.loive.posts.Posts;
import vn.loive.requests.ReportItem;
import vn.loive.requests.ReportRequest;
import vn.loive.requests.ReportRequests;
import vn.loive.requests.RequestCitation;
import vn.loive.requests.RequestId;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;
import vn.loive.shared.Period;
import vn.loive.shared.ProvinceCode;

/** One province of which public documents tell: its bodies, their papers, and a request that some of them answer. */
@TestComponent
public class PaperWorld {

    private static final LocalDate BEGINNING = LocalDate.of(2004, 1, 1);

    private final Places places;
    private final Agencies agencies;
    private final Posts posts;
    private final Documents documents;
    private final ReportRequests requests;
    private final Contributions contributions;
    private final Drafts drafts;
    private final DraftDesk desk;
    private final List<DraftSource> sources;
    private final Transactions transactions;
    private final MovableClock clock;

    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private ProvinceCode province = new ProvinceCode("00");

    PaperWorld(
            Places places,
            Agencies agencies,
            Posts posts,
            Documents documents,
            ReportRequests requests,
            Contributions contributions,
            Drafts drafts,
            DraftDesk desk,
            List<DraftSource> sources,
            Transactions transactions,
            Clock clock) {
        this.places = places;
        this.agencies = agencies;
        this.posts = posts;
        this.documents = documents;
        this.requests = requests;
        this.contributions = contributions;
        this.drafts = drafts;
        this.desk = desk;
        this.sources = sources;
        this.transactions = transactions;
        this.clock = (MovableClock) clock;
    }

    /** A province on a day. */
    public void begin(String code, String name, LocalDate today) {
        actors.clear();
        province = new ProvinceCode(code);
        clock.pass(Duration.between(
                clock.instant(),
                today.atTime(LocalTime.of(8, 30)).atZone(LegalDay.ZONE).toInstant()));
        transactions.forImport(() -> {
            places.add(Place.of(
                    PlaceCode.of(province), province, null, name, BEGINNING, null, LegalBasis.unverified("thí dụ")));
            return null;
        });
    }

    /** A body of the province. */
    public Actor agency(AgencyKind kind, String name, String symbol) {
        Actor actor = new Actor(UUID.randomUUID(), UUID.randomUUID(), province, UUID.randomUUID());
        transactions.forImport(() -> {
            agencies.add(new Agency(
                    new AgencyId(actor.agency()), province, kind, name, name, symbol, null, null, BEGINNING, null));
            return null;
        });
        actors.put(name, actor);
        return actor;
    }

    /** Posts of a body, the head first, then who signs for the head. */
    public void posts(Actor actor, String head, String deputy) {
        AgencyId own = new AgencyId(actor.agency());
        as(actor, () -> posts.open(actor, own, head, PostRank.HEAD, BEGINNING));
        as(actor, () -> posts.open(actor, own, deputy, PostRank.DEPUTY, BEGINNING));
    }

    /** The post of that title. */
    public vn.loive.posts.PostId post(Actor actor, String title) {
        return as(actor, () -> posts.of(new AgencyId(actor.agency()), LegalDay.today(clock))).stream()
                .filter(post -> post.title().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** A paper that others cite. */
    public DocumentId document(String type, String number, String symbol, String day, String issuer, String about) {
        DocumentId id = new DocumentId(UUID.randomUUID());
        transactions.forImport(() -> {
            documents.add(new RegisteredDocument(
                    id, province, type, number, symbol, LocalDate.parse(day), null, issuer, about));
            return null;
        });
        return id;
    }

    /** A text that is only named. */
    public DocumentId named(String type, String about) {
        DocumentId id = new DocumentId(UUID.randomUUID());
        DocumentFacts facts = new DocumentFacts(type, "", "", null, null, List.of(), about, false, null);
        transactions.forImport(() -> {
            documents.add(new RegisteredDocument(id, province, null, facts, 1, null));
            return null;
        });
        return id;
    }

    /** A request of the lead department. */
    public ReportRequest request(
            Actor asker, String title, Period period, Map<Actor, Set<ReportItem>> asked, List<RequestCitation> cited) {
        Map<AgencyId, Set<ReportItem>> items = new LinkedHashMap<>();
        asked.forEach((actor, wanted) -> items.put(new AgencyId(actor.agency()), wanted));
        ReportRequest request = new ReportRequest(
                RequestId.random(),
                title,
                null,
                period,
                LegalDay.today(clock).plusDays(10),
                new AgencyId(asker.agency()),
                cited,
                items);
        as(asker, () -> requests.open(asker, request)).ifPresent(refusal -> {
            throw new AssertionError(refusal);
        });
        return request;
    }

    /** Answers with what the register has, and that statement for everything else. */
    public void answers(Actor actor, ReportRequest request, FigureKind otherwise) {
        AgencyId own = new AgencyId(actor.agency());
        Map<ReportItem, FigureKind> statements = new EnumMap<>(ReportItem.class);
        request.askedOf(own).forEach(item -> statements.put(item, otherwise));
        var refused = as(actor, () -> {
            ContributionDraft draft = contributions.draft(request, own);
            draft.lines().stream()
                    .filter(line -> !line.evidence().isEmpty())
                    .forEach(line -> statements.remove(line.item()));
            return contributions.submit(actor, request, own, draft.version(), draft.fingerprint(), statements);
        });
        if (!refused.isEmpty()) {
            throw new AssertionError(refused.toString());
        }
    }

    /** What somebody could begin of that kind. */
    public List<DraftSource.Offer> offered(Actor actor, String kind) {
        return sources.stream()
                .filter(source -> source.key().equals(kind))
                .flatMap(source -> source.offers(actor).stream())
                .toList();
    }

    /** A draft that cites these papers besides. */
    public DraftId begins(Actor actor, String kind, UUID subject, DocumentId... cited) {
        DraftId draft = as(actor, () -> drafts.begin(actor, kind, subject).orElseThrow());
        for (DocumentId document : cited) {
            as(actor, () -> drafts.cite(actor, draft, document)).ifPresent(refusal -> {
                throw new AssertionError(refusal);
            });
        }
        return draft;
    }

    /** Types a draft anew. */
    public void types(Actor actor, DraftId draft, Wording wording) {
        int readAt = open(actor, draft).newest().number();
        as(actor, () -> drafts.save(actor, draft, readAt, Origin.TYPED, wording))
                .ifPresent(refusal -> {
                    throw new AssertionError(refusal);
                });
    }

    /** The draft as it stands. */
    public OpenDraft open(Actor actor, DraftId draft) {
        return as(actor, () -> desk.open(actor, draft.value()));
    }

    /** Does something as somebody, in a transaction of its own. */
    public <T extends @Nullable Object> T as(Actor actor, Supplier<T> work) {
        return transactions.as(actor, work);
    }
}
