package vn.loive.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.loive.Queries;
import vn.loive.TwoProvinces;
import vn.loive.Visitor;
import vn.loive.WholeProgramTest;
import vn.loive.accounts.Role;

/** The country on any day, as pages. */
@WholeProgramTest
class PlacePageTests {

    @Autowired
    private MockMvc web;

    @Autowired
    private OwnList list;

    @Autowired
    private TwoProvinces two;

    private Visitor officer;

    @BeforeEach
    void signIn() {
        list.load();
        officer = new Visitor(web, two.leadDepartment(), Role.OFFICER);
    }

    @Test
    void theListIsThatOfTheDayAsked() throws Exception {
        assertThat(officer.open("/places").text("caption")).isEqualTo("63 tỉnh, thành phố");
        assertThat(officer.open("/places?day=01/7/2025").text("caption")).isEqualTo("34 tỉnh, thành phố");
        Visitor.Answer wrong = officer.open("/places?day=30/2/2025");
        assertThat(wrong.text(".error-summary")).contains("Ngày");
        assertThat(wrong.page().expectFirst("#f-day").val()).isEqualTo("30/2/2025");
    }

    @Test
    void oneGoesDownFromTheProvinceToTheCommune() throws Exception {
        Visitor.Answer province = officer.open("/places/87");
        assertThat(province.text("h1")).isEqualTo("Tỉnh Đồng Tháp");
        String district =
                province.page().expectFirst("a:contains(Huyện Tân Hồng)").attr("href");
        Visitor.Answer tanHong = officer.open(district);
        assertThat(tanHong.text(".head p")).isEqualTo("Huyện Tân Hồng, tỉnh Đồng Tháp");
        assertThat(tanHong.text("main"))
                .contains("Dinh Bà")
                .contains("cửa khẩu quốc tế")
                .contains("chưa kiểm chứng");
        String commune =
                tanHong.page().expectFirst("a:contains(Xã Tân Công Chí)").attr("href");
        Visitor.Answer old = officer.open(commune);
        assertThat(old.text(".head p")).isEqualTo("Xã Tân Công Chí, huyện Tân Hồng, tỉnh Đồng Tháp");
        Visitor.Answer successor =
                officer.open(old.page().expectFirst("a:contains(Xã Tân Hồng)").attr("href"));
        assertThat(successor.text(".head p")).isEqualTo("Xã Tân Hồng, tỉnh Đồng Tháp");
        assertThat(successor.text("main")).contains("Được hình thành từ").contains("Xã Tân Công Chí");
    }

    @Test
    void aCodeThatStandsOnAnotherDayIsShownAsOfThenAndSaysSo() throws Exception {
        Visitor.Answer gone = officer.open("/places/87?day=01/7/2026");
        assertThat(gone.text(".notice")).contains("01/7/2026").contains("30/6/2025");
        assertThat(officer.open("/places/99999").status()).isEqualTo(404);
        assertThat(officer.open("/places/dong-thap").status()).isEqualTo(404);
    }

    @Test
    void aSearchFindsNamesWithoutMarks() throws Exception {
        Visitor.Answer found = officer.open("/places?q=tan cong chi&when=any");
        assertThat(found.text("tbody tr")).contains("Xã Tân Công Chí").contains("huyện Tân Hồng, tỉnh Đồng Tháp");
        assertThat(officer.open("/places?q=khong co noi nay").text("main")).contains("Không có địa bàn mang tên này");
        assertThat(officer.open("/places?q=tan&when=any").page().select(".pager"))
                .isNotEmpty();
    }

    @Test
    void whatBecameOfAProvinceIsATable() throws Exception {
        Visitor.Answer changes = officer.open("/places/82/changes?day=01/7/2025");
        assertThat(changes.text("h1")).contains("tỉnh Đồng Tháp");
        assertThat(changes.text("tbody tr"))
                .contains("Tỉnh Tiền Giang")
                .contains("toàn bộ")
                .contains("01/7/2025");
        assertThat(changes.page().select(".pager")).isNotEmpty();
    }

    @Test
    void pagesAskAFewQuestionsHoweverMuchTheyShow() throws Exception {
        assertThat(queries("/places/001")).hasSameSizeAs(queries("/places/536"));
        assertThat(queries("/places?q=tan&when=any")).hasSameSizeAs(queries("/places?q=tan cong chi&when=any"));
        assertThat(queries("/places/82/changes?day=01/7/2025"))
                .hasSameSizeAs(queries("/places/46/changes?day=01/1/2025"));
        assertThat(queries("/places/01")).hasSizeLessThan(10);
    }

    private List<String> queries(String path) throws Exception {
        officer.open(path);
        return Queries.of(() -> officer.open(path)).stream()
                .filter(query -> query.contains("places."))
                .toList();
    }
}
