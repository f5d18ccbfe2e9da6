package vn.loive.typesetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import vn.loive.press.RuledTable;

class TableTests {

    private static final DocxFile DOCX = DocxFile.of(Typesetter.docx(TableSamples.report()));
    private static final byte[] PDF = Typesetter.pdf(TableSamples.report());
    private static final List<PrintedLine> LINES = PrintedLine.of(PDF);

    @Test
    void aTableStandsUnderItsCaptionAndUnit() {
        assertThat(DOCX.paragraphs())
                .containsSubsequence(
                        "Số lượt truyền thông theo địa bàn",
                        "Đơn vị tính: lượt",
                        "TT",
                        "Địa bàn",
                        "Truyền thông",
                        "Số lượt",
                        "(1)",
                        "1");
        assertThat(DOCX.has(DOCX.paragraph("Số lượt truyền thông theo địa bàn"), "w|keepNext"))
                .isTrue();
        assertThat(DOCX.property(DOCX.paragraph("Đơn vị tính"), "w|jc", "w:val"))
                .contains("right");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Block.Table(Text.plain(" "), "", TableSamples.upright(1)));
    }

    @Test
    void itsHeadingIsRepeatedAndNoRowIsSplit() {
        Elements rows = table(0).select("> w|tr");

        assertThat(rows).hasSize(49).allMatch(row -> !row.select("w|cantSplit").isEmpty());
        assertThat(rows.subList(0, 3))
                .allMatch(row -> !row.select("w|tblHeader").isEmpty());
        assertThat(rows.subList(3, 49))
                .allMatch(row -> row.select("w|tblHeader").isEmpty());
        assertThat(LINES.stream()
                        .filter(line -> line.words().contains("Địa bàn"))
                        .map(PrintedLine::page))
                .containsExactly(1, 2, 7);
    }

    @Test
    void wordsStandLeftAndFiguresRight() {
        assertThat(DOCX.property(DOCX.paragraph("1.101"), "w|jc", "w:val")).contains("right");
        assertThat(DOCX.property(DOCX.paragraph("Huyện Thí Dụ thứ 1 "), "w|jc", "w:val"))
                .contains("left");
        assertThat(DOCX.has(DOCX.paragraph("Tổng cộng"), "w|b")).isTrue();
        float edge = printed("1.101").right();
        assertThat(LINES.stream().filter(line -> line.words().matches("1\\.1\\d\\d|45\\.000")))
                .hasSizeGreaterThan(40)
                .allSatisfy(line -> assertThat(line.right()).isCloseTo(edge, within(0.3f)));
        assertThat(printed("Tổng cộng").bold()).isTrue();
    }

    @Test
    void onlyATableTooWideForThePageLiesSideways() throws IOException {
        Elements sections = DOCX.body().select("w|sectPr");

        assertThat(sections)
                .extracting(section -> section.select("w|pgSz").attr("w:orient"))
                .containsExactly("", "landscape", "", "", "");
        assertThat(sections)
                .extracting(section -> !section.select("w|titlePg").isEmpty())
                .containsExactly(true, false, false, true, true);
        try (PDDocument pdf = Loader.loadPDF(PDF)) {
            assertThat(pdf.getPages())
                    .extracting(page ->
                            page.getMediaBox().getWidth() > page.getMediaBox().getHeight())
                    .containsExactly(false, false, true, false, false, false, false);
        }
        PrintedLine caption = printed("Số lượt truyền thông theo tháng");
        assertThat(caption.page()).isEqualTo(3);
        assertThat(caption.middle()).isCloseTo((30 + 282) / 2f * 72 / 25.4f, within(1f));
    }

    @Test
    void everyAnnexIsNumberedAndCountedFromOne() {
        assertThat(DOCX.paragraphs())
                .containsSubsequence(
                        "Phụ lục I",
                        "DANH SÁCH ĐƠN VỊ THÍ DỤ ĐÃ GỬI BÁO CÁO",
                        "Đơn vị thí dụ thứ 1.",
                        "Phụ lục II",
                        "TỔNG HỢP SỐ LIỆU");
        assertThat(DocxFile.words(DOCX.paragraph("(Kèm theo")).replace('\n', ' '))
                .isEqualTo(
                        "(Kèm theo Báo cáo số        /BC-SLĐTBXH ngày      tháng 8 năm 2021 của Sở Lao động – Thương binh và Xã hội)");
        assertThat(DOCX.body().select("w|sectPr"))
                .extracting(section -> section.select("w|pgNumType").attr("w:start"))
                .containsExactly("", "", "", "1", "1");
        assertThat(LINES.stream().filter(line -> line.page() == 6 && line.baseline() < 20 * 72 / 25.4))
                .extracting(PrintedLine::words)
                .containsExactly("2");
        assertThat(Annex.heading(1, 1)).isEqualTo("Phụ lục");
    }

    @Test
    void theMarkOfADraftStandsOnlyWhereItIsAskedFor() {
        assertThat(printed("DỰ THẢO").middle()).isLessThan((30 + 74) * 72 / 25.4f);
        assertThat(DOCX.paragraphs()).containsSubsequence("Số:        /BC-SLĐTBXH", "DỰ THẢO", "BÁO CÁO");
        assertThat(DocxFile.of(Typesetter.docx(SampleDocuments.draftReport())).paragraphs())
                .doesNotContain("DỰ THẢO");
    }

    @Test
    void theNumberOfADocumentIsNotTorn() {
        for (int letters = 0; letters < 40; letters++) {
            String words = "Căn cứ " + "a ".repeat(letters) + "Công văn số 1001/SLĐTBXH-BTXH ngày 04/8/2021 của Sở.";
            List<PrintedLine> lines =
                    PrintedLine.of(Typesetter.pdf(SampleDocuments.with(List.of(Block.Paragraph.plain(words)))));
            assertThat(lines).anyMatch(line -> line.words().contains("1001/SLĐTBXH-BTXH"));
            assertThat(String.join(" ", lines.stream().map(PrintedLine::words).toList()))
                    .contains("Công văn số 1001/SLĐTBXH-BTXH ngày 04/8/2021 của Sở");
            assertThat(lines)
                    .filteredOn(line ->
                            line.words().startsWith("Căn cứ") && !line.words().contains("của Sở"))
                    .allSatisfy(line -> assertThat(line.right()).isCloseTo(195 * 72 / 25.4f, within(1f)));
        }
    }

    @Test
    void aTableMustFillItsColumns() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuledTable.of(List.of(true), List.of("a", "b"), List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuledTable.of(List.of(true), List.of("a"), List.of(RuledTable.Row.of("1", "2"))));
    }

    private static Element table(int index) {
        return DOCX.body().select("w|tbl:has(w|tblStyle[w:val=ruled])").get(index);
    }

    private static PrintedLine printed(String words) {
        return LINES.stream()
                .filter(line -> line.words().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(words + " is not on the paper: " + LINES));
    }
}
