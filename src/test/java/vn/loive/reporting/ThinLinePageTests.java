package vn.loive.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.loive.WholeProgramTest;
import vn.loive.accounts.AccountId;
import vn.loive.accounts.Role;
import vn.loive.accounts.RoleGrant;
import vn.loive.accounts.SignInStage;
import vn.loive.accounts.SignedIn;
import vn.loive.contributions.CampaignScenario;
import vn.loive.outreach.ActivityKind;
import vn.loive.requests.ReportRequest;
import vn.loive.shared.Actor;

/** The pages from a request to the downloaded report. */
@WholeProgramTest
@RecordApplicationEvents
class ThinLinePageTests {

    @Autowired
    MockMvc web;

    @Autowired
    CampaignScenario world;

    @Autowired
    ApplicationEvents events;

    private ReportRequest request;
    private Actor lead;
    private Actor office;
    private String base;

    @BeforeEach
    void begin() {
        world.begin();
        request = world.theRequest();
        lead = world.lead();
        office = world.office("Huyện Tân Hồng");
        base = "/requests/" + request.id().value();
    }

    @Test
    void theListTellsWhatIsOwed() throws Exception {
        assertThat(page(office, "/requests").select("main").text())
                .contains(
                        "Còn 01 yêu cầu đơn vị chưa nộp.", "Báo cáo chiến dịch 30/7 năm 2021", "05/8/2021", "chờ nộp");
        world.submits(office, request);
        assertThat(page(office, "/requests").select("main").text())
                .contains("không còn yêu cầu nào", "bản 1, chờ nhận", "01/14 đơn vị đã nộp");
    }

    @Test
    void theOwnPageShowsTheRegisterAndAsksForTheRest() throws Exception {
        world.enters(office, ActivityKind.BROADCAST, 78);

        Document page = page(office, base + "/contribution");

        assertThat(page.select("td").eachText()).contains("78 lượt");
        assertThat(page.select("td a[href^=/activities/]")).hasSize(1);
        assertThat(page.select("input[type=radio]").eachAttr("name"))
                .doesNotContain("broadcasts")
                .contains("banners");
        assertThat(page.select("input[name=victims-received]").eachAttr("value"))
                .containsExactly("ZERO_IN_PERIOD", "NIL_INFORMATION", "NOT_APPLICABLE");
        assertThat(page.select("input[name=victims-received][type=text], input[type=number]"))
                .isEmpty();
    }

    @Test
    void anUnansweredQuestionIsAskedAgainWithNothingLost() throws Exception {
        Document page = page(office, base + "/contribution");

        MockHttpServletResponse answer =
                send(office, page, base + "/contribution", Map.of("banners", "ZERO_IN_PERIOD"));

        assertThat(answer.getStatus()).isEqualTo(422);
        Document again = Jsoup.parse(answer.getContentAsString());
        assertThat(again.select(".error-summary a").eachText())
                .anySatisfy(
                        text -> assertThat(text).startsWith("Truyền thanh: ").contains("không được tính là 0"));
        assertThat(again.select("input[name=banners][checked]").val()).isEqualTo("ZERO_IN_PERIOD");
    }

    @Test
    void aSubmissionIsReceiptedOnceHoweverOftenItIsSent() throws Exception {
        world.enters(office, ActivityKind.BROADCAST, 78);
        Document page = page(office, base + "/contribution");

        assertThat(send(office, page, base + "/contribution", answers()).getStatus())
                .isEqualTo(303);
        assertThat(send(office, page, base + "/contribution", answers()).getStatus())
                .isIn(302, 303);

        Document receipt = page(office, base + "/contribution");
        assertThat(receipt.select("#receipt").text()).contains("Bản số 01", "02/8/2021", "do đơn vị nộp");
        assertThat(page(lead, base + "/contributions/" + office.agency())
                        .select("main")
                        .text())
                .contains("78 lượt", "Bản 1");
    }

    @Test
    void theLeadAcceptsOrReturnsWithARemark() throws Exception {
        world.submits(office, request);
        String review = base + "/contributions/" + office.agency();
        Document page = page(lead, review);

        assertThat(send(lead, page, review + "/return", Map.of("remark", " ")).getStatus())
                .isEqualTo(422);
        assertThat(send(lead, page, review + "/acceptance", Map.of()).getStatus())
                .isEqualTo(303);
        assertThat(send(lead, page(lead, review), review + "/return", Map.of("remark", "Đếm lại băng rôn."))
                        .getStatus())
                .isEqualTo(303);
        assertThat(page(office, base + "/contribution").select("main").text())
                .contains("đã trả lại", "Đếm lại băng rôn.", "Nộp bản 2");

        world.submits(office, request);
        assertThat(page(lead, review).select(".stack li:last-child").text())
                .contains("Bản 1", "Đã trả lại với ý kiến: Đếm lại băng rôn.");
    }

    @Test
    void theConsolidationNamesWhoIsMissing() throws Exception {
        world.everybodyReports(request, "Huyện Tháp Mười", "Huyện Hồng Ngự");

        Document page = page(lead, base);

        assertThat(page.select(".head").text())
                .contains("Còn thiếu hai đơn vị:", "Phòng LĐ-TBXH huyện Tháp Mười", "Phòng LĐ-TBXH huyện Hồng Ngự");
        assertThat(page.select("tfoot").text()).contains("ít nhất 690", "ít nhất 43", "181");
        assertThat(page.select("main").text()).contains("Không tính là 0.", "03 cơ sở tiếp nhận");
        assertThat(page.select("td.na")).isNotEmpty();
        assertThat(ask(office, get(base)).getStatus()).isEqualTo(403);
    }

    @Test
    void aChangeInTheRegisterIsSeenAtOnceWithWhatItChanged() throws Exception {
        world.everybodyReports(request);
        Actor caoLanh = world.office("Thành phố Cao Lãnh");

        world.corrects(caoLanh, world.entered(caoLanh, ActivityKind.BROADCAST), 97);

        assertThat(page(lead, base).select("tfoot").text()).contains("757");
        assertThat(page(lead, base).select("tbody").text()).contains("bản 2, chờ nhận");
        assertThat(page(lead, base + "/contributions/" + caoLanh.agency())
                        .select("main")
                        .text())
                .contains("do sửa sổ hoạt động", "96 lượt thành 97 lượt");
        assertThat(page(lead, base + "/report").select(".paper").text()).contains("757 lượt");
    }

    @Test
    void theDraftLeadsFromAFigureToItsEvidence() throws Exception {
        world.everybodyReports(request);

        Document page = page(lead, base + "/report?token=broadcasts");

        assertThat(page.select(".paper").text())
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "BÁO CÁO", "/BC-SLĐTBXH", "756 lượt", "GIÁM ĐỐC");
        assertThat(page.select(".live[aria-current]").text()).isEqualTo("756 lượt");
        assertThat(page.select(".bench tbody tr")).hasSize(12);
        assertThat(page.select(".bench .big").text()).isEqualTo("756 lượt");
        assertThat(page.select("section[aria-labelledby=con-thieu]").text()).contains("chưa nêu số");
    }

    @Test
    void theFilesAreTakenAlongUnderAPlainNameAndThatIsRecorded() throws Exception {
        world.everybodyReports(request);

        MockHttpServletResponse docx = ask(lead, get(base + "/report.docx"));
        MockHttpServletResponse pdf = ask(lead, get(base + "/report.pdf"));

        assertThat(docx.getHeader("Content-Disposition")).contains("attachment", "du-thao-bao-cao-2021-07-31.docx");
        assertThat(DocxText.of(docx.getContentAsByteArray())).contains("756 lượt");
        assertThat(pdf.getContentType()).isEqualTo("application/pdf");
        assertThat(events.stream(ReportDownloaded.class))
                .extracting(ReportDownloaded::format)
                .containsExactly("docx", "pdf");
        assertThat(ask(office, get(base + "/report.docx")).getStatus()).isEqualTo(403);
    }

    @Test
    void thePublicFactsBehindTheReportAreBrowsed() throws Exception {
        assertThat(page(office, "/places/87").select("main").text())
                .contains("Tỉnh Đồng Tháp", "12 đơn vị trực thuộc", "Dinh Bà");
        assertThat(page(office, "/agencies").select("main").text())
                .contains("Cấp huyện: 12 cơ quan, đơn vị", "phòng cấp huyện");
        assertThat(page(office, "/facilities").select("main").text())
                .contains("03 cơ sở", "Dinh Bà, huyện Tân Hồng", "đủ điều kiện");
        assertThat(page(office, "/documents").select("main").text())
                .contains("Công văn 162/PCTNXH-HTNNTT", "27/5/2021");
    }

    @Test
    void theLeadOpensARequestOnAPage() throws Exception {
        Document page = page(lead, "/requests/new");

        assertThat(page.select("input[name=addressees][checked]")).hasSize(14);
        MockHttpServletResponse refused = send(lead, page, "/requests", Map.of("title", "", "due", "32/13/2021"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.getContentAsString())
                        .select(".error-summary a")
                        .eachText())
                .anySatisfy(text -> assertThat(text).startsWith("Chiến dịch: "));
    }

    @Test
    void lookingForAnAddresseeOpensNothingAndLosesNothing() throws Exception {
        Document blank = page(lead, "/requests/new");

        MockHttpServletResponse answer = send(
                lead,
                blank,
                "/requests",
                Map.of("title", "Một việc", "addressees-narrow", "không có", "narrow", "addressees"));

        assertThat(answer.getStatus()).isEqualTo(200);
        Document again = Jsoup.parse(answer.getContentAsString());
        assertThat(again.select("input[name=title]").val()).isEqualTo("Một việc");
        assertThat(again.select("input[name=addressees][checked]")).hasSize(14);
        assertThat(again.select("main").text()).contains("Đã chọn (14)", "Không còn tên nào có “không có”.");
    }

    private static Map<String, String> answers() {
        return Map.of(
                "banners", "ZERO_IN_PERIOD",
                "posters", "NOT_COUNTED",
                "news-items", "NOT_COUNTED",
                "victims-received", "ZERO_IN_PERIOD");
    }

    private Document page(Actor actor, String path) throws Exception {
        MockHttpServletResponse answer = ask(actor, get(path));
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    /** Sends the form of a page that goes to the path, as it stands there, with something typed into it. */
    private MockHttpServletResponse send(Actor actor, Document page, String path, Map<String, String> typed)
            throws Exception {
        MockHttpServletRequestBuilder sending = post(path);
        page.select("form[action=" + path + "]").select("input[type=hidden], input[checked]").stream()
                .filter(input -> !typed.containsKey(input.attr("name"))
                        && !input.attr("name").equals("_csrf"))
                .forEach(input -> sending.param(input.attr("name"), input.val()));
        typed.forEach(sending::param);
        return ask(actor, sending.with(csrf()));
    }

    private MockHttpServletResponse ask(Actor actor, MockHttpServletRequestBuilder asking) throws Exception {
        return web.perform(asking.with(signedIn(actor))).andReturn().getResponse();
    }

    /** Somebody who may do all the daily work of the agency. */
    private static RequestPostProcessor signedIn(Actor actor) {
        List<RoleGrant> grants = new ArrayList<>();
        for (Role role : List.of(Role.OFFICER, Role.CONSOLIDATOR)) {
            grants.add(
                    new RoleGrant(UUID.randomUUID(), role, actor.agency(), LocalDate.of(2021, 1, 1), null, null, null));
        }
        SignedIn who = new SignedIn(
                new AccountId(actor.account()), actor.agency(), actor.province(), grants, SignInStage.COMPLETE);
        return authentication(UsernamePasswordAuthenticationToken.authenticated(who, null, List.of()));
    }
}
