package vn.loive.outreach;

import static org.assertj.core.api.Assertions.assertThat;

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
import vn.loive.agencies.AgencyKind;
import vn.loive.agencies.AgencyScenario;
import vn.loive.campaigns.CampaignId;
import vn.loive.figures.FigureKind;
import vn.loive.shared.Actor;

@WholeProgramTest
class ActivityPageTests {

    @Autowired
    MockMvc web;

    @Autowired
    OutreachScenario world;

    @Autowired
    AgencyScenario agencies;

    private Visitor officer;

    @BeforeEach
    void begin() {
        world.begin();
        officer = officerOf(world.leadDepartment());
    }

    @Test
    void anActivityIsEnteredAndShown() throws Exception {
        CampaignId campaign = world.theCampaign();
        MultiValueMap<String, String> form = blank();
        form.set("kind", "BANNER");
        form.set("number", "48");
        form.set("from", "27/7/2021");
        form.set("to", "");
        form.set("campaign", campaign.value().toString());
        form.set("place", world.tanHong().value().toString());
        form.add("partners", world.police().agency().toString());
        form.add("partners", world.womensUnion().agency().toString());
        form.set("slogans", "Chung tay vì người trở về\r\n\r\nHỏi trước khi đi xa");
        form.set("note", "treo tại chợ huyện");

        Answer sent = officer.send("/activities", form);
        Answer page = officer.open(sent.location());

        assertThat(sent.status()).isEqualTo(303);
        assertThat(page.text("h1")).isEqualTo("Băng rôn chủ trì");
        assertThat(page.text(".head p")).isEqualTo("Sở LĐ-TBXH chủ trì và chịu trách nhiệm về số liệu: 48 băng rôn.");
        assertThat(page.text("dl.facts"))
                .contains("27/7/2021", "Huyện Tân Hồng", "Công an tỉnh, Hội LHPN", "Chiến dịch 30/7 năm 2021");
        assertThat(page.page().select("dl.facts ol li").eachText())
                .containsExactly("Chung tay vì người trở về", "Hỏi trước khi đi xa");
        assertThat(page.text(".timeline")).contains("02/8", "2021, 08:30", "Ghi lần đầu", "48 băng rôn");
    }

    @Test
    void whatIsRefusedComesBackWithEverythingTyped() throws Exception {
        MultiValueMap<String, String> form = blank();
        form.set("kind", "BROADCAST");
        form.set("number", "0");
        form.set("from", "31/6/2021");
        form.set("to", "30/7/2021");
        form.set("note", "ghi chú <b>");
        form.add("partners", world.police().agency().toString());

        Answer sent = officer.send("/activities", form);

        assertThat(sent.status()).isEqualTo(422);
        assertThat(sent.page().select(".error-summary a").eachText())
                .containsExactlyInAnyOrder(
                        "Từ ngày: tháng 6 chỉ có 30 ngày",
                        "Số lượng: Không phát sinh thì không ghi thành hoạt động."
                                + " Xác nhận không phát sinh khi trả lời yêu cầu báo cáo.");
        MultiValueMap<String, String> again = sent.form("/activities");
        again.remove("_csrf");
        form.remove("_csrf");
        assertThat(again).isEqualTo(form);
    }

    @Test
    void aRefusalOfTheRegisterStandsAtItsField() throws Exception {
        MultiValueMap<String, String> form = blank();
        form.set("kind", "BROADCAST");
        form.set("number", "7");
        form.set("from", "01/8/2021");
        form.set("to", "03/8/2021");
        form.set("slogans", "Một");
        form.set("place", world.ducPho().value().toString());

        Answer sent = officer.send("/activities", form);

        assertThat(sent.status()).isEqualTo(422);
        assertThat(sent.page().select("#f-to-e, #f-slogans-e, #f-place-e")).hasSize(3);
        assertThat(world.all(world.police())).isEmpty();
    }

    @Test
    void theLeadIsNotOfferedAsItsOwnPartner() throws Exception {
        assertThat(officer.open("/activities/new")
                        .page()
                        .select("input[name=partners] + span")
                        .eachText())
                .containsExactlyInAnyOrder("Công an tỉnh", "Hội LHPN");
    }

    @Test
    void amongManyAgenciesAPartnerIsFoundByItsNameAndNothingTypedIsLost() throws Exception {
        for (int number = 1; number <= 20; number++) {
            agencies.standing(TwoProvinces.DONG_THAP, AgencyKind.COMMUNE_PEOPLES_COMMITTEE, "UBND xã số " + number, "");
        }
        MultiValueMap<String, String> form = blank();
        form.set("note", "treo tại chợ huyện");
        form.add("partners", world.police().agency().toString());
        form.set("partners-narrow", "xa so 17");
        form.set("narrow", "partners");

        Answer narrowed = officer.send("/activities", form);

        assertThat(narrowed.status()).isEqualTo(200);
        assertThat(narrowed.page().select(".error-summary")).isEmpty();
        assertThat(narrowed.page().select("input[name=partners] + span").eachText())
                .containsExactly("Công an tỉnh", "UBND xã số 17");
        assertThat(narrowed.page()
                        .select("input[name=partners][checked] + span")
                        .eachText())
                .containsExactly("Công an tỉnh");
        assertThat(narrowed.page().select("textarea[name=note]").text()).isEqualTo("treo tại chợ huyện");
        assertThat(narrowed.page().select("details[open] summary").eachText())
                .containsExactly("Đã chọn (01)", "Cấp xã (01)");
        MultiValueMap<String, String> entered = narrowed.form("/activities");
        entered.set("kind", "BROADCAST");
        entered.set("number", "7");
        entered.set("from", "01/8/2021");
        entered.set("partners-narrow", "xa so 17");
        assertThat(officer.send("/activities", entered).status()).isEqualTo(303);
    }

    @Test
    void sendingTwiceEntersOnce() throws Exception {
        MultiValueMap<String, String> form = blank();
        form.set("kind", "BROADCAST");
        form.set("figure", FigureKind.NOT_COUNTED.name());
        form.set("from", "30/7/2021");

        Answer first = officer.send("/activities", form);
        Answer second = officer.send("/activities", form);

        assertThat(second.location()).endsWith(first.location());
        assertThat(world.all(world.police())).hasSize(1);
    }

    @Test
    void whoOnlyReadsIsOfferedNoEntry() throws Exception {
        Activity activity = world.anActivity().register();
        Visitor auditor = new Visitor(web, world.leadDepartment(), Role.AUDITOR);

        assertThat(auditor.open("/activities").page().select("a[href^='/activities/new']"))
                .isEmpty();
        assertThat(auditor.open(path(activity)).page().select("a[href$=correction]"))
                .isEmpty();
        assertThat(auditor.open("/activities/new").status()).isEqualTo(403);
    }

    @Test
    void anActivityOfAnotherProvinceIsNotThere() throws Exception {
        Activity activity = world.anActivity().register();

        assertThat(officerOf(world.elsewhere()).open(path(activity)).status()).isEqualTo(404);
        assertThat(officer.open("/activities/" + UUID.randomUUID()).status()).isEqualTo(404);
    }

    private MultiValueMap<String, String> blank() throws Exception {
        return officer.open("/activities/new").form("/activities");
    }

    private Visitor officerOf(Actor actor) {
        return new Visitor(web, actor, Role.OFFICER);
    }

    private static String path(Activity activity) {
        return "/activities/" + activity.id().value();
    }
}
