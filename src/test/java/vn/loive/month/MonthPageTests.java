package vn.loive.month;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loive.contributions.CampaignScenario.agencyOf;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
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
import vn.loive.contributions.Contributions;
import vn.loive.figures.FigureKind;
import vn.loive.outreach.Activity;
import vn.loive.outreach.ActivityKind;
import vn.loive.requests.ReportItem;
import vn.loive.requests.ReportRequest;
import vn.loive.requests.ReportRequests;
import vn.loive.requests.RequestId;
import vn.loive.shared.Actor;
import vn.loive.shared.Period;

/** An office answers its month on one page and takes a receipt away. */
@WholeProgramTest
class MonthPageTests {

    private static final YearMonth JULY = YearMonth.of(2021, 7);

    @Autowired
    MockMvc web;

    @Autowired
    CampaignScenario world;

    @Autowired
    ReportRequests requests;

    @Autowired
    Contributions contributions;

    private Actor office;
    private Visitor officer;
    private ReportRequest request;
    private String july;

    @BeforeEach
    void begin() {
        world.begin();
        office = world.office("Huyện Tân Hồng");
        officer = new Visitor(web, office, Role.OFFICER);
        request = world.theRequest();
        july = "/my-month/2021-07?request=" + request.id().value() + "&agency=" + office.agency();
    }

    @Test
    void itOpensOnTheMonthThatWaitsForAnAnswer() throws Exception {
        assertThat(officer.open("/my-month").location()).isEqualTo("/my-month/2021-07");

        Answer page = officer.open("/my-month/2021-07");

        assertThat(page.text("h1")).isEqualTo("Tháng 7/2021 của Phòng LĐ-TBXH huyện Tân Hồng");
        assertThat(page.text(".head")).contains("Báo cáo chiến dịch 30/7 năm 2021. Hạn nộp 05/8/2021");
        assertThat(page.page().select("script[src*=htmx]")).isEmpty();
    }

    @Test
    void twoBoxesAreTheWholeAnswerOfAMonthWithoutAnything() throws Exception {
        MultiValueMap<String, String> form = officer.open("/my-month/2021-07").form(july);
        form.set("no-case", "true");
        form.set("no-activity", "true");

        Answer sent = officer.send(july, form);

        assertThat(sent.status()).isEqualTo(303);
        assertThat(stated(ReportItem.VICTIMS_RECEIVED)).isEqualTo(FigureKind.ZERO_IN_PERIOD);
        assertThat(stated(ReportItem.BANNERS)).isEqualTo(FigureKind.ZERO_IN_PERIOD);
        assertThat(officer.open(sent.location()).text("main"))
                .contains("Biên nhận số liệu", "Phòng Lao động – Thương binh và Xã hội huyện Tân Hồng", "Mã biên nhận")
                .containsPattern("[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}");
    }

    @Test
    void noCaseIsNotNoActivity() throws Exception {
        MultiValueMap<String, String> form = officer.open("/my-month/2021-07").form(july);
        form.set("no-case", "true");

        Answer refused = officer.send(july, form);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text(".error-summary")).contains("Băng rôn").doesNotContain("Nạn nhân");
        assertThat(refused.page().select("#f-no-case[checked]")).hasSize(1);
        assertThat(refused.page().select("details[open]")).hasSize(1);
        assertThat(world.as(office, () -> contributions.newest(request))).isEmpty();
    }

    @Test
    void anAnswerOfItsOwnGoesBeforeTheBox() throws Exception {
        MultiValueMap<String, String> form = officer.open("/my-month/2021-07").form(july);
        form.set("no-case", "true");
        form.set("no-activity", "true");
        form.set("banners", "NOT_COUNTED");

        officer.send(july, form);

        assertThat(stated(ReportItem.BANNERS)).isEqualTo(FigureKind.NOT_COUNTED);
        assertThat(stated(ReportItem.BROADCASTS)).isEqualTo(FigureKind.ZERO_IN_PERIOD);
        Answer again = officer.open("/my-month/2021-07");
        assertThat(again.page().select("#f-no-case[checked]")).hasSize(1);
        assertThat(again.page().select("input[name=banners][checked]").val()).isEqualTo("NOT_COUNTED");
    }

    @Test
    void theMonthBeforeStandsBesideWhatTheRegisterSaysNow() throws Exception {
        ReportRequest june = monthly(YearMonth.of(2021, 6));
        world.submits(office, june);
        world.enters(office, ActivityKind.BROADCAST, 78);

        Answer page = officer.open("/my-month/2021-07");

        assertThat(page.text("thead")).isEqualTo("Chỉ tiêu Tháng 7 Tháng 6");
        assertThat(page.text("tbody tr:contains(Truyền thanh)")).contains("78", "chưa nêu số");
        assertThat(page.text(".head")).contains("Sổ hoạt động đã có 01 dòng được tính");
        assertThat(page.text("section[aria-labelledby=past] li")).contains("Tháng 6/2021", "bản 1", "Biên nhận");
    }

    @Test
    void aCorrectionAfterwardsMakesAnotherReceipt() throws Exception {
        Activity broadcasts = world.enters(office, ActivityKind.BROADCAST, 78);
        MultiValueMap<String, String> form = officer.open("/my-month/2021-07").form(july);
        form.set("no-case", "true");
        form.set("no-activity", "true");
        String receipt = officer.send(july, form).location();
        String code = officer.open(receipt).text("code");

        world.corrects(office, broadcasts, 79);

        assertThat(officer.open(receipt).text("code")).isNotEqualTo(code);
        assertThat(officer.open(receipt).text("tbody")).contains("79");
    }

    @Test
    void whatWasReadBeforeAChangeOfTheRegisterIsShownAgain() throws Exception {
        MultiValueMap<String, String> form = officer.open("/my-month/2021-07").form(july);
        form.set("no-case", "true");
        form.set("no-activity", "true");
        world.enters(office, ActivityKind.BROADCAST, 78);

        Answer refused = officer.send(july, form);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text(".error-summary")).contains("vừa thay đổi");
        assertThat(officer.send(july, refused.form(july)).status()).isEqualTo(303);
    }

    @Test
    void nobodyAnswersOrReadsTheReceiptOfAnother() throws Exception {
        world.submits(office, request);
        Visitor other = new Visitor(web, world.office("Huyện Lấp Vò"), Role.OFFICER);
        MultiValueMap<String, String> form = officer.open("/my-month/2021-07").form(july);

        assertThat(other.open(july.replace("?", "/receipt?")).status()).isEqualTo(404);
        assertThat(other.send(july, form).status()).isEqualTo(404);
        assertThat(officer.open(july.replace("?", "/receipt?")).status()).isEqualTo(200);
    }

    @Test
    void aReceiptNeedsAnAnswer() throws Exception {
        assertThat(officer.open(july.replace("?", "/receipt?")).status()).isEqualTo(404);
    }

    @Test
    void aMonthWithoutARequestSaysSoAndLeadsToTheRegister() throws Exception {
        Answer page = officer.open("/my-month/2020-02");

        assertThat(page.text("main")).contains("không có yêu cầu số liệu theo tháng", "Việc khác chưa nộp");
        assertThat(page.page().select("main a[href='/activities/new']")).hasSize(1);
    }

    @Test
    void theQueriesDoNotGrowWithTheRequests() throws Exception {
        monthly(YearMonth.of(2021, 6));
        officer.open("/my-month/2021-07");
        int few = Queries.of(() -> officer.open("/my-month/2021-07")).size();
        monthly(YearMonth.of(2021, 5));
        monthly(YearMonth.of(2021, 4));
        monthly(JULY);

        assertThat(Queries.of(() -> officer.open(july))).hasSize(few);
    }

    private @Nullable FigureKind stated(ReportItem item) {
        return world.as(office, () -> contributions.versions(request, agencyOf(office)))
                .getFirst()
                .line(item)
                .orElseThrow()
                .statement();
    }

    private ReportRequest monthly(YearMonth month) {
        ReportRequest like = world.aRequest();
        LocalDate due = month.plusMonths(1).atDay(3);
        ReportRequest monthly = new ReportRequest(
                RequestId.random(),
                "Số liệu tháng",
                null,
                Period.of(month),
                due,
                like.asker(),
                like.citations(),
                like.asked());
        assertThat(world.as(world.lead(), () -> requests.open(world.lead(), monthly)))
                .isEmpty();
        return monthly;
    }
}
