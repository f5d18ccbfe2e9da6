package vn.loive.demonstration;

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
import vn.loive.campaigns.CampaignId;
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
import vn.loive.places.Places;
import vn.loive.readiness.CannotDeclare;
import vn.loive.readiness.Readiness;
import vn.loive.readiness.ReadinessRegister;
import vn.loive.shared.Actor;
import vn.loive.shared.Period;
import vn.loive.shared.ProvinceCode;

/** What the agencies of the demonstration have done by its day; one district is left for the visitor to do. */
@Component
@ConditionalOnBooleanProperty("loive.demonstration")
class DemonstrationWork {

    static final Period MONTH = Period.of(YearMonth.of(2021, 7));

    private final Transactions transactions;
    private final Facilities facilities;
    private final ReadinessRegister readiness;
    private final Campaigns campaigns;
    private final Activities activities;
    private final Places places;

    DemonstrationWork(
            Transactions transactions,
            Facilities facilities,
            ReadinessRegister readiness,
            Campaigns campaigns,
            Activities activities,
            Places places) {
        this.transactions = transactions;
        this.facilities = facilities;
        this.readiness = readiness;
        this.campaigns = campaigns;
        this.activities = activities;
        this.places = places;
    }

    /** Does the work in the name of each agency's own people; answers the campaign. */
    CampaignId done(Map<String, Actor> actors) {
        TextTable.read("facilities").forEach(row -> register(row, lead(actors, row.text("province"))));
        Actor lead = lead(actors, "87");
        CampaignId campaign = transactions.as(lead, () -> open(lead));
        for (Row row : TextTable.read("activities")) {
            Actor actor = Objects.requireNonNull(actors.get(row.text("agency")));
            transactions.as(actor, () -> register(row, actor, campaign));
        }
        return campaign;
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

    private static List<CannotDeclare> done(List<CannotDeclare> refusals) {
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

    private CampaignId open(Actor lead) {
        CampaignOpening opening = campaigns.open(lead, "Ngày toàn dân phòng, chống mua bán người 30/7 năm 2021", MONTH);
        if (opening instanceof Campaign campaign) {
            return campaign.id();
        }
        throw new IllegalStateException("Refused: " + opening);
    }

    private @Nullable Void register(Row row, Actor actor, CampaignId campaign) {
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
                row.text("note"));
        if (activities.register(actor, facts) instanceof ActivityOutcome.Refused<?> refused) {
            throw new IllegalStateException("Refused: " + refused.reasons());
        }
        return null;
    }
}
