package vn.loive.citations;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loive.TwoProvinces.DONG_THAP;
import static vn.loive.TwoProvinces.QUANG_NGAI;
import static vn.loive.TwoProvinces.TODAY;
import static vn.loive.citations.DocumentScenario.draft;
import static vn.loive.citations.DocumentScenario.named;
import static vn.loive.citations.DocumentScenario.plan;
import static vn.loive.citations.DocumentScenario.question;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.loive.Queries;
import vn.loive.TwoProvinces;
import vn.loive.Visitor;
import vn.loive.Visitor.Answer;
import vn.loive.WholeProgramTest;
import vn.loive.accounts.Role;
import vn.loive.documents.RegisteredDocument;
import vn.loive.shared.ProvinceCode;

/** The list of cited documents and the page of one, as pages. */
@WholeProgramTest
class DocumentPageTests {

    private static final LocalDate PARENT_DAY = LocalDate.of(2021, 2, 9);

    @Autowired
    MockMvc web;

    @Autowired
    DocumentScenario world;

    @Autowired
    TwoProvinces provinces;

    private Visitor reader;
    private RegisteredDocument programme;

    @BeforeEach
    void begin() {
        world.begin();
        reader = new Visitor(web, provinces.police(), Role.AUDITOR);
        programme = world.listed(null, plan("193", "QĐ-TTg", PARENT_DAY, "Thủ tướng Chính phủ"));
    }

    @Test
    void theLagOfEachProvinceIsToldInASentenceAndATable() throws Exception {
        transposes(DONG_THAP, "68", 23, false);
        transposes(QUANG_NGAI, "521", 58, true);

        Answer page = open(programme);

        assertThat(page.text("#transposed ~ p, section[aria-labelledby=transposed] > p"))
                .isEqualTo(
                        "Có 02 văn bản triển khai: sớm nhất Đồng Tháp, sau 23 ngày; muộn nhất Quảng Ngãi, sau 58 ngày.");
        assertThat(page.page()
                        .select("section[aria-labelledby=transposed] td.n")
                        .eachText())
                .containsExactly("23", "58");
        assertThat(page.page()
                        .select("section[aria-labelledby=transposed] .stamp")
                        .eachText())
                .containsExactly("suy ra");
    }

    @Test
    void aProvinceThatLagsBehindOthersIsTold() throws Exception {
        transposes(QUANG_NGAI, "521", 58, false);

        assertThat(open(programme).text("section[aria-labelledby=transposed]"))
                .contains("Văn bản triển khai: Quảng Ngãi, sau 58 ngày.")
                .contains("Tỉnh chưa có văn bản triển khai trong sổ; đã qua 174 ngày.");
    }

    @Test
    void theClockOfAQuestionRunsUntilItsAnswer() throws Exception {
        RegisteredDocument asked = world.listed(null, question("3131", TODAY.minusDays(50), null));
        assertThat(open(asked).text(".clock")).contains("Chưa trả lời, đã qua 50 ngày", "không ghi hạn trả lời");
        RegisteredDocument draft = world.listed(DONG_THAP, draft());
        world.rests(draft, LinkKind.ANSWERS, asked, false);
        assertThat(open(asked).text(".clock .now")).startsWith("Chưa trả lời");

        RegisteredDocument answer = world.listed(DONG_THAP, plan("207", "BC-UBND", TODAY.minusDays(9), "UBND"));
        world.rests(answer, LinkKind.ANSWERS, asked, false);

        assertThat(open(asked).text(".clock[data-state=stopped] .now")).isEqualTo("Trả lời sau 41 ngày");
        assertThat(open(answer).text("section[aria-labelledby=rests]"))
                .contains("Trả lời", "3131/BTD-V01", "cách 41 ngày");
    }

    @Test
    void aQuestionWithADueDayIsLateAfterIt() throws Exception {
        RegisteredDocument asked = world.listed(null, question("3131", TODAY.minusDays(50), TODAY.minusDays(20)));

        assertThat(open(asked).text(".clock[data-state=late]")).contains("đã qua 50 ngày", "Hạn trả lời: 13/7/2021");
        RegisteredDocument soon = world.listed(null, question("3132", TODAY.minusDays(2), TODAY.plusDays(20)));
        assertThat(open(soon).text(".clock[data-state=running] .now")).isEqualTo("Chưa trả lời, đã qua 02 ngày");
        RegisteredDocument ahead = world.listed(null, question("3133", TODAY.plusDays(2), null));
        assertThat(open(ahead).page().select(".clock")).isEmpty();
    }

    @Test
    void aTextThatIsOnlyNamedLeadsToWhatRestsOnIt() throws Exception {
        RegisteredDocument convention = world.listed(null, named("thí dụ về phòng, chống buôn bán người"));
        RegisteredDocument plan = transposes(QUANG_NGAI, "34", 10, false);
        world.rests(plan, LinkKind.CITES, convention, false);

        Answer page = open(convention);

        assertThat(page.text("h1")).isEqualTo("Công ước thí dụ về phòng, chống buôn bán người");
        assertThat(page.text("dl.facts")).contains("không ghi");
        assertThat(page.text("section[aria-labelledby=named]"))
                .contains("Được viện dẫn trong", "34/KH-UBND", "(Quảng Ngãi)");
        assertThat(reader.open("/documents/00000000-0000-0000-0000-000000000000")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void theListIsFilteredAndFoldsWhatIsTyped() throws Exception {
        transposes(DONG_THAP, "68", 23, false);
        transposes(QUANG_NGAI, "521", 58, false);
        world.listed(DONG_THAP, draft());

        assertThat(reader.open("/documents").page().select("tbody tr")).hasSize(3);
        assertThat(reader.open("/documents?every=true").page().select("tbody tr"))
                .hasSize(4);
        assertThat(reader.open("/documents?q=kh-ubnd").page().select("tbody th").eachText())
                .containsExactly("Kế hoạch 68/KH-UBND");
        assertThat(reader.open("/documents?type=Báo cáo").text("tbody")).contains("…/BC-STD", "dự thảo", "…/8/2021");
        assertThat(reader.open("/documents?year=2021&issuer=Thủ tướng Chính phủ")
                        .page()
                        .select("tbody tr"))
                .hasSize(1);
        assertThat(reader.open("/documents?q=khong co").text(".empty")).contains("Không tìm thấy");
        assertThat(reader.open("/documents?page=x").status()).isEqualTo(200);
    }

    @Test
    void aLongListAndALongPageAskNoMoreOftenThanShortOnes() throws Exception {
        transposes(DONG_THAP, "68", 23, false);
        reader.open("/documents");
        int list = Queries.of(() -> reader.open("/documents?every=true")).size();
        int page = Queries.of(() -> open(programme)).size();
        for (int more = 1; more <= 9; more++) {
            transposes(QUANG_NGAI, "10" + more, more, false);
        }
        reader.open("/documents");

        assertThat(Queries.of(() -> reader.open("/documents?every=true"))).hasSize(list);
        assertThat(Queries.of(() -> open(programme))).hasSize(page);
    }

    private RegisteredDocument transposes(ProvinceCode province, String number, int after, boolean derived) {
        RegisteredDocument child =
                world.listed(province, plan(number, "KH-UBND", PARENT_DAY.plusDays(after), "Ủy ban nhân dân tỉnh"));
        world.rests(child, LinkKind.CARRIES_OUT, programme, derived);
        return child;
    }

    private Answer open(RegisteredDocument document) throws Exception {
        return reader.open("/documents/" + document.id().value());
    }
}
