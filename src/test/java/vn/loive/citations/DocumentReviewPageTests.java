package vn.loive.citations;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loive.TwoProvinces.DONG_THAP;
import static vn.loive.TwoProvinces.QUANG_NGAI;
import static vn.loive.citations.DocumentScenario.draft;
import static vn.loive.citations.DocumentScenario.named;
import static vn.loive.citations.DocumentScenario.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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
import vn.loive.documents.DocumentId;
import vn.loive.documents.RegisteredDocument;

/** What looks wrong about cited documents, on the page of each and in one list. */
@WholeProgramTest
class DocumentReviewPageTests {

    private static final String LIST = "/documents/review";

    @Autowired
    MockMvc web;

    @Autowired
    DocumentScenario world;

    @Autowired
    TwoProvinces provinces;

    @Autowired
    DocumentReview review;

    private Visitor reader;

    @BeforeEach
    void begin() {
        world.begin();
        reader = new Visitor(web, provinces.police(), Role.OFFICER);
    }

    @Test
    void theListNamesWhatIsToBeLookedAtAndLeavesOutWhatIsWell() throws Exception {
        assertThat(reader.open(LIST).text(".empty")).contains("Không có văn bản cần xem lại");
        RegisteredDocument board = world.listed(DONG_THAP, plan("37", "KH-BCĐ", day(4), "Ủy ban nhân dân Tỉnh"));
        world.listed(DONG_THAP, draft());
        world.listed(DONG_THAP, plan("68", "KH-UBND", day(5), "Ủy ban nhân dân Tỉnh"));
        world.listed(DONG_THAP, plan("60", "KH-UBND", day(6), "Ủy ban nhân dân Tỉnh"));
        world.listed(QUANG_NGAI, plan("3", "KH-BCĐ", day(4), "Ủy ban nhân dân tỉnh"));
        world.listed(null, named("thí dụ"));

        Answer list = reader.open(LIST);

        assertThat(list.page().select("tbody tr")).hasSize(4);
        assertThat(list.text("tbody")).contains("Ký hiệu BCĐ không phải của", "là dự thảo", "Gợi ý: Số và ngày ngược");
        assertThat(reader.open("/documents/" + board.id().value()).text(".notice-near"))
                .contains("Ký hiệu BCĐ không phải của cơ quan được nêu tên (Ủy ban nhân dân Tỉnh)");
    }

    @Test
    void aPlanOlderThanWhatItCarriesOutIsWarnedOf() throws Exception {
        RegisteredDocument old = world.listed(DONG_THAP, plan("46", "QĐ-UBND", day(1), "Ủy ban nhân dân Tỉnh"));
        RegisteredDocument above = world.listed(null, plan("25", "QĐ-TTg", day(9), "Thủ tướng Chính phủ"));
        world.rests(old, LinkKind.MIRRORS, above, true);

        assertThat(reader.open("/documents/" + old.id().value()).text(".notice-near"))
                .isEqualTo("Văn bản ban hành trước Kế hoạch số 25/QĐ-TTg ngày 09/3/2021, cần rà soát.");
        assertThat(reader.open("/documents/" + old.id().value()).text("section[aria-labelledby=rests]"))
                .contains("25/QĐ-TTg")
                .doesNotContain("cách");
        assertThat(reader.open("/documents/" + above.id().value()).page().select(".notice-near"))
                .isEmpty();
    }

    @Test
    void otherModulesAskForTheWarningsOfWhatTheyCite() {
        RegisteredDocument draft = world.listed(DONG_THAP, draft());
        DocumentId unknown = new DocumentId(UUID.randomUUID());

        assertThat(provinces.as(provinces.police(), () -> review.of(List.of(draft.id(), unknown))))
                .containsOnlyKeys(draft.id())
                .containsEntry(draft.id(), List.of(DocumentWarning.of(WarningKind.DRAFT)));
    }

    @Test
    void aLongListAsksNoMoreOftenThanAShortOne() throws Exception {
        world.listed(DONG_THAP, draft());
        reader.open(LIST);
        int few = Queries.of(() -> reader.open(LIST)).size();
        for (int more = 1; more <= 9; more++) {
            world.listed(DONG_THAP, plan("3" + more, "KH-BCĐ", day(more), "Ủy ban nhân dân Tỉnh"));
        }
        reader.open(LIST);

        assertThat(Queries.of(() -> reader.open(LIST))).hasSize(few);
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2021, 3, day);
    }
}
