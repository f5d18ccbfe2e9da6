package vn.loive.activitylist;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loive.TwoProvinces.QUANG_NGAI;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.MultiValueMap;
import vn.loive.Visitor;
import vn.loive.Visitor.Answer;
import vn.loive.WholeProgramTest;
import vn.loive.accounts.Role;
import vn.loive.agencies.AgencyKind;
import vn.loive.agencies.AgencyScenario;
import vn.loive.outreach.OutreachScenario;

/** Four agencies of Quảng Ngãi enter what they did, and the list adds it up without rounding by hope. */
@WholeProgramTest
class QuangNgaiPageTests {

    @Autowired
    MockMvc web;

    @Autowired
    OutreachScenario world;

    @Autowired
    AgencyScenario agencies;

    private Visitor leadDepartment;

    @BeforeEach
    void begin() throws Exception {
        world.begin();
        leadDepartment = new Visitor(web, world.elsewhere(), Role.OFFICER);
        enter(officerOf(AgencyKind.POLICE, "Công an tỉnh"), "EXACT", "98", "hơn 3.000", "ATTENDANCES");
        enter(leadDepartment, "NOT_COUNTED", "", "hơn 3.100", "ATTENDANCES");
        enter(officerOf(AgencyKind.MASS_ORGANISATION, "Hội LHPN"), "NOT_COUNTED", "", "hơn 3.500", "ATTENDANCES");
        enter(officerOf(AgencyKind.BORDER_GUARD, "BĐBP"), "EXACT", "155", "hơn 9.500", "PEOPLE");
    }

    @Test
    void sessionsAreAtLeastWhatTwoCountedAndTheOthersAreNamed() throws Exception {
        Answer list = leadDepartment.open("/activities");

        assertThat(list.page().select("tfoot tr:first-child td").text()).isEqualTo("ít nhất 253 buổi");
        assertThat(list.page().select("tfoot tr:first-child .sub").text())
                .isEqualTo("02 cơ quan chưa nêu số buổi: Hội LHPN, Sở LĐ-TBXH");
    }

    @Test
    void attendancesAddUpAndPeopleStandBesideThem() throws Exception {
        Answer list = leadDepartment.open("/activities");

        assertThat(list.page().select("tfoot td.n").eachText())
                .containsExactly("ít nhất 253 buổi", "hơn 9.600 lượt người", "hơn 9.500 người");
        assertThat(list.page().select("tfoot th").eachText())
                .contains("Số được tiếp cận đã ghi: lượt người", "Số được tiếp cận đã ghi: người");
    }

    @Test
    void newsItemsMadeTogetherAreOneTotal() throws Exception {
        Visitor police = officerOf(AgencyKind.POLICE, "Công an thành phố");
        MultiValueMap<String, String> form = police.open("/activities/new").form("/activities");
        form.set("kind", "NEWS_ITEM");
        form.set("figure", "EXACT");
        form.set("number", "55");
        form.set("from", "01/12/2020");
        form.set("to", "31/7/2021");
        form.set("partners", world.elsewhere().agency().toString());
        assertThat(police.send("/activities", form).status()).isEqualTo(303);

        Answer list = leadDepartment.open("/activities?kind=NEWS_ITEM");

        assertThat(list.page().select("tfoot td.n").eachText()).containsExactly("55 tin, bài, phóng sự");
        assertThat(list.text("tbody")).contains("phối hợp");
    }

    private Visitor officerOf(AgencyKind kind, String name) {
        return new Visitor(
                web, agencies.actor(agencies.standing(QUANG_NGAI, kind, name, ""), QUANG_NGAI), Role.OFFICER);
    }

    private static void enter(Visitor officer, String figure, String number, String reach, String unit)
            throws Exception {
        MultiValueMap<String, String> form = officer.open("/activities/new").form("/activities");
        form.set("kind", "SESSION");
        form.set("figure", figure);
        form.set("number", number);
        form.set("from", "01/12/2020");
        form.set("to", "31/7/2021");
        form.set("reach", reach);
        form.set("reachUnit", unit);
        assertThat(officer.send("/activities", form).status()).isEqualTo(303);
    }
}
