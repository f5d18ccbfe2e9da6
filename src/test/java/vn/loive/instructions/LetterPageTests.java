package vn.loive.instructions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.MultiValueMap;
import vn.loive.TestTime;
import vn.loive.Visitor;
import vn.loive.Visitor.Answer;
import vn.loive.WholeProgramTest;
import vn.loive.accounts.Role;
import vn.loive.agencies.AgencyKind;
import vn.loive.agencies.AgencyScenario;
import vn.loive.campaigns.CampaignId;
import vn.loive.contributions.CampaignScenario;
import vn.loive.requests.ReportRequest;
import vn.loive.requests.ReportRequests;
import vn.loive.shared.LegalDay;
import vn.loive.shared.ProvinceCode;

/** The lead department sends the letter of a campaign, and with it opens one request, in one act. */
@WholeProgramTest
class LetterPageTests {

    @Autowired
    MockMvc web;

    @Autowired
    TestTime.MovableClock clock;

    @Autowired
    CampaignScenario world;

    @Autowired
    AgencyScenario agencies;

    @Autowired
    ReportRequests requests;

    private Visitor consolidator;
    private String base;
    private String letters;

    @BeforeEach
    void begin() {
        world.begin();
        CampaignId campaign = Objects.requireNonNull(world.aRequest().campaign());
        consolidator = new Visitor(web, world.lead(), Role.CONSOLIDATOR);
        base = "/campaigns/" + campaign.value();
        letters = base + "/letters";
    }

    @Test
    void oneActSendsTheLetterAndLetsEachAddresseeOweAnAnswer() throws Exception {
        Answer sent = consolidator.send(letters, form());

        assertThat(sent.status()).isEqualTo(303);
        List<ReportRequest> opened = opened();
        assertThat(opened).hasSize(1);
        assertThat(opened.getFirst().asked()).hasSize(13).doesNotContainKey(CampaignScenario.agencyOf(world.lead()));
        assertThat(opened.getFirst().due()).isEqualTo(LocalDate.of(2021, 8, 5));
        Answer letter = consolidator.open(sent.location());
        assertThat(letter.text(".paper .letterhead > div:first-child p:last-child"))
                .isEqualTo("DỰ THẢO");
        assertThat(letter.text(".paper"))
                .contains("V/v hướng dẫn tổ chức chiến dịch 30/7 năm 2021", "/SLĐTBXH")
                .contains("Trung tâm Bảo trợ xã hội tổng hợp Tỉnh")
                .contains("Phòng Lao động – Thương binh và Xã hội các huyện, thị xã, thành phố")
                .contains("chậm nhất ngày 05/8/2021", "các huyện, thị xã, thành phố: truyền thanh; băng rôn")
                .doesNotContain("[", "{");
        assertThat(letter.page()
                        .select("a[href='/requests/" + opened.getFirst().id().value() + "/tracking']"))
                .hasSize(1);
        assertThat(consolidator.open(letters).page().select("a[href='" + sent.location() + "']"))
                .hasSize(1);
    }

    @Test
    void itsOwnWordsGoToSignature() throws Exception {
        MultiValueMap<String, String> form = form();
        form.set(
                "text",
                "Một đoạn riêng về {campaign}, hạn [hạn nộp].".replace("{campaign}", "chiến dịch 30/7 năm 2021"));
        Answer letter = consolidator.open(consolidator.send(letters, form).location());

        String begun = consolidator.send("/drafts", letter.form("/drafts")).location();

        assertThat(consolidator.open(begun).text(".paper"))
                .contains("V/v hướng dẫn tổ chức chiến dịch 30/7 năm 2021")
                .contains("Một đoạn riêng về chiến dịch 30/7 năm 2021, hạn 05/8/2021.");
        assertThat(consolidator
                        .open(begun + "/wording")
                        .page()
                        .select("textarea[name=body]")
                        .text())
                .contains("{campaign", "hạn {due");
    }

    @Test
    void whatIsSentTwiceIsSentOnce() throws Exception {
        MultiValueMap<String, String> form = form();

        Answer first = consolidator.send(letters, form);
        Answer second = consolidator.send(letters, form);

        assertThat(second.location()).isEqualTo(first.location());
        assertThat(opened()).hasSize(1);
    }

    @Test
    void whatIsRefusedKeepsWhatWasTyped() throws Exception {
        MultiValueMap<String, String> form = form();
        form.set("due", "30/7/2021");
        form.set("text", "Thí dụ một đoạn của cán bộ soạn.");
        form.remove("items-SOCIAL_CENTRE");

        Answer refused = consolidator.send(letters, form);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text(".error-summary")).contains("chưa chọn chỉ tiêu nào cho loại đơn vị");
        assertThat(refused.page().select("textarea[name=text]").text()).contains("Thí dụ một đoạn của cán bộ soạn.");
        form.add("items-SOCIAL_CENTRE", "VICTIMS_RECEIVED");
        assertThat(consolidator.send(letters, form).text(".error-summary")).contains("Hạn nộp");
        assertThat(opened()).isEmpty();
    }

    @Test
    void districtsThatAreLeftOutAreNotAddressedAndTheOthersAreNamed() throws Exception {
        MultiValueMap<String, String> form = form();
        form.put(
                "addressees",
                List.of(
                        world.office("Huyện Tân Hồng").agency().toString(),
                        world.office("Huyện Tam Nông").agency().toString()));

        Answer letter = consolidator.open(consolidator.send(letters, form).location());

        assertThat(letter.text(".to"))
                .contains("huyện Tân Hồng;", "huyện Tam Nông.")
                .doesNotContain("các huyện", "Trung tâm");
        assertThat(opened().getFirst().asked()).hasSize(2);
    }

    @Test
    void onlyTheLeadDepartmentSends() throws Exception {
        Visitor office = new Visitor(web, world.office("Huyện Tân Hồng"), Role.CONSOLIDATOR);

        assertThat(office.open(letters + "/new").status()).isEqualTo(403);
        assertThat(office.send(letters, form()).status()).isEqualTo(403);
        assertThat(office.open(letters).page().select("a[href='" + letters + "/new']"))
                .isEmpty();
        assertThat(opened()).isEmpty();
    }

    @Test
    void anotherProvinceFindsNoLetter() throws Exception {
        String letter = consolidator.send(letters, form()).location();
        Visitor elsewhere = new Visitor(web, CampaignScenario.somebodyIn(new ProvinceCode("51")), Role.CONSOLIDATOR);

        assertThat(elsewhere.open(letter).status()).isEqualTo(404);
        assertThat(elsewhere.open(letter + "/letter.pdf").status()).isEqualTo(404);
        assertThat(consolidator.open(letter + "/letter.pdf").status()).isEqualTo(200);
        assertThat(consolidator.open(letter + "/letter.docx").status()).isEqualTo(200);
    }

    @Test
    void sinceTheDistrictsAreGoneEveryCommuneIsAddressed() throws Exception {
        LocalDate day = LocalDate.of(2025, 7, 1);
        agencies.since(
                day, CampaignScenario.DONG_THAP, AgencyKind.COMMUNE_PEOPLES_COMMITTEE, "Ủy ban nhân dân xã Thí Dụ", "");
        clock.pass(Duration.between(clock.instant(), day.atTime(9, 0).atZone(LegalDay.ZONE)));

        Answer page = consolidator.open(letters + "/new");

        assertThat(page.text("main")).contains("Ủy ban nhân dân xã Thí Dụ");
    }

    @Test
    void anAddresseeReadsTheLetterFromItsOwnAnswerAndNotHowOthersStand() throws Exception {
        Answer sent = consolidator.send(letters, form());
        Visitor office = new Visitor(web, world.office("Huyện Tân Hồng"), Role.OFFICER);
        String answer = "/requests/" + opened().getFirst().id().value() + "/contribution";

        assertThat(office.open(answer).page().select("main a[href='" + letters + "']"))
                .hasSize(1);
        assertThat(office.open(sent.location()).text(".paper")).contains("V/v hướng dẫn");
        assertThat(office.open(sent.location()).page().select("a[href*=tracking], a[href*=workspace]"))
                .isEmpty();
    }

    private MultiValueMap<String, String> form() throws Exception {
        return consolidator.open(letters + "/new").form(letters);
    }

    private List<ReportRequest> opened() {
        return world.as(world.lead(), () -> requests.list());
    }
}
