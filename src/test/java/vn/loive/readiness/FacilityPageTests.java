package vn.loive.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
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
import vn.loive.facilities.FacilityId;

/** The pages of reception places: list, one place, entry, change, checklist and declaration. */
@WholeProgramTest
class FacilityPageTests {

    @Autowired
    MockMvc web;

    @Autowired
    ReceptionScenario world;

    private Visitor manager;
    private FacilityId site;
    private String page;

    @BeforeEach
    void begin() {
        world.begin();
        manager = new Visitor(web, world.manager(), Role.OFFICER);
        site = world.entered();
        page = "/facilities/" + site.value();
    }

    @Test
    void theListTellsTheTotalAndWhatIsNotConfirmed() throws Exception {
        Answer list = manager.open("/facilities");

        assertThat(list.text(".head")).contains("01 cơ sở, tính đến 02/8/2021");
        assertThat(list.text(".notice")).contains("01 cơ sở chưa được xác nhận");
        assertThat(list.text("tbody")).contains("Cơ sở tiếp nhận Dinh Bà", "Dinh Bà, huyện Tân Hồng", "chưa xác nhận");
    }

    @Test
    void theListIsThatOfADayAndNarrows() throws Exception {
        assertThat(manager.open("/facilities?day=31/12/2015").text(".empty")).contains("Chưa có cơ sở nào");
        assertThat(manager.open("/facilities?kind=SHELTER").text(".empty")).contains("Không có cơ sở đúng điều kiện");
        assertThat(manager.open("/facilities?ready=no").text(".head")).contains("01 trong số 01 cơ sở");
        assertThat(manager.open("/facilities?day=hôm+qua").text(".error-summary"))
                .contains("Tính đến ngày");
    }

    @Test
    void aPlaceIsShownAsItStoodOnADayAndAClosedOneToo() throws Exception {
        MultiValueMap<String, String> form = manager.open(page + "/change").form(page + "/change");
        form.set("from", "01/8/2021");
        form.set("to", "01/8/2021");
        form.set("reason", "Thí dụ đóng cửa");
        assertThat(manager.send(page + "/change", form).status()).isEqualTo(303);

        assertThat(manager.open(page + "?day=20/7/2021").text(".head")).contains("Tình trạng ngày 20/7/2021");
        assertThat(manager.open(page).text(".head")).contains("Tình trạng ngày 01/8/2021");
        assertThat(manager.open(page + "?day=31/12/2015").text(".error-summary"))
                .contains("Ngày này cơ sở không có trong sổ.");
        assertThat(manager.open("/facilities?day=20/7/2021")
                        .page()
                        .select("tbody a")
                        .attr("href"))
                .isEqualTo(page + "?day=20/7/2021");
        assertThat(manager.open(page + "?day=20/7/2021").page().select("a[href$=change]"))
                .isEmpty();
    }

    @Test
    void aPlaceIsEnteredAndWhatWasTypedIsKeptWhenRefused() throws Exception {
        MultiValueMap<String, String> form = manager.open("/facilities/new").form("/facilities");
        form.set("name", "Nhà tạm lánh thí dụ");
        form.set("kind", "SHELTER");
        form.set("gate", world.gate().value().toString());
        form.set("from", "01/7/2021");
        form.set("women", "06");

        Answer refused = manager.send("/facilities", form);
        form.set("gate", "");
        Answer sent = manager.send("/facilities", form);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("#f-gate-e")).startsWith("Loại cơ sở này không ở cửa khẩu.");
        assertThat(refused.form("/facilities").getFirst("name")).isEqualTo("Nhà tạm lánh thí dụ");
        assertThat(refused.form("/facilities").getFirst("women")).isEqualTo("06");
        assertThat(sent.status()).isEqualTo(303);
        assertThat(manager.open(sent.location()).text("main"))
                .contains("Nhà tạm lánh thí dụ", "06 chỗ", "chưa ghi", "Ghi vào sổ");
    }

    @Test
    void anEmptyFormNamesEveryFieldThatMustBeFilled() throws Exception {
        MultiValueMap<String, String> form = manager.open("/facilities/new").form("/facilities");
        form.set("manager", "");

        Answer sent = manager.send("/facilities", form);

        assertThat(sent.status()).isEqualTo(422);
        assertThat(sent.page().select(".error-summary a").eachAttr("href"))
                .containsExactly("#f-name", "#f-kind", "#f-from", "#f-manager");
    }

    @Test
    void aChangeLeavesTheDaysBeforeAndStandsInTheHistory() throws Exception {
        MultiValueMap<String, String> form = manager.open(page + "/change").form(page + "/change");
        form.set("from", "01/7/2021");
        form.set("women", "10");
        form.set("reason", "xây thêm phòng");

        assertThat(manager.send(page + "/change", form).status()).isEqualTo(303);

        Answer after = manager.open(page);
        assertThat(after.text("section[aria-labelledby=room]")).contains("10 chỗ", "chưa ghi");
        assertThat(after.page().select(".timeline h3").eachText()).containsExactly("Sửa thông tin", "Ghi vào sổ");
        assertThat(after.text(".timeline")).contains("từ ngày 01/7/2021", "xây thêm phòng");
    }

    @Test
    void aStaleChangeIsRefusedWithWhatWasTyped() throws Exception {
        MultiValueMap<String, String> stale = manager.open(page + "/change").form(page + "/change");
        MultiValueMap<String, String> first = manager.open(page + "/change").form(page + "/change");
        first.set("from", "01/7/2021");
        first.set("women", "10");
        first.set("reason", "xây thêm phòng");
        manager.send(page + "/change", first);
        stale.set("from", "02/7/2021");
        stale.set("reason", "bản cũ");

        Answer sent = manager.send(page + "/change", stale);

        assertThat(sent.status()).isEqualTo(422);
        assertThat(sent.text(".error-summary")).contains("đã đổi sau khi trang này mở");
        assertThat(sent.form(page + "/change").getFirst("reason")).isEqualTo("bản cũ");
    }

    @Test
    void notReadyIsDeclaredOnAPageOfItsOwnAndNamedEverywhere() throws Exception {
        declare("ready", "01/7/2021", "đã kiểm tra");
        Answer asked = manager.open(page + "/readiness?declare=not-ready");
        MultiValueMap<String, String> form = asked.form(page + "/readiness");
        form.set("from", "20/7/2021");
        form.set("to", "25/7/2021");

        Answer refused = manager.send(page + "/readiness", form);
        form.set("reason", "đang sửa mái");
        Answer sent = manager.send(page + "/readiness", form);

        assertThat(asked.text(".confirm h2")).endsWith("chưa đủ điều kiện tiếp nhận ban đầu?");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.form(page + "/readiness").getFirst("to")).isEqualTo("25/7/2021");
        assertThat(sent.status()).isEqualTo(303);
        assertThat(manager.open(page).text(".notice"))
                .contains("Chưa đủ điều kiện tiếp nhận ban đầu từ ngày 20/7/2021: đang sửa mái", "25/7/2021 đã qua");
        assertThat(manager.open("/facilities").text("tbody")).contains("chưa đủ", "từ 20/7/2021");
        assertThat(manager.open("/facilities?day=19/7/2021").text("tbody")).contains("đủ điều kiện");
    }

    @Test
    void theChecklistIsAnsweredAndDoubtsAReadyPlace() throws Exception {
        declare("ready", "01/7/2021", "đã kiểm tra");
        MultiValueMap<String, String> form = manager.open(page + "/checklist").form(page + "/checklist");
        form.set("from", "20/7/2021");

        Answer empty = manager.send(page + "/checklist", form);
        form.set("first-aid", "unmet");
        form.set("interpreter", "met");
        Answer sent = manager.send(page + "/checklist", form);

        assertThat(empty.status()).isEqualTo(422);
        assertThat(sent.status()).isEqualTo(303);
        Answer after = manager.open(page);
        assertThat(after.text(".notice")).contains("còn 01 điều kiện không đạt");
        assertThat(after.text("section:has(#checks)"))
                .contains("06 điều kiện chưa xem", "không đạt", "20/7/2021", "chưa đối chiếu");
        assertThat(manager.open(page + "/readiness?declare=ready").text(".notice"))
                .contains("01 điều kiện không đạt và 06 điều kiện chưa xem");
    }

    @Test
    void whoDoesNotAnswerForThePlaceReadsItOnly() throws Exception {
        Visitor stranger = new Visitor(web, world.stranger(), Role.OFFICER);
        Visitor elsewhere = new Visitor(web, world.elsewhere(), Role.OFFICER);
        Visitor signer = new Visitor(web, world.manager(), Role.SIGNER);

        for (String act : List.of("/change", "/readiness", "/checklist")) {
            assertThat(stranger.open(page + act).location()).as(act).isEqualTo(page);
            assertThat(signer.open(page + act).status()).as(act).isEqualTo(403);
            assertThat(elsewhere.open(page + act).status()).as(act).isEqualTo(404);
            MultiValueMap<String, String> form = manager.open(page + act).form(page + act);
            form.set("from", "20/7/2021");
            form.set("reason", "giả mạo");
            form.set("first-aid", "met");
            assertThat(stranger.send(page + act, form).status()).as(act).isEqualTo(422);
            assertThat(elsewhere.send(page + act, form).status()).as(act).isEqualTo(404);
        }
        assertThat(stranger.open(page).page().select("main a.btn")).isEmpty();
        assertThat(stranger.open(page).text("main")).contains("Cơ quan quản lý (Công an tỉnh)");
        assertThat(manager.open("/facilities/" + UUID.randomUUID()).status()).isEqualTo(404);
    }

    @Test
    void morePlacesTakeNoMoreQueries() throws Exception {
        int list = Queries.of(() -> manager.open("/facilities")).size();
        int one = Queries.of(() -> manager.open(page)).size();
        for (int number = 1; number <= 5; number++) {
            world.entered();
        }
        declare("ready", "01/7/2021", "đã kiểm tra");
        declare("not-ready", "02/7/2021", "đang sửa");

        assertThat(Queries.of(() -> manager.open("/facilities"))).hasSize(list);
        assertThat(Queries.of(() -> manager.open(page))).hasSize(one);
    }

    private void declare(String what, String from, String reason) throws Exception {
        MultiValueMap<String, String> form =
                manager.open(page + "/readiness?declare=" + what).form(page + "/readiness");
        form.set("from", from);
        form.set("reason", reason);
        assertThat(manager.send(page + "/readiness", form).status()).isEqualTo(303);
    }
}
