package vn.loive.collection;

import static org.assertj.core.api.Assertions.assertThat;

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
import vn.loive.outreach.ActivityKind;
import vn.loive.requests.ReportRequest;
import vn.loive.shared.Actor;

/** The agency that asked sees who has got its request, reminds, and does without an answer. */
@WholeProgramTest
class TrackingPageTests {

    @Autowired
    MockMvc web;

    @Autowired
    CampaignScenario world;

    private Visitor consolidator;
    private Visitor officer;
    private Actor office;
    private ReportRequest request;
    private String base;
    private String tracking;

    @BeforeEach
    void begin() {
        world.begin();
        request = world.theRequest();
        office = world.office("Huyện Tân Hồng");
        consolidator = new Visitor(web, world.lead(), Role.CONSOLIDATOR);
        officer = new Visitor(web, office, Role.OFFICER);
        base = "/requests/" + request.id().value();
        tracking = base + "/tracking";
    }

    @Test
    void thePageSaysWhoHasNotAnsweredAndWhoHasNotConfirmed() throws Exception {
        world.submits(office, request);

        Answer page = consolidator.open(tracking);

        assertThat(page.text(".head")).contains("Còn 13 trong số 14 đơn vị chưa nộp.", "13 đơn vị chưa xác nhận");
        assertThat(page.text("tbody tr:last-child")).contains("Huyện Tân Hồng".substring(6), "đã nộp");
    }

    @Test
    void anAddresseeConfirmsAndTheAskerSeesWhen() throws Exception {
        String act = base + "/acknowledgement";
        MultiValueMap<String, String> form =
                officer.open(base + "/contribution").form(act);

        assertThat(officer.send(act, form).status()).isEqualTo(303);
        assertThat(officer.open(base + "/contribution").text("main")).contains("Đã xác nhận nhận yêu cầu lúc");
        assertThat(consolidator.open(tracking).text(".head")).contains("13 đơn vị chưa xác nhận");
    }

    @Test
    void aReminderReachesThoseThatHaveNotAnsweredAndNobodyElse() throws Exception {
        world.submits(office, request);
        MultiValueMap<String, String> form = consolidator.open(tracking).form(base + "/reminders");

        assertThat(consolidator.send(base + "/reminders", form).status()).isEqualTo(303);
        assertThat(consolidator.open(tracking).text("tbody")).contains("01 lần, gần nhất", "chưa nhắc");
        Visitor late = new Visitor(web, world.office("Huyện Tháp Mười"), Role.OFFICER);
        assertThat(late.open(base + "/contribution").text(".notice")).contains("đã nhắc nộp lúc");
        assertThat(officer.open(base + "/contribution").text("main")).doesNotContain("đã nhắc nộp");
    }

    @Test
    void whatIsWaivedStaysMissingAndLetsTheReportBeMade() throws Exception {
        world.everybodyReports(request, "Huyện Tháp Mười");
        Actor silent = world.office("Huyện Tháp Mười");
        String review = base + "/contributions/" + silent.agency();
        MultiValueMap<String, String> form = consolidator.open(review).form(review + "/waiver");
        assertThat(consolidator.open(base).text(".head")).contains("Chưa lập được báo cáo chính thức");

        Answer refused = consolidator.send(review + "/waiver", form);
        form.set("reason", "Thí dụ: mất liên lạc do mưa lũ");
        Answer sent = consolidator.send(review + "/waiver", form);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#f-reason-e")).isNotEmpty();
        assertThat(sent.status()).isEqualTo(303);
        assertThat(consolidator.open(tracking).text("tbody")).contains("được miễn", "mất liên lạc do mưa lũ");
        assertThat(consolidator.open(base).text(".head"))
                .contains("Được miễn báo cáo kỳ này: Phòng LĐ-TBXH huyện Tháp Mười", "lập được báo cáo chính thức");
        assertThat(consolidator.open(base).text("tfoot")).contains("ít nhất");
        assertThat(new Visitor(web, silent, Role.OFFICER)
                        .open(base + "/contribution")
                        .text(".notice"))
                .contains("được miễn báo cáo kỳ này");
    }

    @Test
    void aWaiverThatEndedAsksForTheReportAgain() throws Exception {
        String review = base + "/contributions/" + office.agency();
        MultiValueMap<String, String> form = consolidator.open(review).form(review + "/waiver");
        form.set("reason", "Thí dụ");
        consolidator.send(review + "/waiver", form);
        MultiValueMap<String, String> end = consolidator.open(review).form(review + "/waiver/end");
        end.set("reason", "Thí dụ: đã có người làm");

        assertThat(consolidator.send(review + "/waiver/end", end).status()).isEqualTo(303);
        assertThat(consolidator.open(tracking).text("tbody")).doesNotContain("được miễn");
    }

    @Test
    void otherAgenciesTrackNothing() throws Exception {
        Visitor other = new Visitor(web, office, Role.CONSOLIDATOR);
        MultiValueMap<String, String> form = consolidator.open(tracking).form(base + "/reminders");

        assertThat(other.open(tracking).status()).isEqualTo(403);
        assertThat(other.send(base + "/reminders", form).status()).isEqualTo(403);
    }

    @Test
    void moreRequestsTakeNoMoreQueries() throws Exception {
        world.enters(office, ActivityKind.BANNER, 2);
        int list = Queries.of(() -> consolidator.open("/requests")).size();
        int page = Queries.of(() -> consolidator.open(tracking)).size();
        world.submits(office, world.theRequest());
        world.submits(office, world.theRequest());

        assertThat(Queries.of(() -> consolidator.open("/requests"))).hasSize(list);
        assertThat(Queries.of(() -> consolidator.open(tracking))).hasSize(page);
    }
}
