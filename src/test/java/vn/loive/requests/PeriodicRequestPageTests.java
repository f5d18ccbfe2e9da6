package vn.loive.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loive.contributions.CampaignScenario.agencyOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.MultiValueMap;
import vn.loive.Queries;
import vn.loive.Visitor;
import vn.loive.Visitor.Answer;
import vn.loive.WholeProgramTest;
import vn.loive.accounts.Role;
import vn.loive.contributions.CampaignScenario;
import vn.loive.shared.Period;

/** The lead department asks once for a month, or for every month of a year at once. */
@WholeProgramTest
class PeriodicRequestPageTests {

    @Autowired
    MockMvc web;

    @Autowired
    CampaignScenario world;

    @Autowired
    ReportRequests requests;

    private Visitor lead;
    private MultiValueMap<String, String> form;

    @BeforeEach
    void begin() throws Exception {
        world.begin();
        lead = new Visitor(web, world.lead(), Role.CONSOLIDATOR);
        form = lead.open("/requests/new").form("/requests");
        form.set("title", "Số liệu phòng, chống mua bán người");
    }

    @Test
    void everyMonthOfAYearIsAskedForAtOnce() throws Exception {
        periodic("01/01/2021", "31/12/2021", "MONTHLY", "END_OF_MONTH");

        assertThat(lead.send("/requests", form).location()).isEqualTo("/requests");

        List<ReportRequest> asked = asked();
        assertThat(asked).hasSize(12);
        assertThat(asked.getFirst().title()).isEqualTo("Số liệu phòng, chống mua bán người, tháng 12/2021");
        assertThat(asked.getFirst().due()).isEqualTo("2022-01-05");
        assertThat(asked)
                .allSatisfy(request -> assertThat(request.askedOf(agencyOf(world.office("Huyện Lấp Vò"))))
                        .isNotEmpty());
    }

    @Test
    void whatLiesAheadWaitsForItsDays() throws Exception {
        periodic("01/01/2021", "31/12/2021", "MONTHLY", "END_OF_MONTH");
        lead.send("/requests", form);
        Visitor officer = new Visitor(web, world.office("Huyện Lấp Vò"), Role.OFFICER);

        Answer list = officer.open("/requests");

        assertThat(list.text(".head")).contains("Còn 08 yêu cầu");
        assertThat(list.page().select("tbody tr")).hasSize(8);
        assertThat(list.text("main"))
                .contains("Xem thêm 04 yêu cầu chưa đến kỳ")
                .doesNotContain("tháng 9/2021");
        assertThat(officer.open("/requests?ahead=true").page().select("tbody tr"))
                .hasSize(12);
    }

    @Test
    void theDecreesCutOffMovesTheDaysOfAQuarter() throws Exception {
        periodic("01/4/2021", "30/6/2021", "QUARTERLY", "FOURTEENTH");

        lead.send("/requests", form);

        assertThat(asked()).singleElement().satisfies(request -> {
            assertThat(request.title()).endsWith(", quý II/2021");
            assertThat(request.period()).isEqualTo(new Period(LocalDate.of(2021, 3, 15), LocalDate.of(2021, 6, 14)));
        });
    }

    @Test
    void theYearIsReportedByTheDayOfTheProvince() throws Exception {
        periodic("01/01/2021", "31/12/2021", "YEARLY", "FOURTEENTH");
        form.set("days-left", "1");

        lead.send("/requests", form);

        assertThat(lead.open("/requests").text("tbody"))
                .contains("năm 2021", "15/12/2020 đến 14/12/2021", "15/12/2021");
    }

    @Test
    void anyDaysMayBeAskedForOnce() throws Exception {
        Map.of("source", "ONCE", "from", "05/5/2021", "to", "20/6/2021", "due", "25/6/2021")
                .forEach(form::set);

        assertThat(lead.send("/requests", form).status()).isEqualTo(303);

        assertThat(asked())
                .singleElement()
                .satisfies(request -> assertThat(request.title()).isEqualTo("Số liệu phòng, chống mua bán người"));
    }

    @Test
    void daysWithoutAWholeTermAndDaysWithTooManyAreRefused() throws Exception {
        periodic("02/01/2021", "30/01/2021", "MONTHLY", "END_OF_MONTH");
        Answer none = lead.send("/requests", form);
        periodic("01/01/2021", "31/12/2024", "MONTHLY", "END_OF_MONTH");
        Answer many = lead.send("/requests", form);

        assertThat(none.status()).isEqualTo(422);
        assertThat(none.text(".error-summary")).contains("không có kỳ nào trọn");
        assertThat(many.text(".error-summary")).contains("quá 24 kỳ");
        assertThat(asked()).isEmpty();
    }

    @Test
    void aTermNeedsADayToAnswer() throws Exception {
        periodic("01/01/2021", "31/12/2021", "YEARLY", "END_OF_MONTH");
        form.remove("days-left");

        assertThat(lead.send("/requests", form).text(".error-summary")).contains("Số ngày để nộp");
    }

    @Test
    void aYearTakesAsManyQueriesAsAMonth() throws Exception {
        periodic("01/01/2021", "31/01/2021", "MONTHLY", "END_OF_MONTH");
        lead.send("/requests", form);
        MultiValueMap<String, String> month = lead.open("/requests/new").form("/requests");
        form.set("form-id", month.getFirst("form-id"));
        long few = inserts(Queries.of(() -> lead.send("/requests", form)));
        periodic("01/01/2021", "31/12/2021", "MONTHLY", "END_OF_MONTH");
        form.set("form-id", lead.open("/requests/new").form("/requests").getFirst("form-id"));

        assertThat(inserts(Queries.of(() -> lead.send("/requests", form)))).isEqualTo(few);
    }

    private static long inserts(List<String> queries) {
        return queries.stream()
                .filter(query -> query.startsWith("INSERT INTO requests"))
                .count();
    }

    private void periodic(String from, String to, String cadence, String cutOff) {
        Map.of(
                        "source", "PERIODIC",
                        "from", from,
                        "to", to,
                        "cadence", cadence,
                        "cut-off", cutOff,
                        "days-left", "5")
                .forEach(form::set);
    }

    private List<ReportRequest> asked() {
        return world.as(world.lead(), requests::list);
    }
}
