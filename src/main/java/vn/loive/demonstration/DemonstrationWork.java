package vn.loive.demonstration;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import vn.loive.agencies.AgencyId;
import vn.loive.campaigns.Campaign;
import vn.loive.campaigns.CampaignFacts;
import vn.loive.campaigns.CampaignId;
import vn.loive.campaigns.CampaignKind;
import vn.loive.campaigns.CampaignOpening;
import vn.loive.campaigns.Campaigns;
import vn.loive.database.Transactions;
import vn.loive.demonstration.TextTable.Row;
import vn.loive.facilities.Facilities;
import vn.loive.facilities.FacilityFacts;
import vn.loive.facilities.FacilityId;
import vn.loive.facilities.FacilityKind;
import vn.loive.facilities.FacilityOutcome;
import vn.loive.figures.FigureKind;
import vn.loive.outreach.Activities;
import vn.loive.outreach.ActivityFacts;
import vn.loive.outreach.ActivityKind;
import vn.loive.outreach.ActivityOutcome;
import vn.loive.places.GateId;
import vn.loive.places.PlaceCode;
import vn.loive.places.PlaceId;
import vn.loive.places.Places;
import vn.loive.readiness.Readiness;
import vn.loive.readiness.ReadinessRegister;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;
import vn.loive.shared.Period;
import vn.loive.shared.ProvinceCode;
import vn.loive.upgrades.Upgrade;
import vn.loive.upgrades.UpgradeEntry;
import vn.loive.upgrades.UpgradeId;
import vn.loive.upgrades.UpgradeStage;
import vn.loive.upgrades.UpgradeStep;
import vn.loive.upgrades.Upgrades;

/** What the agencies of the demonstration have done by its day; one district is left for the visitor to do. */
@Component
@ConditionalOnBooleanProperty("loive.demonstration")
class DemonstrationWork {

    static final Period MONTH = Period.of(YearMonth.of(2021, 7));

    /** The year before, of which only invented figures are told, so that there is something to compare with. */
    private static final Period BEFORE = Period.of(YearMonth.of(2020, 7));

    private final Transactions transactions;
    private final Facilities facilities;
    private final ReadinessRegister readiness;
    private final Campaigns campaigns;
    private final Activities activities;
    private final Places places;
    private final Upgrades upgrades;
    private final Clock clock;

    DemonstrationWork(
            Transactions transactions,
            Facilities facilities,
            ReadinessRegister readiness,
            Campaigns campaigns,
            Activities activities,
            Places places,
            Upgrades upgrades,
            Clock clock) {
        this.transactions = transactions;
        this.facilities = facilities;
        this.readiness = readiness;
        this.campaigns = campaigns;
        this.activities = activities;
        this.places = places;
        this.upgrades = upgrades;
        this.clock = clock;
    }

    /** Does the work in the name of each agency's own people; answers the campaign. */
    CampaignId done(Map<String, Actor> actors) {
        TextTable.read("facilities").forEach(row -> register(row, lead(actors, row.text("province"))));
        TextTable.read("upgrades").forEach(row -> propose(row, lead(actors, row.text("province"))));
        Actor lead = lead(actors, "87");
        Actor police = Objects.requireNonNull(actors.get("ca.51"));
        transactions.as(police, () -> open(police, peak()));
        Map<Integer, CampaignId> campaigns = Map.of(
                MONTH.from().getYear(), transactions.as(lead, () -> open(lead, nationalDay(MONTH))),
                BEFORE.from().getYear(), transactions.as(lead, () -> open(lead, nationalDay(BEFORE))));
        for (Row row : TextTable.read("activities")) {
            Actor actor = Objects.requireNonNull(actors.get(row.text("agency")));
            CampaignId campaign = actor.province().equals(lead.province())
                    ? campaigns.get(row.requiredDay("from").getYear())
                    : null;
            transactions.as(actor, () -> register(row, actor, campaign));
        }
        return Objects.requireNonNull(campaigns.get(MONTH.from().getYear()));
    }

    static Actor lead(Map<String, Actor> actors, String province) {
        return Objects.requireNonNull(actors.get("so." + province));
    }

    private void register(Row row, Actor lead) {
        String gate = row.text("gate");
        FacilityId id = new FacilityId(Ids.id("facility", row.text("name")));
        LocalDate from = row.requiredDay("from");
        FacilityFacts facts = FacilityFacts.of(
                from,
                row.text("name"),
                FacilityKind.valueOf(row.text("kind")),
                gate.isEmpty() ? null : GateId.of(new ProvinceCode(row.text("province")), gate, from),
                Ids.agency(row.text("manager")));
        transactions.as(lead, () -> done(facilities.register(lead, id, facts)));
        if (!row.text("ready").isEmpty()) {
            Readiness.Ready ready = new Readiness.Ready(from, row.text("ready"));
            transactions.as(lead, () -> done(readiness.declare(lead, id, 0, ready, false)));
        }
    }

    /** What was proposed after the day of the demonstration is not known yet and left out. */
    private void propose(Row row, Actor lead) {
        if (row.requiredDay("known").isAfter(LegalDay.today(clock))) {
            return;
        }
        String facility = row.text("facility");
        Upgrade upgrade = new Upgrade(
                new UpgradeId(Ids.id("upgrade", row.text("title"))),
                new AgencyId(lead.agency()),
                row.text("title"),
                facility.isEmpty() ? null : new FacilityId(Ids.id("facility", facility)),
                place(row.text("place")),
                List.of(UpgradeEntry.of(1, proposed(row))));
        transactions.as(lead, () -> done(upgrades.propose(lead, upgrade)));
    }

    private static UpgradeStep proposed(Row row) {
        return new UpgradeStep(
                UpgradeStage.PROPOSED,
                row.day("day"),
                row.text("document"),
                FigureKind.NOT_COUNTED,
                null,
                row.text("note"));
    }

    private @Nullable PlaceId place(String code) {
        return code.isEmpty()
                ? null
                : places.on(new PlaceCode(code), MONTH.to()).orElseThrow().id();
    }

    private static <R> List<R> done(List<R> refusals) {
        if (!refusals.isEmpty()) {
            throw new IllegalStateException("Refused: " + refusals);
        }
        return refusals;
    }

    private static FacilityOutcome done(FacilityOutcome outcome) {
        if (outcome instanceof FacilityOutcome.Refused refused) {
            throw new IllegalStateException("Refused: " + refused);
        }
        return outcome;
    }

    private static CampaignFacts peak() {
        return new CampaignFacts(
                "Cao điểm tấn công, trấn áp tội phạm mua bán người năm 2021",
                CampaignKind.SUPPRESSION_PEAK,
                new Period(MONTH.from(), MONTH.to().plusMonths(2)),
                Set.of(Ids.agency("sngv.51")));
    }

    private static CampaignFacts nationalDay(Period days) {
        int year = days.from().getYear();
        return CampaignFacts.nationalDay("Ngày toàn dân phòng, chống mua bán người 30/7 năm " + year, days);
    }

    private CampaignId open(Actor actor, CampaignFacts facts) {
        CampaignOpening opening = campaigns.open(actor, facts);
        if (opening instanceof Campaign campaign) {
            return campaign.id();
        }
        throw new IllegalStateException("Refused: " + opening);
    }

    private @Nullable Void register(Row row, Actor actor, @Nullable CampaignId campaign) {
        LocalDate from = row.requiredDay("from");
        String place = row.text("place");
        String quantity = row.text("quantity");
        Set<AgencyId> partners =
                row.several("partners", " ").stream().map(Ids::agency).collect(Collectors.toSet());
        ActivityFacts facts = new ActivityFacts(
                ActivityKind.valueOf(row.text("kind")),
                campaign,
                place.isEmpty()
                        ? null
                        : places.on(new PlaceCode(place), from).orElseThrow().id(),
                new Period(from, row.requiredDay("to")),
                FigureKind.valueOf(row.text("figure")),
                quantity.isEmpty() ? null : Long.valueOf(quantity),
                partners,
                row.several("slogans", "\\|"),
                row.text("note"),
                DemonstrationAudiences.of(row));
        if (activities.register(actor, facts) instanceof ActivityOutcome.Refused<?> refused) {
            throw new IllegalStateException("Refused: " + refused.reasons());
        }
        return null;
    }
}
