package vn.loive.outreach;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import vn.loive.TwoProvinces;
import vn.loive.campaigns.Campaign;
import vn.loive.campaigns.CampaignFacts;
import vn.loive.campaigns.CampaignId;
import vn.loive.campaigns.Campaigns;
import vn.loive.places.PlaceId;
import vn.loive.shared.Actor;
import vn.loive.shared.Period;
import vn.loive.shared.ProvinceCode;

/** How activities come about in the two provinces; each step is an act of the program. */
@TestComponent
public class OutreachScenario {

    private static final Period EVER = new Period(LocalDate.of(1900, 1, 1), LocalDate.of(2100, 12, 31));

    private final TwoProvinces provinces;
    private final Activities activities;
    private final Campaigns campaigns;

    OutreachScenario(TwoProvinces provinces, Activities activities, Campaigns campaigns) {
        this.provinces = provinces;
        this.activities = activities;
        this.campaigns = campaigns;
    }

    /** Loads places and agencies anew; to be called before each test, whose tables are empty. */
    public void begin() {
        provinces.begin();
    }

    /** Đồng Tháp goes into another province, which stands from that day on. */
    void merge(ProvinceCode heir, LocalDate from) {
        provinces.merge(heir, from);
    }

    public Actor leadDepartment() {
        return provinces.leadDepartment();
    }

    public Actor police() {
        return provinces.police();
    }

    public Actor womensUnion() {
        return provinces.womensUnion();
    }

    public Actor elsewhere() {
        return provinces.elsewhere();
    }

    public PlaceId tanHong() {
        return provinces.tanHong();
    }

    PlaceId ducPho() {
        return provinces.ducPho();
    }

    /** An activity with valid defaults: 96 broadcasts of the lead department on 30 July. */
    public ActivityScenario anActivity() {
        return new ActivityScenario(this, leadDepartment());
    }

    /** The campaign of the month, opened by the lead department. */
    public CampaignId theCampaign() {
        return as(
                                leadDepartment(),
                                () -> campaigns.open(
                                        leadDepartment(),
                                        CampaignFacts.nationalDay("Chiến dịch 30/7 năm 2021", TwoProvinces.JULY)))
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

    /** All activities of the register. */
    List<Activity> all(Actor actor) {
        return as(actor, () -> activities.on(EVER));
    }

    public <T extends @Nullable Object> T as(Actor actor, Supplier<T> work) {
        return provinces.as(actor, work);
    }
}
