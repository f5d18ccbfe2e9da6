package vn.loive.notifications;

import static org.assertj.core.api.Assertions.assertThat;

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
import vn.loive.requests.ReportRequest;
import vn.loive.shared.Actor;

/** The page of reminders: an office sees its own, the agency that asked sees all. */
@WholeProgramTest
class ReminderPageTests {

    private static final String PAGE = "/reminders";

    @Autowired
    MockMvc web;

    @Autowired
    CampaignScenario world;

    @Autowired
    ReminderRounds rounds;

    private ReportRequest request;
    private Actor office;

    @BeforeEach
    void begin() {
        world.begin();
        request = world.theRequest();
        office = world.office("Huyện Tân Hồng");
    }

    @Test
    void whoWasNeverRemindedIsToldSo() throws Exception {
        assertThat(officer(office).open(PAGE).text("main"))
                .contains("Đơn vị chưa được nhắc lần nào", "trước hạn 05 ngày, trước hạn 01 ngày")
                .contains("Máy chủ thư chưa được cấu hình");
    }

    @Test
    void anOfficeSeesItsOwnAndIsLedToTheAnswer() throws Exception {
        rounds.round();

        Answer page = officer(office).open(PAGE);

        assertThat(page.page().select("tbody tr")).hasSize(1);
        assertThat(page.text("tbody"))
                .contains(request.title(), "05/8/2021", "sắp đến hạn, 08:30 ngày 02/8/2021")
                .contains("chưa có hộp thư chung", "chưa nộp");
        String answer = page.page().select("tbody a").attr("href");
        assertThat(officer(office).open(answer).status()).isEqualTo(200);
    }

    @Test
    void whatIsAnsweredIsNotWantedAnyMore() throws Exception {
        rounds.round();
        world.submits(office, request);

        assertThat(officer(office).open(PAGE).text("tbody")).contains("không còn phải nộp");
    }

    @Test
    void whoAskedSeesAllAndIsLedToTheTracking() throws Exception {
        rounds.round();
        Visitor lead = new Visitor(web, world.lead(), Role.CONSOLIDATOR);

        Answer page = lead.open(PAGE);

        assertThat(page.text("main")).contains("Đơn vị được nhắc", "Đã nhắc các đơn vị");
        assertThat(page.page().select("tbody tr")).hasSize(request.asked().size());
        String tracking = page.page().select("tbody a[href$=/tracking]").attr("href");
        assertThat(lead.open(tracking).status()).isEqualTo(200);
    }

    @Test
    void itAsksTheSameHoweverManyWereReminded() throws Exception {
        rounds.round();
        Visitor lead = new Visitor(web, world.lead(), Role.CONSOLIDATOR);
        lead.open(PAGE);
        officer(office).open(PAGE);

        int all = Queries.of(() -> lead.open(PAGE)).size();
        int one = Queries.of(() -> officer(office).open(PAGE)).size();

        assertThat(all).isEqualTo(one);
    }

    private Visitor officer(Actor actor) {
        return new Visitor(web, actor, Role.OFFICER);
    }
}
