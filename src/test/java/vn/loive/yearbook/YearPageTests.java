package vn.loive.yearbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.loive.Queries;
import vn.loive.Visitor;
import vn.loive.Visitor.Answer;
import vn.loive.WholeProgramTest;
import vn.loive.accounts.Role;
import vn.loive.contributions.CampaignScenario;
import vn.loive.contributions.Contributions;
import vn.loive.figures.Figure;
import vn.loive.figures.Sum;
import vn.loive.outreach.ActivityKind;
import vn.loive.requests.ReportItem;
import vn.loive.requests.ReportRequest;
import vn.loive.requests.ReportRequests;
import vn.loive.requests.RequestId;
import vn.loive.shared.Actor;
import vn.loive.shared.Period;

/** A year of reports, added up by the algebra and never twice. */
@WholeProgramTest
class YearPageTests {

    private static final Period JUNE = new Period(LocalDate.of(2021, 6, 1), LocalDate.of(2021, 6, 30));

    @Autowired
    MockMvc web;

    @Autowired
    CampaignScenario world;

    @Autowired
    ReportRequests requests;

    @Autowired
    Contributions contributions;

    @Autowired
    Yearbook yearbook;

    private Actor lead;
    private Visitor consolidator;

    @BeforeEach
    void begin() {
        world.begin();
        lead = world.lead();
        consolidator = new Visitor(web, lead, Role.CONSOLIDATOR);
    }

    @Test
    void theYearSaysWhatEachConsolidationSays() {
        ReportRequest july = world.theRequest();
        world.everybodyReports(july, "Huyện Tháp Mười");
        returned(july, "Huyện Tân Hồng");

        YearTable table = world.as(lead, () -> yearbook.of(lead, 2021));

        Sum.Total broadcasts = (Sum.Total) table.sum(july, ReportItem.BROADCASTS);
        assertThat(broadcasts.figure()).isInstanceOfSatisfying(Figure.AtLeast.class, least -> {
            assertThat(least.known().quantity()).isEqualTo(756 - 24 - 78);
            assertThat(least.gaps()).hasSize(2).allMatch(gap -> gap.who().startsWith("Phòng LĐ-TBXH huyện T"));
        });
        assertThat(table.sum(july, ReportItem.NEWSPAPER_COPIES))
                .isEqualTo(new Sum.Total(new Figure.Exact(181, ReportItem.NEWSPAPER_COPIES.unit())));
        assertThat(table.sum(ReportItem.BROADCASTS)).isEqualTo(broadcasts);
    }

    @Test
    void aZeroAndANumberNotGivenStayWhatTheyAre() {
        ReportRequest july = world.theRequest();
        world.everybodyReports(july);

        YearTable table = world.as(lead, () -> yearbook.of(lead, 2021));

        assertThat(table.sum(july, ReportItem.VICTIMS_RECEIVED))
                .isEqualTo(new Sum.Total(
                        new Figure.ZeroInPeriod(ReportItem.VICTIMS_RECEIVED.unit(), CampaignScenario.JULY)));
        assertThat(((Sum.Total) table.sum(july, ReportItem.POSTERS)).figure()).isInstanceOf(Figure.NotCounted.class);
    }

    @Test
    void thePageNamesTheDaysThatNobodyAsksFor() throws Exception {
        world.everybodyReports(world.theRequest());

        Answer page = consolidator.open("/requests/years/2021");

        assertThat(page.text(".head")).contains("từ 01/01/2021 đến 30/6/2021; từ 01/8/2021 đến 02/8/2021.");
        assertThat(page.text("tfoot")).contains("756", "48", "181");
        assertThat(consolidator.open("/requests/years/2020").text(".head")).contains("Không có yêu cầu báo cáo nào");
        assertThat(consolidator.open("/requests/years/2022").status()).isEqualTo(404);
        assertThat(consolidator.open("/requests/years/1999").status()).isEqualTo(404);
    }

    @Test
    void whatIsAskedForTwiceIsNotAdded() throws Exception {
        ReportRequest july = world.theRequest();
        world.theRequest();
        world.everybodyReports(july);

        Answer page = consolidator.open("/requests/years/2021");

        assertThat(page.text("tfoot"))
                .contains("không cộng: có ngày được hỏi hai lần")
                .doesNotContain("756");
    }

    @Test
    void oneMonthAfterAnotherIsAdded() throws Exception {
        world.everybodyReports(world.theRequest());
        world.everybodyReports(asked(JUNE));

        assertThat(consolidator.open("/requests/years/2021").text("tfoot")).doesNotContain("hai lần");
    }

    @Test
    void anotherAgencySeesNothingOfIt() throws Exception {
        world.everybodyReports(world.theRequest());
        Visitor office = new Visitor(web, world.office("Huyện Tân Hồng"), Role.CONSOLIDATOR);

        assertThat(office.open("/requests/years/2021").page().select("tbody")).isEmpty();
    }

    @Test
    void moreRequestsTakeNoMoreQueries() throws Exception {
        world.everybodyReports(world.theRequest(), "Huyện Tháp Mười");
        int before = Queries.of(() -> consolidator.open("/requests/years/2021")).size();
        asked(JUNE);
        world.enters(world.office("Huyện Tân Hồng"), ActivityKind.BANNER, 2);

        assertThat(Queries.of(() -> consolidator.open("/requests/years/2021"))).hasSize(before);
    }

    private ReportRequest asked(Period days) {
        ReportRequest like = world.aRequest();
        ReportRequest request = new ReportRequest(
                RequestId.random(),
                "Báo cáo tháng 6",
                null,
                days,
                days.to().plusDays(5),
                like.asker(),
                like.citations(),
                like.asked());
        world.as(lead, () -> requests.open(lead, request)).ifPresent(why -> {
            throw new AssertionError(why);
        });
        return request;
    }

    private void returned(ReportRequest request, String district) {
        world.as(
                        lead,
                        () -> contributions.giveBack(
                                lead, request, CampaignScenario.agencyOf(world.office(district)), 1, "Thí dụ: đếm lại"))
                .ifPresent(why -> {
                    throw new AssertionError(why);
                });
    }
}
