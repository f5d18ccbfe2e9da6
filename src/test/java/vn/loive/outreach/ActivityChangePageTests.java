package vn.loive.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.MultiValueMap;
import vn.loive.Visitor;
import vn.loive.Visitor.Answer;
import vn.loive.WholeProgramTest;
import vn.loive.accounts.Role;

/** The correction and the withdrawal of an activity, as pages. */
@WholeProgramTest
class ActivityChangePageTests {

    @Autowired
    MockMvc web;

    @Autowired
    OutreachScenario world;

    private Visitor officer;
    private Activity activity;
    private String page;

    @BeforeEach
    void begin() {
        world.begin();
        officer = new Visitor(web, world.leadDepartment(), Role.OFFICER);
        activity = world.anActivity()
                .with(world.police())
                .at(world.tanHong())
                .banners(48, "Một", "Hai")
                .register();
        page = "/activities/" + activity.id().value();
    }

    @Test
    void aCorrectionBeginsWithWhatStands() throws Exception {
        MultiValueMap<String, String> form = correction();
        form.set("number", "47");
        form.set("reason", "đếm lại tại huyện");

        Answer sent = officer.send(page + "/correction", form);
        Answer after = officer.open(sent.location());

        assertThat(sent.status()).isEqualTo(303);
        assertThat(world.find(world.police(), activity.id()))
                .isEqualTo(activity.corrected(world.anActivity()
                        .with(world.police())
                        .at(world.tanHong())
                        .banners(47, "Một", "Hai")
                        .facts()));
        assertThat(after.page().select(".timeline h3").eachText()).containsExactly("Sửa", "Ghi lần đầu");
        assertThat(after.text(".timeline")).contains("Lý do: đếm lại tại huyện", "47 băng rôn", "48 băng rôn");
    }

    @Test
    void aCorrectionWithoutReasonComesBack() throws Exception {
        MultiValueMap<String, String> form = correction();
        form.set("number", "47");

        Answer sent = officer.send(page + "/correction", form);

        assertThat(sent.status()).isEqualTo(422);
        assertThat(sent.text("#f-reason-e")).startsWith("Chưa ghi lý do.");
        assertThat(sent.form(page + "/correction").getFirst("number")).isEqualTo("47");
        assertThat(world.find(world.police(), activity.id())).isEqualTo(activity);
    }

    @Test
    void aPageReadBeforeAnotherCorrectionIsRefused() throws Exception {
        MultiValueMap<String, String> stale = correction();
        world.correct(
                world.leadDepartment(), activity, world.anActivity().banners(50).facts(), "đếm lại");
        stale.set("number", "47");
        stale.set("reason", "đếm lại lần nữa");

        Answer sent = officer.send(page + "/correction", stale);

        assertThat(sent.status()).isEqualTo(422);
        assertThat(sent.text(".error-summary")).contains("Hoạt động đã được sửa sau khi trang này mở.");
        assertThat(sent.form(page + "/correction").getFirst("reason")).isEqualTo("đếm lại lần nữa");
    }

    @Test
    void aWithdrawalIsConfirmedWithItsReason() throws Exception {
        MultiValueMap<String, String> form = officer.open(page + "/withdrawal").form(page + "/withdrawal");

        Answer refused = officer.send(page + "/withdrawal", form);
        form.set("reason", "ghi trùng");
        Answer sent = officer.send(page + "/withdrawal", form);
        Answer after = officer.open(sent.location());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("#f-reason-e")).startsWith("Chưa ghi lý do.");
        assertThat(sent.status()).isEqualTo(303);
        assertThat(after.text(".stamp-off")).isEqualTo("đã rút");
        assertThat(after.page().select("a[href$=correction], a[href$=withdrawal]"))
                .isEmpty();
        assertThat(officer.open("/activities").text("tbody td.n")).isEqualTo("48 băng rôn không cộng");
    }

    @Test
    void whoMayNotChangeItIsLedBackToTheActivity() throws Exception {
        Visitor partner = new Visitor(web, world.police(), Role.OFFICER);

        assertThat(partner.open(page + "/correction").location()).isEqualTo(page);
        assertThat(partner.open(page + "/withdrawal").location()).isEqualTo(page);
        assertThat(partner.open(page).text(".notice")).contains("Số liệu đã tính cho Sở LĐ-TBXH");
        assertThat(partner.send(
                                page + "/withdrawal",
                                officer.open(page + "/withdrawal").form(page + "/withdrawal"))
                        .status())
                .isEqualTo(422);
    }

    private MultiValueMap<String, String> correction() throws Exception {
        return officer.open(page + "/correction").form(page + "/correction");
    }
}
