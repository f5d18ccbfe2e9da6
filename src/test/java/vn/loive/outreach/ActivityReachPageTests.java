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
import vn.loive.audiences.Reach;
import vn.loive.figures.FigureKind;
import vn.loive.figures.Unit;

/** Whom an activity was meant for and how many it reached, as pages. */
@WholeProgramTest
class ActivityReachPageTests {

    @Autowired
    MockMvc web;

    @Autowired
    OutreachScenario world;

    private Visitor officer;

    @BeforeEach
    void begin() {
        world.begin();
        officer = new Visitor(web, world.leadDepartment(), Role.OFFICER);
    }

    @Test
    void whatIsStatedOfAnAudienceIsKeptAndShown() throws Exception {
        MultiValueMap<String, String> form = session("98");
        form.set("reach", "hơn 3.000");
        form.set("reachUnit", "ATTENDANCES");
        form.add("listeners", "PUPILS");
        form.add("listeners", "RESIDENTS");
        form.add("riskGroups", "RURAL_WOMEN");
        form.add("areas", "SEA_BORDER");
        form.add("topics", "TRICKS");
        form.add("movements", "NATIONAL_SECURITY");
        form.add("levels", "DISTRICT_WAVE");
        form.add("levels", "RESIDENTIAL_STATION");
        form.set("setting", "TALK");
        form.set("channel", "Trang thông tin của sở");

        Answer sent = officer.send("/activities", form);
        Answer page = officer.open(sent.location());

        assertThat(sent.status()).isEqualTo(303);
        assertThat(page.text("dl.facts"))
                .contains("Số được tiếp cận hơn 3.000 lượt người")
                .contains("nhân dân trên địa bàn, học sinh, sinh viên")
                .contains("phụ nữ nông thôn", "biên giới biển, đảo", "phương thức, thủ đoạn của tội phạm")
                .contains("Toàn dân bảo vệ an ninh Tổ quốc")
                .contains("sóng truyền thanh huyện, trạm truyền thanh khu dân cư")
                .contains("nói chuyện chuyên đề", "Trang thông tin của sở");
        assertThat(page.text(".timeline")).contains("Số được tiếp cận: hơn 3.000 lượt người");
        assertThat(officer.open("/activities").text("tbody td.n")).isEqualTo("98 buổi hơn 3.000 lượt người");
    }

    @Test
    void aCorrectionBeginsWithTheAudienceAndKeepsTheOneBefore() throws Exception {
        Activity activity = world.anActivity()
                .sessions(FigureKind.EXACT, 2L, new Reach(FigureKind.MORE_THAN, 60L, Unit.PEOPLE))
                .register();
        String page = "/activities/" + activity.id().value();
        MultiValueMap<String, String> form = officer.open(page + "/correction").form(page + "/correction");
        assertThat(form.getFirst("reach")).isEqualTo("60");
        assertThat(form.getFirst("reachUnit")).isEqualTo("PEOPLE");
        form.set("reach", "");
        form.set("reachFigure", "NOT_COUNTED");
        form.set("reason", "không có danh sách ký tên");

        Answer after = officer.open(officer.send(page + "/correction", form).location());

        assertThat(after.text("dl.facts")).contains("Số được tiếp cận chưa nêu số");
        assertThat(after.text(".timeline")).contains("hơn 60 người", "chưa nêu số");
    }

    @Test
    void aNumberWithoutItsUnitComesBack() throws Exception {
        MultiValueMap<String, String> form = session("2");
        form.set("reach", "60");

        Answer sent = officer.send("/activities", form);

        assertThat(sent.status()).isEqualTo(422);
        assertThat(sent.text("#f-reachUnit-e")).startsWith("Chưa chọn đơn vị");
        assertThat(sent.form("/activities").getFirst("reach")).isEqualTo("60");
    }

    @Test
    void nothingReachedIsLeftBlankAndNeverZero() throws Exception {
        MultiValueMap<String, String> zero = session("2");
        zero.set("reach", "0");
        zero.set("reachUnit", "PEOPLE");
        zero.set("channel", "a".repeat(201));

        Answer refused = officer.send("/activities", zero);
        Answer blank = officer.open(officer.send("/activities", session("2")).location());

        assertThat(refused.text("#f-reach-e")).startsWith("Không ghi số 0.");
        assertThat(refused.text("#f-channel-e")).contains("200 ký tự");
        assertThat(blank.text("dl.facts")).doesNotContain("Số được tiếp cận");
    }

    @Test
    void theListIsFilteredByWhomAndWhere() throws Exception {
        MultiValueMap<String, String> form = session("155");
        form.add("areas", "SEA_BORDER");
        form.add("riskGroups", "GIRLS");
        form.add("topics", "LAW");
        form.add("movements", "NEW_COUNTRYSIDE");
        form.add("levels", "COMMUNE_STATION");
        officer.send("/activities", form);
        world.anActivity().register();

        for (String asked : new String[] {
            "areas=SEA_BORDER", "riskGroups=GIRLS", "topics=LAW", "movements=NEW_COUNTRYSIDE", "levels=COMMUNE_STATION"
        }) {
            assertThat(officer.open("/activities?" + asked).page().select("tbody tr"))
                    .as(asked)
                    .hasSize(1);
        }
        assertThat(officer.open("/activities?areas=MOUNTAIN").text(".empty")).startsWith("Không có hoạt động");
        assertThat(officer.open("/activities?areas=SEA_BORDER").text("#f-areas option[selected]"))
                .isEqualTo("biên giới biển, đảo");
    }

    private MultiValueMap<String, String> session(String number) throws Exception {
        MultiValueMap<String, String> form = officer.open("/activities/new").form("/activities");
        form.set("kind", "SESSION");
        form.set("number", number);
        form.set("from", "30/7/2021");
        return form;
    }
}
