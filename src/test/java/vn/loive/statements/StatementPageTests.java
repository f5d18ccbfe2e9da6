package vn.loive.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.MultiValueMap;
import vn.loive.TwoProvinces;
import vn.loive.Visitor;
import vn.loive.Visitor.Answer;
import vn.loive.WholeProgramTest;
import vn.loive.accounts.Role;
import vn.loive.agencies.AgencyId;
import vn.loive.agencies.AgencyKind;
import vn.loive.agencies.AgencyScenario;
import vn.loive.agencies.Duty;
import vn.loive.shared.Actor;
import vn.loive.shared.ProvinceCode;

@WholeProgramTest
class StatementPageTests {

    @Autowired
    MockMvc web;

    @Autowired
    TwoProvinces world;

    @Autowired
    AgencyScenario agencies;

    private Visitor officer;

    @BeforeEach
    void begin() {
        world.begin();
        officer = officerOf(world.leadDepartment());
    }

    @Test
    void aStatementIsMadeOnceForAllWhoStateIt() throws Exception {
        MultiValueMap<String, String> form = filled("VOLUNTEERS", "MORE_THAN", "1.200", "01/8/2021", "");
        form.add("partners", world.police().agency().toString());
        form.set("source", "Báo cáo thí dụ số 1");
        form.set("opening", "true");

        Answer sent = officer.send("/statements", form);
        Answer page = officer.open(sent.location());

        assertThat(sent.status()).isEqualTo(303);
        assertThat(page.text(".head p")).isEqualTo("Sở LĐ-TBXH xác nhận: hơn 1.200 tình nguyện viên.");
        assertThat(page.text("h1")).contains("số đầu kỳ");
        assertThat(page.text("dl.facts")).contains("ngày 01/8/2021", "Công an tỉnh", "Báo cáo thí dụ số 1");
        assertThat(page.text(".timeline")).contains("02/8", "2021, 08:30", "Xác nhận");
        assertThat(officerOf(world.police()).open(sent.location()).text("main"))
                .contains("cùng xác nhận", "số liệu chỉ tính một lần");
    }

    @Test
    void aBlankIsNeverZero() throws Exception {
        Answer blank = officer.send("/statements", filled("VOLUNTEERS", "EXACT", "", "01/8/2021", ""));
        Answer zero = officer.send("/statements", filled("VOLUNTEERS", "EXACT", "0", "01/8/2021", ""));

        assertThat(blank.status()).isEqualTo(422);
        assertThat(blank.text("#f-number-e")).contains("ô trống không được tính là 0");
        assertThat(zero.text("#f-number-e")).contains("Số 0 là một lời xác nhận");
        assertThat(officer.open("/statements").text("main")).contains("Chưa có số liệu xác nhận");
    }

    @Test
    void aNumberOfVictimsIsNeverStatedByHand() throws Exception {
        Answer refused =
                officer.send("/statements", filled("VICTIMS_RECEIVED", "EXACT", "3", "01/7/2021", "31/7/2021"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("#f-figure-e")).contains("lấy từ hồ sơ");
        assertThat(refused.form("/statements").getFirst("number")).isEqualTo("3");
    }

    @Test
    void whatIsRefusedIsSaidAtItsField() throws Exception {
        assertThat(refused("VOLUNTEERS", "EXACT", "5", "01/7/2021", "31/7/2021", "#f-to-e"))
                .contains("tính đến một ngày");
        assertThat(refused("LAW_PROPOSALS", "EXACT", "5", "01/8/2021", "31/8/2021", "#f-to-e"))
                .contains("chưa đến");
        assertThat(refused("LAW_PROPOSALS", "NIL_INFORMATION", "", "01/7/2021", "", "#f-figure-e"))
                .contains("không dùng");
        assertThat(refused("TARGET_OFFICERS_TRAINED", "EXACT", "101", "01/01/2022", "31/12/2022", "#f-number-e"))
                .contains("cao nhất là 100");
    }

    @Test
    void aCorrectionKeepsWhatStoodBefore() throws Exception {
        String page = stated("VOLUNTEER_TEAMS", "EXACT", "186", "01/8/2021", "");
        MultiValueMap<String, String> form = officer.open(page + "/correction").form(page + "/correction");
        assertThat(officer.send(page + "/correction", form).text(".error-summary"))
                .contains("Chưa ghi lý do");
        form.set("number", "168");
        form.set("reason", "Ghi nhầm số");
        form.set("form-id", UUID.randomUUID().toString());

        assertThat(officer.send(page + "/correction", form).status()).isEqualTo(303);
        assertThat(officer.open(page).text(".head p")).isEqualTo("Sở LĐ-TBXH xác nhận: 168 đội.");
        assertThat(officer.open(page).text(".timeline")).contains("186 đội", "168 đội", "Lý do: Ghi nhầm số");
        form.set("number", "170");
        form.set("form-id", UUID.randomUUID().toString());
        assertThat(officer.send(page + "/correction", form).text(".error-summary"))
                .contains("Số liệu đã được sửa");
    }

    @Test
    void aWithdrawnStatementStaysReadableAndCountsNoMore() throws Exception {
        String page = stated("VICTIMS_RECEIVED", "ZERO_IN_PERIOD", "", "01/7/2021", "31/7/2021");
        MultiValueMap<String, String> form = officer.open(page + "/withdrawal").form(page + "/withdrawal");
        form.set("reason", "Ghi trùng");

        assertThat(officer.send(page + "/withdrawal", form).status()).isEqualTo(303);
        assertThat(officer.open(page).text("h1")).contains("đã rút");
        assertThat(officer.open("/statements/coverage").text("main")).contains("Chưa có cơ quan cấp tỉnh nào");
        form.set("form-id", UUID.randomUUID().toString());
        assertThat(officer.send(page + "/withdrawal", form).text(".error-summary"))
                .contains("đã rút");
        assertThat(officer.open(page + "/correction").status()).isEqualTo(303);
    }

    @Test
    void otherAgenciesReadAndOtherProvincesDoNot() throws Exception {
        String page = stated("VOLUNTEER_TEAMS", "EXACT", "168", "01/8/2021", "");
        Visitor police = officerOf(world.police());
        MultiValueMap<String, String> form = officer.open(page + "/withdrawal").form(page + "/withdrawal");
        form.set("reason", "Không phải việc của mình");

        assertThat(police.open(page).text(".head p")).contains("168 đội");
        assertThat(police.open(page + "/withdrawal").location()).isEqualTo(page);
        assertThat(police.send(page + "/withdrawal", form).text(".error-summary"))
                .contains("do cơ quan khác xác nhận");
        assertThat(officerOf(world.elsewhere()).open(page).status()).isEqualTo(404);
    }

    @Test
    void whoTookOverPutsRightWhatItsPredecessorStatedAndKeepsItsPartners() throws Exception {
        MultiValueMap<String, String> joint = filled("VOLUNTEER_TEAMS", "EXACT", "186", "01/8/2021", "");
        joint.add("partners", world.police().agency().toString());
        String page = officer.send("/statements", joint).location();
        ProvinceCode merged = new ProvinceCode("82");
        Actor heir = successor(merged);
        world.merge(merged, LocalDate.of(2021, 8, 1));
        Visitor successor = officerOf(heir);
        MultiValueMap<String, String> form =
                successor.open(page + "/correction").form(page + "/correction");
        form.set("number", "168");
        form.set("reason", "Ghi nhầm số");

        assertThat(successor.send(page + "/correction", form).status()).isEqualTo(303);
        assertThat(successor.open(page).text(".head p")).isEqualTo("Sở LĐ-TBXH xác nhận: 168 đội.");
        assertThat(successor.open(page).text("dl.facts")).contains("Công an tỉnh");
    }

    @Test
    void theListIsNarrowedBySubjectAgencyAndDays() throws Exception {
        stated("VOLUNTEER_TEAMS", "EXACT", "168", "01/8/2021", "");
        stated("VICTIMS_RECEIVED", "ZERO_IN_PERIOD", "", "01/7/2021", "31/7/2021");

        assertThat(rows("?subject=VOLUNTEER_TEAMS")).singleElement().asString().contains("168 đội");
        assertThat(rows("?from=05/7/2021&to=06/7/2021"))
                .singleElement()
                .asString()
                .contains("không có tiếp nhận nạn nhân tháng 7/2021");
        assertThat(rows("?agency=" + world.police().agency())).isEmpty();
        assertThat(officer.open("/statements?from=40/7/2021").status()).isEqualTo(422);
    }

    private List<String> rows(String query) throws Exception {
        return officer.open("/statements" + query).page().select("tbody tr").eachText();
    }

    private String refused(String subject, String figure, String number, String from, String to, String where)
            throws Exception {
        return officer.send("/statements", filled(subject, figure, number, from, to))
                .text(where);
    }

    private String stated(String subject, String figure, String number, String from, String to) throws Exception {
        return officer.send("/statements", filled(subject, figure, number, from, to))
                .location();
    }

    private MultiValueMap<String, String> filled(String subject, String figure, String number, String from, String to)
            throws Exception {
        MultiValueMap<String, String> form = officer.open("/statements/new").form("/statements");
        form.set("subject", subject);
        form.set("figure", figure);
        form.set("number", number);
        form.set("from", from);
        form.set("to", to);
        return form;
    }

    private Actor successor(ProvinceCode province) {
        AgencyId heir = agencies.standing(province, AgencyKind.HEALTH, "Sở Y tế", "SYT");
        AgencyId left = TwoProvinces.agencyOf(world.leadDepartment());
        agencies.succession(left, heir, LocalDate.of(2021, 8, 1), Duty.VICTIM_SUPPORT);
        return agencies.actor(heir, province);
    }

    private Visitor officerOf(Actor actor) {
        return new Visitor(web, actor, Role.OFFICER);
    }
}
