package vn.loive.outreach;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.Agency;
import vn.loive.agencies.AgencyId;
import vn.loive.agencies.AgencyKind;
import vn.loive.database.Transactions;
import vn.loive.places.Place;
import vn.loive.places.PlaceId;
import vn.loive.places.PlaceLevel;
import vn.loive.places.Places;
import vn.loive.shared.Actor;
import vn.loive.shared.Period;
import vn.loive.shared.ProvinceCode;

/**
 * The world in which activities are held: Đồng Tháp with three agencies and two districts, Quảng Ngãi with one.
 * Everything in it is made by the acts of the program.
 */
@TestComponent
class OutreachScenario {

    static final ProvinceCode DONG_THAP = new ProvinceCode("87");
    static final ProvinceCode QUANG_NGAI = new ProvinceCode("51");
    static final LocalDate TODAY = LocalDate.of(2021, 8, 2);
    static final Period JULY = new Period(LocalDate.of(2021, 7, 1), LocalDate.of(2021, 7, 31));

    private static final LocalDate BEGINNING = LocalDate.of(2004, 1, 1);

    private final Activities activities;
    private final Campaigns campaigns;
    private final Agencies agencies;
    private final Places places;
    private final Transactions transactions;

    private final Actor leadDepartment = actor(DONG_THAP);
    private final Actor police = actor(DONG_THAP);
    private final Actor womensUnion = actor(DONG_THAP);
    private final Actor elsewhere = actor(QUANG_NGAI);
    private final PlaceId tanHong = new PlaceId(UUID.randomUUID());
    private final PlaceId ducPho = new PlaceId(UUID.randomUUID());

    OutreachScenario(
            Activities activities, Campaigns campaigns, Agencies agencies, Places places, Transactions transactions) {
        this.activities = activities;
        this.campaigns = campaigns;
        this.agencies = agencies;
        this.places = places;
        this.transactions = transactions;
    }

    /** Loads places and agencies anew; to be called before each test, whose tables are empty. */
    void begin() {
        transactions.forImport(() -> {
            PlaceId dongThap = province(DONG_THAP, "Tỉnh Đồng Tháp");
            PlaceId quangNgai = province(QUANG_NGAI, "Tỉnh Quảng Ngãi");
            district(tanHong, "869", DONG_THAP, dongThap, "Huyện Tân Hồng");
            district(new PlaceId(UUID.randomUUID()), "870", DONG_THAP, dongThap, "Huyện Hồng Ngự");
            district(ducPho, "534", QUANG_NGAI, quangNgai, "Thị xã Đức Phổ");
            agency(leadDepartment, AgencyKind.LEAD_DEPARTMENT, "Sở Lao động – Thương binh và Xã hội", "Sở LĐ-TBXH");
            agency(police, AgencyKind.POLICE, "Công an tỉnh", "Công an tỉnh");
            agency(womensUnion, AgencyKind.MASS_ORGANISATION, "Hội Liên hiệp Phụ nữ tỉnh", "Hội LHPN");
            agency(elsewhere, AgencyKind.LEAD_DEPARTMENT, "Sở Lao động – Thương binh và Xã hội", "Sở LĐ-TBXH");
            return null;
        });
    }

    Actor leadDepartment() {
        return leadDepartment;
    }

    Actor police() {
        return police;
    }

    Actor womensUnion() {
        return womensUnion;
    }

    Actor elsewhere() {
        return elsewhere;
    }

    PlaceId tanHong() {
        return tanHong;
    }

    PlaceId ducPho() {
        return ducPho;
    }

    /** The agency in whose name somebody acts. */
    static AgencyId agencyOf(Actor actor) {
        return new AgencyId(actor.agency());
    }

    /** An activity with valid defaults: 96 broadcasts of the lead department on 30 July. */
    ActivityScenario anActivity() {
        return new ActivityScenario(this, leadDepartment);
    }

    /** The campaign of the month, opened by the lead department. */
    CampaignId theCampaign() {
        return as(leadDepartment, () -> campaigns.open(leadDepartment, "Chiến dịch 30/7 năm 2021", JULY))
                        instanceof Campaign campaign
                ? campaign.id()
                : new CampaignId(UUID.randomUUID());
    }

    ActivityOutcome<CannotRegister> register(Actor actor, ActivityFacts facts) {
        return as(actor, () -> activities.register(actor, facts));
    }

    ActivityOutcome<CannotCorrect> correct(Actor actor, Activity read, ActivityFacts facts, String reason) {
        return as(actor, () -> activities.correct(actor, read.id(), read.version(), facts, reason));
    }

    ActivityOutcome<CannotWithdraw> withdraw(Actor actor, Activity read, String reason) {
        return as(actor, () -> activities.withdraw(actor, read.id(), read.version(), reason));
    }

    @Nullable
    Activity find(Actor actor, ActivityId id) {
        return as(actor, () -> activities.find(id).orElse(null));
    }

    List<Activity> list(Actor actor, ActivityFilter filter) {
        return as(actor, () -> activities.list(filter));
    }

    <T extends @Nullable Object> T as(Actor actor, Supplier<T> work) {
        return transactions.as(actor, work);
    }

    private PlaceId province(ProvinceCode code, String name) {
        PlaceId id = new PlaceId(UUID.randomUUID());
        places.add(new Place(id, code.value(), PlaceLevel.PROVINCE, code, null, name, BEGINNING, null, "thí dụ"));
        return id;
    }

    private void district(PlaceId id, String code, ProvinceCode province, PlaceId parent, String name) {
        places.add(new Place(id, code, PlaceLevel.DISTRICT, province, parent, name, BEGINNING, null, "thí dụ"));
    }

    private void agency(Actor actor, AgencyKind kind, String name, String shortName) {
        agencies.add(
                new Agency(agencyOf(actor), actor.province(), kind, name, shortName, "", null, null, BEGINNING, null));
    }

    private static Actor actor(ProvinceCode province) {
        return new Actor(UUID.randomUUID(), UUID.randomUUID(), province, UUID.randomUUID());
    }
}
