package vn.loive.upgrades;

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
import vn.loive.readiness.ReceptionScenario;

/** Steps of an upgrade that were entered wrongly. */
@WholeProgramTest
class UpgradeCorrectionPageTests {

    @Autowired
    MockMvc web;

    @Autowired
    ReceptionScenario world;

    private Visitor manager;
    private String page;

    @BeforeEach
    void decided() throws Exception {
        world.begin();
        manager = new Visitor(web, world.manager(), Role.OFFICER);
        MultiValueMap<String, String> form = manager.open("/upgrades/new").form("/upgrades");
        form.set("title", "Nâng cấp thí dụ");
        form.set("facility", world.entered().value().toString());
        page = manager.send("/upgrades", form).location();
        form = manager.open(page).form(page + "/step");
        form.set("stage", "DECIDED");
        form.set("document", "Quyết định thí dụ số 1");
        assertThat(manager.send(page + "/step", form).status()).isEqualTo(303);
    }

    @Test
    void aStepIsPutRightAndWhatStoodBeforeIsKept() throws Exception {
        Answer sent = correct(2, "document", "Quyết định thí dụ số 2", "reason", "Ghi nhầm số");

        assertThat(sent.status()).isEqualTo(303);
        assertThat(manager.open(page).text(".timeline"))
                .contains("Quyết định thí dụ số 1", "đã sửa", "Quyết định thí dụ số 2", "Lý do sửa: Ghi nhầm số");
        assertThat(manager.open("/upgrades").text("tbody")).contains("đã quyết định");
    }

    @Test
    void aCorrectionNeedsAReasonAndLosesNothingTyped() throws Exception {
        Answer refused = correct(2, "document", "Quyết định thí dụ số 2", "reason", " ");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.form(page + "/steps/2").getFirst("document")).isEqualTo("Quyết định thí dụ số 2");
        assertThat(refused.page().select("#f-reason-e")).isNotEmpty();
    }

    @Test
    void theLastStepIsTakenBackAndTheOneBeforeStands() throws Exception {
        Answer sent = correct(2, "taken-back", "true", "reason", "Chưa có quyết định");

        assertThat(sent.status()).isEqualTo(303);
        assertThat(manager.open(page).text(".timeline")).contains("đã rút");
        assertThat(manager.open("/upgrades").text("tbody")).contains("đã đề xuất");
        assertThat(manager.open(page + "/steps/2").status()).isEqualTo(404);
        MultiValueMap<String, String> form = manager.open(page).form(page + "/step");
        form.set("stage", "DROPPED");
        assertThat(manager.send(page + "/step", form).status()).isEqualTo(303);
    }

    @Test
    void theProposalIsNeverTakenBack() throws Exception {
        assertThat(manager.open(page + "/steps/1").page().select("[name=taken-back]"))
                .isEmpty();
        assertThat(correct(1, "taken-back", "true", "reason", "Thử").text("main"))
                .contains("Chỉ rút được bước cuối cùng");
    }

    @Test
    void aStalePageIsRefused() throws Exception {
        MultiValueMap<String, String> stale = form(2);
        correct(2, "note", "Ghi chú thí dụ", "reason", "Thêm ghi chú");
        stale.set("reason", "Sửa sau");

        assertThat(manager.send(page + "/steps/2", stale).text(".error-summary"))
                .contains("Đã có bước mới");
    }

    @Test
    void otherHandsPutNothingRight() throws Exception {
        Visitor stranger = new Visitor(web, world.stranger(), Role.OFFICER);
        MultiValueMap<String, String> form = form(2);
        form.set("reason", "Không phải việc của mình");

        assertThat(stranger.open(page + "/steps/2").text("main")).contains("cơ quan khác theo dõi");
        assertThat(stranger.send(page + "/steps/2", form).status()).isEqualTo(422);
        assertThat(new Visitor(web, world.elsewhere(), Role.OFFICER)
                        .open(page + "/steps/2")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aPlaceThatHasClosedStaysNamedWhenAStepIsPutRight() throws Exception {
        String site =
                manager.open(page).page().select("main a[href^=/facilities/]").attr("href");
        MultiValueMap<String, String> close = manager.open(site + "/change").form(site + "/change");
        close.set("from", "01/8/2021");
        close.set("to", "01/8/2021");
        close.set("reason", "Thí dụ đóng cửa");
        assertThat(manager.send(site + "/change", close).status()).isEqualTo(303);

        assertThat(correct(2, "facility", "", "note", "Ghi chú thí dụ", "reason", "Thêm ghi chú")
                        .status())
                .isEqualTo(303);
        assertThat(manager.open(page)
                        .page()
                        .select("main a[href^=/facilities/]")
                        .attr("href"))
                .isEqualTo(site);
    }

    @Test
    void theListShowsOneStageAlone() throws Exception {
        assertThat(manager.open("/upgrades?stage=DECIDED").text("tbody")).contains("Nâng cấp thí dụ");
        Answer none = manager.open("/upgrades?stage=IN_USE");
        assertThat(none.page().select("tbody")).isEmpty();
        assertThat(none.text("main")).contains("Không có đề xuất nào ở giai đoạn này.");
    }

    private Answer correct(int position, String... fields) throws Exception {
        MultiValueMap<String, String> form = form(position);
        for (int at = 0; at < fields.length; at += 2) {
            form.set(fields[at], fields[at + 1]);
        }
        return manager.send(page + "/steps/" + position, form);
    }

    private MultiValueMap<String, String> form(int position) throws Exception {
        return manager.open(page + "/steps/" + position).form(page + "/steps/" + position);
    }
}
