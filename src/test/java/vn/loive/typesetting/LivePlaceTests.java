package vn.loive.typesetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loive.typesetting.Block.Paragraph;

class LivePlaceTests {

    private static final DocxFile DRAFT = DocxFile.of(Typesetter.docx(SampleDocuments.draftReport()));

    @Test
    void livePlacesAreContentControlsNamedByTheirToken() {
        List<Element> controls = DRAFT.body().select("w|sdt");

        assertThat(controls)
                .extracting(control -> control.select("w|tag").attr("w:val"), control -> DocxFile.words(control))
                .containsExactly(
                        tuple("broadcasts/total", "412 lượt"),
                        tuple("banners/total", "27 băng rôn"),
                        tuple("facilities/ready", "03 cơ sở"),
                        tuple("receptions/month", "không tiếp nhận nạn nhân"));
        assertThat(controls)
                .extracting(control -> control.select("w|sdtPr > w|id").attr("w:val"))
                .doesNotHaveDuplicates();
    }

    @Test
    void runsOfOnePlaceStandInOneControlEachInItsStyle() {
        TokenId slogans = new TokenId("slogans");
        Element paragraph = paragraph(
                Run.live(slogans, "khẩu hiệu "),
                new Run("“Đi xa hỏi kỹ”", RunStyle.ITALIC, slogans),
                Run.live(slogans, " và "),
                new Run("“Về đến chốn”", RunStyle.BOLD_ITALIC, slogans),
                Run.plain("; còn lại "),
                Run.live(slogans, "như cũ"));

        assertThat(paragraph.select("w|sdt"))
                .extracting(DocxFile::words)
                .containsExactly("khẩu hiệu “Đi xa hỏi kỹ” và “Về đến chốn”", "như cũ");
        assertThat(paragraph.select("w|sdt").getFirst().select("w|sdtContent > w|r"))
                .hasSize(4);
        assertThat(paragraph.select("w|sdt w|r:has(w|i)")).hasSize(2);
    }

    @Test
    void aBookmarkStandsAroundEachControl() {
        Element paragraph = paragraph(
                Run.plain("Có "),
                Run.live(new TokenId("item.held-abroad"), "03"),
                Run.plain(" và "),
                Run.live(new TokenId("period"), "tháng 7"));

        assertThat(paragraph.children())
                .extracting(Element::normalName)
                .containsExactly(
                        "w:ppr",
                        "w:r",
                        "w:bookmarkstart",
                        "w:sdt",
                        "w:bookmarkend",
                        "w:r",
                        "w:bookmarkstart",
                        "w:sdt",
                        "w:bookmarkend",
                        "w:r");
        assertThat(paragraph.select("w|bookmarkStart"))
                .extracting(start -> start.attr("w:name"), start -> start.attr("w:id"))
                .containsExactly(tuple("lv1_item__held_abroad", "1"), tuple("lv2_period", "2"));
        assertThat(paragraph.select("w|bookmarkEnd"))
                .extracting(end -> end.attr("w:id"))
                .containsExactly("1", "2");
    }

    @ParameterizedTest
    @CsvSource({"item.held-abroad, lv7_item__held_abroad", "period, lv7_period", "N-001.2021, lv7_N_001__2021"})
    void theNameOfTheBookmarkLeadsBackToTheToken(String id, String bookmark) {
        TokenId token = new TokenId(id);

        assertThat(token.bookmark(7)).isEqualTo(bookmark);
        assertThat(TokenId.ofBookmark(bookmark)).contains(token);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "broadcasts/total",
                "a:b",
                "a_b",
                "a--b",
                "a-.b",
                "abcdefghijabcdefghijabcdefghijabcdef1",
            })
    void aTokenThatNoBookmarkCanNameHasNone(String id) {
        assertThat(new TokenId(id).bookmark(7)).isNull();
        assertThat(paragraph(Run.live(new TokenId(id), "03")).select("w|sdt")).hasSize(1);
        assertThat(paragraph(Run.live(new TokenId(id), "03")).select("w|bookmarkStart, w|bookmarkEnd"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"_GoBack", "lv_x", "lvx_a", "lv1234567_a", "Lv1_a", "lv1_", "lv1_a b"})
    void bookmarksOfOthersAreNotOurs(String name) {
        assertThat(TokenId.ofBookmark(name)).isEmpty();
    }

    @Test
    void aLivePlaceInATitleSurvivesItsBreak() {
        TokenId year = new TokenId("year");
        Text title = Text.of(
                Run.plain("Kết quả thực hiện nhiệm vụ thí dụ về truyền thông trên địa bàn toàn tỉnh "),
                Run.live(year, "sáu tháng đầu năm 2021"));

        Text set = PaperStyle.TITLE.broken(title, 400);

        assertThat(set.runs().getLast().token()).isEqualTo(year);
        assertThat(set.words()).contains("\n").isEqualToNormalizingWhitespace(title.words());
    }

    @Test
    void theFileSaysWhenceItComes() {
        byte[] bytes = Typesetter.docx(SampleDocuments.letter(), "7 & 2");

        assertThat(DocxFile.of(bytes).xml("docProps/custom.xml").select("property[name=LoiVe]"))
                .extracting(Element::text)
                .containsExactly("7 & 2");
    }

    private static Element paragraph(Run... runs) {
        return DocxFile.of(Typesetter.docx(SampleDocuments.with(List.of(Paragraph.of(runs)))))
                .body()
                .select("w|p:has(w|sdt)")
                .getFirst();
    }
}
