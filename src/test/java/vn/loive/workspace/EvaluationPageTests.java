package vn.loive.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.loive.Queries;
import vn.loive.Visitor;
import vn.loive.Visitor.Answer;
import vn.loive.WholeProgramTest;
import vn.loive.accounts.Role;
import vn.loive.audiences.Audience;
import vn.loive.campaigns.CampaignFacts;
import vn.loive.campaigns.Campaigns;
import vn.loive.contributions.CampaignScenario;
import vn.loive.figures.FigureKind;
import vn.loive.outreach.Activities;
import vn.loive.outreach.ActivityFacts;
import vn.loive.outreach.ActivityKind;
import vn.loive.outreach.ActivityOutcome;
import vn.loive.shared.Actor;
import vn.loive.shared.Period;
import vn.loive.shared.ProvinceCode;

/** A campaign is measured beside the one before and the months of its year, and nothing is said that is not known. */
@WholeProgramTest
class EvaluationPageTests {

    @Autowired
    MockMvc web;

    @Autowired
    CampaignScenario world;

    @Autowired
    Campaigns campaigns;

    @Autowired
    Activities activities;

    private Visitor consolidator;
    private Actor office;
    private String path;

    @BeforeEach
    void begin() {
        world.begin();
        office = world.office("Huyện Tân Hồng");
        consolidator = new Visitor(web, world.lead(), Role.CONSOLIDATOR);
        path = "/campaigns/"
                + Objects.requireNonNull(world.aRequest().campaign()).value() + "/evaluation";
    }

    @Test
    void withoutACampaignBeforeThereIsNothingToCompareWith() throws Exception {
        world.enters(office, ActivityKind.BANNER, 6);

        Answer page = consolidator.open(path);

        assertThat(page.text(".head")).contains("không so với năm trước", "1/12 huyện, thị xã, thành phố");
        assertThat(page.text("[aria-labelledby=year] tbody")).contains("06", "không có gì để so");
    }

    @Test
    void onlyNumbersKnownInFullAreSetApart() throws Exception {
        theYearBefore();
        entersIn(2020, ActivityKind.BROADCAST, FigureKind.EXACT, 70L);
        entersIn(2020, ActivityKind.BANNER, FigureKind.MORE_THAN, 4L);
        entersIn(2020, ActivityKind.POSTER, FigureKind.NOT_COUNTED, null);
        world.enters(office, ActivityKind.BROADCAST, 78);
        world.enters(office, ActivityKind.BANNER, 6);
        world.enters(office, ActivityKind.POSTER, 3);
        world.enters(office, ActivityKind.LEAFLET, 500);

        Answer page = consolidator.open(path);

        assertThat(page.text(".head")).contains("So với Chiến dịch 30/7 năm 2020");
        assertThat(page.text("[aria-labelledby=year] tbody"))
                .contains("78 70 tăng 08")
                .contains("06 hơn 04 không so: một bên mới biết là hơn hoặc ít nhất")
                .contains("03 chưa nêu số không so: một bên chưa có số")
                .contains("500 sổ không ghi không so: một bên sổ không ghi")
                .doesNotContain("%");
    }

    @Test
    void eachKindOfNumberHasAShapeAndTheSentenceSaysTheSame() throws Exception {
        entersOn(LocalDate.of(2021, 3, 5), ActivityKind.BROADCAST, FigureKind.MORE_THAN, 30L);
        entersOn(LocalDate.of(2021, 5, 5), ActivityKind.BROADCAST, FigureKind.NOT_COUNTED, null);
        world.enters(office, ActivityKind.BROADCAST, 78);

        Answer page = consolidator.open(path);

        assertThat(page.text("figcaption"))
                .contains(
                        "1 tháng có số đủ, 1 tháng chỉ biết là hơn hoặc ít nhất, 1 tháng có làm mà chưa nêu số, 5 tháng"
                                + " sổ không ghi.")
                .contains("Tháng 7 có chiến dịch: 78 lượt");
        assertThat(page.page().select("g rect.bar-full")).hasSize(1);
        assertThat(page.page().select("g rect.bar-bound[fill^=url]")).hasSize(1);
        assertThat(page.page().select("g rect.bar-no-number")).hasSize(1);
        assertThat(page.page().select("g line.bar-nothing")).hasSize(5);
        assertThat(page.page().select("[style]")).isEmpty();
    }

    @Test
    void tipsAndCallsAreOnlyWhatWasStated() throws Exception {
        Answer page = consolidator.open(path);

        assertThat(page.text("[aria-labelledby=tips]"))
                .contains("Không yêu cầu nào do cơ quan này mở", "phần đó chưa có");
    }

    @Test
    void anotherProvinceFindsNothing() throws Exception {
        Actor elsewhere = CampaignScenario.somebodyIn(new ProvinceCode("51"));

        assertThat(new Visitor(web, elsewhere, Role.CONSOLIDATOR).open(path).status())
                .isEqualTo(404);
    }

    @Test
    void moreActivitiesAndAgenciesTakeNoMoreQueries() throws Exception {
        theYearBefore();
        world.enters(office, ActivityKind.BANNER, 6);
        int before = Queries.of(() -> consolidator.open(path)).size();
        world.enters(world.office("Huyện Tam Nông"), ActivityKind.SESSION, 2);
        entersIn(2020, ActivityKind.POSTER, FigureKind.NOT_COUNTED, null);

        assertThat(Queries.of(() -> consolidator.open(path))).hasSize(before);
    }

    private void theYearBefore() {
        Period july = new Period(LocalDate.of(2020, 7, 1), LocalDate.of(2020, 7, 31));
        world.as(
                world.lead(),
                () -> campaigns.open(world.lead(), CampaignFacts.nationalDay("Chiến dịch 30/7 năm 2020", july)));
    }

    private void entersIn(
            int year, ActivityKind kind, FigureKind figure, @org.jspecify.annotations.Nullable Long number) {
        entersOn(LocalDate.of(year, 7, 20), kind, figure, number);
    }

    private void entersOn(
            LocalDate day, ActivityKind kind, FigureKind figure, @org.jspecify.annotations.Nullable Long number) {
        ActivityFacts facts = new ActivityFacts(
                kind, null, null, new Period(day, day), figure, number, Set.of(), List.of(), "", Audience.UNSTATED);
        assertThat(world.as(office, () -> activities.register(office, facts))).isInstanceOf(ActivityOutcome.Done.class);
    }
}
