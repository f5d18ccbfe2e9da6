package vn.loive.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loive.contributions.CampaignScenario.agencyOf;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.MultiValueMap;
import vn.loive.Visitor;
import vn.loive.Visitor.Answer;
import vn.loive.WholeProgramTest;
import vn.loive.accounts.Role;
import vn.loive.agencies.AgencyId;
import vn.loive.contributions.CampaignScenario;
import vn.loive.requests.ReportItem;
import vn.loive.requests.ReportRequest;
import vn.loive.requests.ReportRequests;
import vn.loive.requests.RequestId;
import vn.loive.shared.Actor;
import vn.loive.typesetting.Typesetter;

/** How many came is entered once, at the activity, and comes out in the total of a request with its kind. */
@WholeProgramTest
class AttendancesPageTests {

    @Autowired
    MockMvc web;

    @Autowired
    CampaignScenario world;

    @Autowired
    ReportRequests requests;

    @Autowired
    CampaignReport report;

    private ReportRequest request;
    private String base;
    private Visitor lead;
    private Visitor tanHong;
    private Visitor lapVo;

    @BeforeEach
    void begin() {
        world.begin();
        request = opened(EnumSet.of(
                ReportItem.SESSIONS, ReportItem.ATTENDANCES, ReportItem.SCHOOL_ACTIVITIES, ReportItem.TIPS_RECEIVED));
        base = "/requests/" + request.id().value();
        lead = new Visitor(web, world.lead(), Role.CONSOLIDATOR);
        tanHong = officerOf("Huyện Tân Hồng");
        lapVo = officerOf("Huyện Lấp Vò");
    }

    @Test
    void whatWasEnteredAtTheActivityComesOutInTheTotalWithItsKind() throws Exception {
        enters(tanHong, "SESSION", "98", "hơn 3.000", "ATTENDANCES");
        enters(lapVo, "SESSION", "02", "90", "ATTENDANCES");
        enters(lapVo, "SCHOOL_ACTIVITY", "03", "10", "ATTENDANCES");
        submits(tanHong, "school-activities");
        submits(lapVo);

        assertThat(lead.open(base).page().select("tfoot td").eachText()).containsExactly("100", "hơn 3.100", "03", "0");
        assertThat(lead.open("/requests/years/2021").text("tfoot")).contains("100", "hơn 3.100");
        assertThat(text())
                .contains("các đơn vị đã tổ chức 100 buổi.", "là hơn 3.100 lượt người.", "không tiếp nhận tin báo");
    }

    @Test
    void peopleAreNotAttendancesAndWhatIsNotStatedIsNamed() throws Exception {
        enters(tanHong, "SESSION", "98", "3.000", "ATTENDANCES");
        enters(lapVo, "SESSION", "155", "hơn 9.500", "PEOPLE");
        submits(tanHong, "school-activities");
        submits(lapVo, "school-activities");

        Answer table = lead.open(base);

        assertThat(table.page().select("tfoot td").eachText()).startsWith("253", "ít nhất 3.000");
        assertThat(table.text("ul.notes")).contains("01 cơ quan chưa nêu số lượt người: Phòng LĐ-TBXH huyện Lấp Vò");
    }

    @Test
    void aSessionThatSaysNothingOfWhoCameIsNeverZero() throws Exception {
        enters(tanHong, "SESSION", "98", "", "");

        Answer own = tanHong.open(base + "/contribution");

        assertThat(own.page().select("input[type=radio]").eachAttr("name"))
                .contains("tips-received", "school-activities")
                .doesNotContain("attendances", "sessions");
        assertThat(own.text("main")).contains("chưa nêu số", "Số tin báo, tố giác không nhập ở trang này.");
    }

    @Test
    void aCorrectionOfWhoCameIsFollowed() throws Exception {
        String activity = enters(tanHong, "SESSION", "98", "3.000", "ATTENDANCES");
        submits(tanHong, "school-activities");

        MultiValueMap<String, String> form =
                tanHong.open(activity + "/correction").form(activity + "/correction");
        form.set("reach", "hơn 3.000");
        form.set("reason", "đếm thiếu");
        assertThat(tanHong.send(activity + "/correction", form).status()).isEqualTo(303);

        assertThat(lead.open(base).text("tbody")).contains("hơn 3.000", "bản 2");
    }

    @Test
    void aPartnerIsStillAskedSinceItCountsNothing() throws Exception {
        MultiValueMap<String, String> form = filled(tanHong, "SESSION", "98", "3.000", "ATTENDANCES");
        form.set("partners", "" + world.office("Huyện Lấp Vò").agency());
        assertThat(tanHong.send("/activities", form).status()).isEqualTo(303);

        assertThat(lapVo.open(base + "/contribution")
                        .page()
                        .select("input[type=radio]")
                        .eachAttr("name"))
                .contains("sessions", "attendances");
    }

    private ReportRequest opened(Set<ReportItem> items) {
        ReportRequest like = world.aRequest();
        Map<AgencyId, Set<ReportItem>> asked = new LinkedHashMap<>();
        List.of("Huyện Tân Hồng", "Huyện Lấp Vò")
                .forEach(district -> asked.put(agencyOf(world.office(district)), items));
        ReportRequest opened = new ReportRequest(
                RequestId.random(),
                "Tuyên truyền trực tiếp",
                null,
                like.period(),
                like.due(),
                like.asker(),
                List.of(),
                asked);
        world.as(world.lead(), () -> requests.open(world.lead(), opened)).ifPresent(why -> {
            throw new AssertionError(why);
        });
        return opened;
    }

    private Visitor officerOf(String district) {
        Actor actor = world.office(district);
        return new Visitor(web, actor, Role.OFFICER);
    }

    private static String enters(Visitor officer, String kind, String number, String reach, String unit)
            throws Exception {
        Answer answer = officer.send("/activities", filled(officer, kind, number, reach, unit));
        assertThat(answer.status()).isEqualTo(303);
        return answer.location();
    }

    private static MultiValueMap<String, String> filled(
            Visitor officer, String kind, String number, String reach, String unit) throws Exception {
        MultiValueMap<String, String> form = officer.open("/activities/new").form("/activities");
        form.set("kind", kind);
        form.set("figure", "EXACT");
        form.set("number", number);
        form.set("from", "30/7/2021");
        form.set("to", "30/7/2021");
        form.set("reach", reach);
        form.set("reachUnit", unit);
        return form;
    }

    /** With a zero for the tips, and for whatever else there was none of. */
    private void submits(Visitor officer, String... none) throws Exception {
        String own = base + "/contribution";
        MultiValueMap<String, String> form = officer.open(own).form(own);
        form.set("tips-received", "ZERO_IN_PERIOD");
        List.of(none).forEach(item -> form.set(item, "ZERO_IN_PERIOD"));
        assertThat(officer.send(own, form).status()).isEqualTo(303);
    }

    private String text() {
        return DocxText.of(Typesetter.docx(world.as(world.lead(), () -> report.draft(world.lead(), request, ""))
                .document()));
    }
}
