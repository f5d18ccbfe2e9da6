package vn.loive.yearbook;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loive.contributions.CampaignScenario.agencyOf;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.loive.WholeProgramTest;
import vn.loive.agencies.AgencyId;
import vn.loive.audiences.Audience;
import vn.loive.audiences.Reach;
import vn.loive.contributions.CampaignScenario;
import vn.loive.contributions.Contributions;
import vn.loive.figures.FigureKind;
import vn.loive.figures.Sum;
import vn.loive.figures.Unit;
import vn.loive.outreach.Activities;
import vn.loive.outreach.ActivityFacts;
import vn.loive.outreach.ActivityKind;
import vn.loive.outreach.ActivityOutcome;
import vn.loive.reporting.Consolidation;
import vn.loive.reporting.Consolidations;
import vn.loive.requests.ReportItem;
import vn.loive.requests.ReportRequest;
import vn.loive.requests.ReportRequests;
import vn.loive.requests.RequestId;
import vn.loive.shared.Actor;

/** What the database groups for a year is, item by item, what the consolidation of a request finds answer by answer. */
@WholeProgramTest
class YearSumsTests {

    private static final List<String> DISTRICTS = List.of(
            "Huyện Tân Hồng", "Huyện Lấp Vò", "Huyện Tam Nông", "Huyện Tháp Mười", "Huyện Lai Vung", "Huyện Cao Lãnh");

    private static final List<ActivityKind> KINDS = List.of(ActivityKind.values());

    @Autowired
    CampaignScenario world;

    @Autowired
    Activities activities;

    @Autowired
    ReportRequests requests;

    @Autowired
    Contributions contributions;

    @Autowired
    Consolidations consolidations;

    @Autowired
    Yearbook yearbook;

    private Random random = new Random(0);
    private ReportRequest request;

    @BeforeEach
    void begin() {
        world.begin();
        request = opened();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everySumOfTheYearIsTheTotalOfItsConsolidation(long seed) {
        random = new Random(seed);
        DISTRICTS.forEach(district -> answers(world.office(district)));

        YearTable year = world.as(world.lead(), () -> yearbook.of(world.lead(), 2021));
        Consolidation single = world.as(world.lead(), () -> consolidations.of(request));

        assertThat(year.items()).containsExactly(ReportItem.values());
        for (ReportItem item : ReportItem.values()) {
            assertThat(year.sum(request, item)).as(item.name()).isEqualTo(new Sum.Total(single.total(item)));
        }
    }

    /** Silence, an answer, an answer returned, or one whose register was changed afterwards. */
    private void answers(Actor office) {
        int way = random.nextInt(5);
        if (way == 0) {
            return;
        }
        enters(office, random.nextInt(12));
        Map<ReportItem, FigureKind> statements = new EnumMap<>(ReportItem.class);
        for (ReportItem item : ReportItem.values()) {
            statements.put(item, item.statements().get(random.nextInt(2)));
        }
        assertThat(world.submits(office, request, statements)).isEmpty();
        if (way == 1) {
            world.as(
                    world.lead(),
                    () -> contributions.giveBack(world.lead(), request, agencyOf(office), 1, "Thí dụ: đếm lại"));
        } else if (way == 2) {
            enters(office, 2);
            world.as(office, () -> activities.counted(CampaignScenario.JULY, List.of(agencyOf(office))))
                    .forEach(activity -> {
                        if (random.nextBoolean()) {
                            world.withdraws(office, activity);
                        }
                    });
        }
    }

    private void enters(Actor office, int times) {
        for (int time = 0; time < times; time++) {
            ActivityFacts facts = facts();
            assertThat(world.as(office, () -> activities.register(office, facts)))
                    .isInstanceOf(ActivityOutcome.Done.class);
        }
    }

    private ActivityFacts facts() {
        FigureKind kind = anyKind();
        FigureKind reach = anyKind();
        Unit unit = random.nextBoolean() ? Unit.ATTENDANCES : Unit.PEOPLE;
        return new ActivityFacts(
                KINDS.get(random.nextInt(KINDS.size())),
                null,
                null,
                CampaignScenario.JULY,
                kind,
                number(kind),
                Set.of(),
                List.of(),
                "",
                random.nextBoolean() ? Audience.UNSTATED : Audience.reached(new Reach(reach, number(reach), unit)));
    }

    private FigureKind anyKind() {
        return List.of(FigureKind.EXACT, FigureKind.MORE_THAN, FigureKind.NOT_COUNTED)
                .get(random.nextInt(3));
    }

    @org.jspecify.annotations.Nullable
    private Long number(FigureKind kind) {
        return kind.hasQuantity() ? Long.valueOf(1 + random.nextInt(5_000)) : null;
    }

    private ReportRequest opened() {
        ReportRequest like = world.aRequest();
        Map<AgencyId, Set<ReportItem>> asked = new LinkedHashMap<>();
        DISTRICTS.forEach(district -> asked.put(agencyOf(world.office(district)), EnumSet.allOf(ReportItem.class)));
        ReportRequest opened = new ReportRequest(
                RequestId.random(), "Thí dụ", null, like.period(), like.due(), like.asker(), List.of(), asked);
        world.as(world.lead(), () -> requests.open(world.lead(), opened)).ifPresent(why -> {
            throw new AssertionError(why);
        });
        return opened;
    }
}
