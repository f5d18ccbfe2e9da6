package vn.loive.contributions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.Agency;
import vn.loive.agencies.AgencyId;
import vn.loive.agencies.AgencyKind;
import vn.loive.audiences.Audience;
import vn.loive.campaigns.Campaign;
import vn.loive.campaigns.CampaignFacts;
import vn.loive.campaigns.CampaignId;
import vn.loive.campaigns.Campaigns;
import vn.loive.database.Transactions;
import vn.loive.documents.DocumentId;
import vn.loive.documents.Documents;
import vn.loive.documents.RegisteredDocument;
import vn.loive.facilities.Facilities;
import vn.loive.facilities.Facility;
import vn.loive.facilities.FacilityFacts;
import vn.loive.facilities.FacilityId;
import vn.loive.facilities.FacilityKind;
import vn.loive.figures.FigureKind;
import vn.loive.outreach.Activities;
import vn.loive.outreach.Activity;
import vn.loive.outreach.ActivityFacts;
import vn.loive.outreach.ActivityKind;
import vn.loive.outreach.ActivityOutcome;
import vn.loive.places.Gate;
import vn.loive.places.GateId;
import vn.loive.places.GateKind;
import vn.loive.places.LegalBasis;
import vn.loive.places.Place;
import vn.loive.places.PlaceCode;
import vn.loive.places.PlaceId;
import vn.loive.places.Places;
import vn.loive.readiness.CannotDeclare;
import vn.loive.readiness.Readiness;
import vn.loive.readiness.ReadinessRegister;
import vn.loive.requests.ReportItem;
import vn.loive.requests.ReportRequest;
import vn.loive.requests.ReportRequests;
import vn.loive.requests.RequestCitation;
import vn.loive.requests.RequestCitation.Role;
import vn.loive.requests.RequestId;
import vn.loive.shared.Actor;
import vn.loive.shared.Period;
import vn.loive.shared.ProvinceCode;

/**
 * The campaign of July 2021 in Đồng Tháp, told by the acts of the program: the lead department asks itself, twelve
 * district offices and a centre; how the counts fall to the districts is invented, their sums are public.
 */
@TestComponent
public class CampaignScenario {

    public static final ProvinceCode DONG_THAP = new ProvinceCode("87");
    public static final Period JULY = new Period(LocalDate.of(2021, 7, 1), LocalDate.of(2021, 7, 31));
    public static final List<String> SLOGANS = List.of(
            "Phát huy tinh thần phòng, chống dịch Covid, chung tay đẩy lùi nạn mua bán người",
            "Tích cực hưởng ứng ngày toàn dân phòng, chống mua bán người",
            "Chung tay phòng, chống nạn mua bán người",
            "Phòng, chống mua bán người là trách nhiệm của cá nhân và toàn xã hội");

    private static final LocalDate BEGINNING = LocalDate.of(2004, 1, 1);
    private static final List<String> DISTRICTS = List.of(
            "Thành phố Cao Lãnh",
            "Thành phố Sa Đéc",
            "Huyện Tân Hồng",
            "Huyện Cao Lãnh",
            "Thành phố Hồng Ngự",
            "Huyện Lấp Vò",
            "Huyện Thanh Bình",
            "Huyện Châu Thành",
            "Huyện Lai Vung",
            "Huyện Tam Nông",
            "Huyện Hồng Ngự",
            "Huyện Tháp Mười");
    private static final List<Integer> BROADCASTS = List.of(96, 84, 78, 72, 66, 63, 60, 60, 57, 54, 42, 24);
    private static final List<Integer> BANNERS = List.of(6, 5, 6, 4, 4, 4, 4, 3, 3, 4, 3, 2);

    private final Places places;
    private final Agencies agencies;
    private final Facilities facilities;
    private final ReadinessRegister readiness;
    private final Documents documents;
    private final Activities activities;
    private final Campaigns campaigns;
    private final ReportRequests requests;
    private final Contributions contributions;
    private final Transactions transactions;

    private final Actor lead = somebodyIn(DONG_THAP);
    private final Actor centre = somebodyIn(DONG_THAP);
    private final Map<String, Actor> offices = new LinkedHashMap<>();
    private final Map<String, PlaceId> districts = new LinkedHashMap<>();
    private final Map<Role, List<DocumentId>> cited = new EnumMap<>(Role.class);
    private @Nullable CampaignId campaign;

    CampaignScenario(
            Places places,
            Agencies agencies,
            Facilities facilities,
            ReadinessRegister readiness,
            Documents documents,
            Activities activities,
            Campaigns campaigns,
            ReportRequests requests,
            Contributions contributions,
            Transactions transactions) {
        this.places = places;
        this.agencies = agencies;
        this.facilities = facilities;
        this.readiness = readiness;
        this.documents = documents;
        this.activities = activities;
        this.campaigns = campaigns;
        this.requests = requests;
        this.contributions = contributions;
        this.transactions = transactions;
        DISTRICTS.forEach(name -> offices.put(name, somebodyIn(DONG_THAP)));
    }

    /** Loads the public facts anew; to be called before each test, whose tables are empty. */
    public void begin() {
        cited.clear();
        transactions.forImport(() -> {
            loadPlaces();
            loadAgencies();
            loadDocuments();
            return null;
        });
        campaign = as(lead, () -> campaigns.open(lead, CampaignFacts.nationalDay("Chiến dịch 30/7 năm 2021", JULY)))
                        instanceof Campaign opened
                ? opened.id()
                : null;
        gateSite("Dinh Bà", "Huyện Tân Hồng");
        gateSite("Thường Phước 1", "Huyện Hồng Ngự");
        facility("Trung tâm Bảo trợ xã hội tổng hợp Tỉnh", FacilityKind.SOCIAL_PROTECTION_CENTRE, null);
    }

    /** Somebody of the lead department. */
    public Actor lead() {
        return lead;
    }

    /** Somebody of the province's centre. */
    public Actor centre() {
        return centre;
    }

    /** Somebody of the office in a district, such as "Huyện Tân Hồng". */
    public Actor office(String district) {
        return Objects.requireNonNull(offices.get(district));
    }

    /** Somebody in a province, of an agency that nobody knows. */
    public static Actor somebodyIn(ProvinceCode province) {
        return new Actor(UUID.randomUUID(), UUID.randomUUID(), province, UUID.randomUUID());
    }

    /** The agency in whose name somebody acts. */
    public static AgencyId agencyOf(Actor actor) {
        return new AgencyId(actor.agency());
    }

    /** A request to all of them, as a form would offer it. */
    public ReportRequest aRequest() {
        Map<AgencyId, Set<ReportItem>> asked = new LinkedHashMap<>();
        asked.put(agencyOf(lead), ReportItem.usualFor(AgencyKind.LEAD_DEPARTMENT));
        offices.values()
                .forEach(office -> asked.put(agencyOf(office), ReportItem.usualFor(AgencyKind.DISTRICT_OFFICE)));
        asked.put(agencyOf(centre), ReportItem.usualFor(AgencyKind.SOCIAL_CENTRE));
        List<RequestCitation> citations = new ArrayList<>();
        cited.forEach((role, ids) -> ids.forEach(id -> citations.add(new RequestCitation(id, role))));
        return new ReportRequest(
                RequestId.random(),
                "Báo cáo chiến dịch 30/7 năm 2021",
                campaign,
                JULY,
                LocalDate.of(2021, 8, 5),
                agencyOf(lead),
                citations,
                asked);
    }

    /** That request, opened by the lead department. */
    public ReportRequest theRequest() {
        ReportRequest request = aRequest();
        as(lead, () -> requests.open(lead, request)).ifPresent(refusal -> {
            throw new AssertionError(refusal);
        });
        return request;
    }

    /** Everybody enters what it did and submits; the named districts do neither. */
    public void everybodyReports(ReportRequest request, String... silent) {
        enters(lead, ActivityKind.SPECIAL_PAGE, 1);
        enters(lead, ActivityKind.NEWSPAPER_COPIES, 181);
        submits(lead, request);
        submits(centre, request);
        for (int index = 0; index < DISTRICTS.size(); index++) {
            if (!List.of(silent).contains(DISTRICTS.get(index))) {
                Actor office = office(DISTRICTS.get(index));
                enters(office, ActivityKind.BROADCAST, BROADCASTS.get(index));
                enters(office, ActivityKind.BANNER, BANNERS.get(index), SLOGANS.get(index % SLOGANS.size()));
                submits(office, request);
            }
        }
    }

    /** An activity counted in full. */
    public Activity enters(Actor actor, ActivityKind kind, long quantity, String... slogans) {
        ActivityFacts facts = facts(kind, quantity, List.of(slogans));
        return done(as(actor, () -> activities.register(actor, facts)));
    }

    /** The agency corrects the number of an activity. */
    public void corrects(Actor actor, Activity activity, long quantity) {
        ActivityFacts facts =
                facts(activity.facts().kind(), quantity, activity.facts().slogans());
        done(as(actor, () -> activities.correct(actor, activity.id(), activity.version(), facts, "đếm thiếu")));
    }

    /** The agency withdraws an activity. */
    public void withdraws(Actor actor, Activity activity) {
        done(as(actor, () -> activities.withdraw(actor, activity.id(), activity.version(), "ghi nhầm")));
    }

    /** The only activity of a kind that the actor's agency has entered. */
    public Activity entered(Actor actor, ActivityKind kind) {
        return as(actor, () -> activities.counted(JULY, List.of(agencyOf(actor)))).stream()
                .filter(activity -> activity.facts().kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    /** Submits with a zero of victims, and "no number given" for everything else that the register does not have. */
    public void submits(Actor actor, ReportRequest request) {
        List<CannotSubmit> refusals = submits(actor, request, ReportItem.VICTIMS_RECEIVED, FigureKind.ZERO_IN_PERIOD);
        if (!refusals.isEmpty()) {
            throw new AssertionError(refusals.toString());
        }
    }

    /** Submits for an addressee whose duties have come to the actor's agency, with a statement for everything. */
    public List<CannotSubmit> submits(Actor heir, ReportRequest request, AgencyId addressee) {
        Map<ReportItem, FigureKind> statements = new EnumMap<>(ReportItem.class);
        for (ReportItem item : ReportItem.values()) {
            statements.put(item, item.statements().get(1));
        }
        return submits(heir, request, addressee, statements);
    }

    /** Submits with that statement for an item, and the other statement for everything else. */
    public List<CannotSubmit> submits(Actor actor, ReportRequest request, ReportItem item, FigureKind statement) {
        Map<ReportItem, FigureKind> statements = new EnumMap<>(ReportItem.class);
        for (ReportItem other : ReportItem.values()) {
            statements.put(other, other.statements().get(1));
        }
        statements.put(item, statement);
        return submits(actor, request, statements);
    }

    /** Submits with these statements only, on the page as it stands now. */
    public List<CannotSubmit> submits(Actor actor, ReportRequest request, Map<ReportItem, FigureKind> statements) {
        return submits(actor, request, agencyOf(actor), statements);
    }

    private List<CannotSubmit> submits(
            Actor actor, ReportRequest request, AgencyId addressee, Map<ReportItem, FigureKind> statements) {
        return as(actor, () -> {
            ContributionDraft draft = contributions.draft(request, addressee);
            return contributions.submit(actor, request, addressee, draft.version(), draft.fingerprint(), statements);
        });
    }

    /** Does something as somebody, in a transaction of its own. */
    public <T extends @Nullable Object> T as(Actor actor, Supplier<T> work) {
        return transactions.as(actor, work);
    }

    private static Activity done(ActivityOutcome<?> outcome) {
        return switch (outcome) {
            case ActivityOutcome.Done<?> done -> done.activity();
            case ActivityOutcome.Refused<?> refused -> throw new AssertionError(refused.toString());
        };
    }

    private static ActivityFacts facts(ActivityKind kind, long quantity, List<String> slogans) {
        LocalDate day = LocalDate.of(2021, 7, 30);
        return new ActivityFacts(
                kind,
                null,
                null,
                new Period(day, day),
                FigureKind.EXACT,
                quantity,
                Set.of(),
                slogans,
                "",
                Audience.UNSTATED);
    }

    private void loadPlaces() {
        places.add(place(PlaceCode.of(DONG_THAP), null, "Tỉnh Đồng Tháp"));
        int number = 866;
        for (String name : DISTRICTS) {
            PlaceCode code = new PlaceCode("" + number++);
            districts.put(name, PlaceId.of(code, BEGINNING));
            places.add(place(code, PlaceCode.of(DONG_THAP), name));
        }
    }

    private static Place place(PlaceCode code, @Nullable PlaceCode parent, String name) {
        return Place.of(code, DONG_THAP, parent, name, BEGINNING, null, LegalBasis.unverified("thí dụ"));
    }

    private void loadAgencies() {
        agency(lead, AgencyKind.LEAD_DEPARTMENT, "Sở Lao động – Thương binh và Xã hội", "Sở LĐ-TBXH", null);
        agency(centre, AgencyKind.SOCIAL_CENTRE, "Trung tâm Bảo trợ xã hội tổng hợp Tỉnh", "TT BTXH tổng hợp", null);
        offices.forEach((district, office) -> {
            String name = district.substring(0, 1).toLowerCase(Locale.ROOT) + district.substring(1);
            agency(
                    office,
                    AgencyKind.DISTRICT_OFFICE,
                    "Phòng Lao động – Thương binh và Xã hội " + name,
                    "Phòng LĐ-TBXH " + name,
                    districts.get(district));
        });
    }

    private void agency(Actor actor, AgencyKind kind, String name, String shortName, @Nullable PlaceId place) {
        agencies.add(
                new Agency(agencyOf(actor), DONG_THAP, kind, name, shortName, "SLĐTBXH", null, place, BEGINNING, null));
    }

    private void loadDocuments() {
        cite(Role.BASIS, "Công văn", "162", "PCTNXH-HTNNTT", "2021-05-27", "Cục Phòng, chống tệ nạn xã hội");
        cite(Role.BASIS, "Kế hoạch", "104", "KH-BCĐ", "2021-05-11", "Ban Chỉ đạo 138/ĐP");
        cite(Role.PROGRAMME, "Kế hoạch", "68", "KH-UBND", "2021-03-04", "Ủy ban nhân dân Tỉnh");
        cite(
                Role.INSTRUCTION,
                "Công văn",
                "1001",
                "SLĐTBXH-BTPCTNXH",
                "2021-06-18",
                "Sở Lao động – Thương binh và Xã hội");
    }

    private void cite(Role role, String type, String number, String symbol, String day, String issuer) {
        DocumentId id = new DocumentId(UUID.randomUUID());
        documents.add(new RegisteredDocument(
                id, null, type, number, symbol, LocalDate.parse(day), null, issuer, "phòng, chống mua bán người"));
        cited.computeIfAbsent(role, itsRole -> new ArrayList<>()).add(id);
    }

    private void gateSite(String name, String district) {
        GateId gate = new GateId(UUID.randomUUID());
        PlaceId place = Objects.requireNonNull(districts.get(district));
        transactions.forImport(() -> {
            places.add(new Gate(
                    gate,
                    DONG_THAP,
                    place,
                    name,
                    GateKind.INTERNATIONAL,
                    BEGINNING,
                    null,
                    LegalBasis.unverified("thí dụ")));
            return null;
        });
        facility("Cơ sở tiếp nhận " + name, FacilityKind.GATE_SITE, gate);
    }

    private void facility(String name, FacilityKind kind, @Nullable GateId gate) {
        FacilityId id = new FacilityId(UUID.randomUUID());
        FacilityFacts facts = FacilityFacts.of(BEGINNING, name, kind, gate, agencyOf(lead));
        as(lead, () -> facilities.register(lead, id, facts));
        as(lead, () -> readiness.declare(lead, id, 0, new Readiness.Ready(BEGINNING, "đã kiểm tra"), false));
    }

    /** The reception place of that name as it stands on the last day of July. */
    public Facility site(String name) {
        return as(lead, () -> facilities.on(JULY.to())).stream()
                .filter(facility -> facility.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The lead department declares the place of that name not ready from a day on. */
    public void declaresUnready(String name, LocalDate from, String reason, @Nullable LocalDate until) {
        FacilityId id = site(name).id();
        Readiness.Word said = new Readiness.NotReady(from, reason, until);
        List<CannotDeclare> refusals = as(
                lead,
                () -> readiness.declare(lead, id, readiness.declarations(id).size(), said, false));
        if (!refusals.isEmpty()) {
            throw new AssertionError(refusals.toString());
        }
    }
}
