package vn.loive.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loive.typesetting.Block.Paragraph;

class DocxTests {

    private static final byte[] BYTES = Typesetter.docx(SampleDocuments.draftReport());
    private static final DocxFile DRAFT = DocxFile.of(BYTES);

    @Test
    void aWordProcessorOpensItAndReadsItInOrder() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(BYTES));
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            assertThat(words.getText())
                    .containsSubsequence(
                            "UBND TỈNH ĐỒNG THÁP",
                            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                            "Độc lập - Tự do - Hạnh phúc",
                            "Số:        /BC-SLĐTBXH",
                            "Đồng Tháp, ngày      tháng 8 năm 2021",
                            "BÁO CÁO",
                            "Kính gửi:",
                            "I. CÔNG TÁC CHỈ ĐẠO",
                            "Đã phát 412 lượt trên đài truyền thanh, treo 27 băng rôn",
                            "theo dõi, chỉ đạo./.",
                            "Nơi nhận:",
                            "- Lưu: VT, BTXH.",
                            "KT. GIÁM ĐỐC",
                            "PHÓ GIÁM ĐỐC",
                            "Nguyễn Văn Giả Định");
            assertThat(document.getProperties().getCoreProperties().getTitle())
                    .isEqualTo("Báo cáo Kết quả đợt truyền thông “Bình yên đường về” hưởng ứng ngày 30/7 năm 2021");
        }
    }

    @Test
    void theSheetIsA4WithTheMarginsOfTheDecree() {
        Element sheet = DRAFT.body().select("w|sectPr").getFirst();
        Element margins = sheet.select("w|pgMar").getFirst();

        assertThat(millimetres(sheet.select("w|pgSz").attr("w:w"))).isEqualTo(210);
        assertThat(millimetres(sheet.select("w|pgSz").attr("w:h"))).isEqualTo(297);
        assertThat(millimetres(margins.attr("w:top"))).isBetween(20L, 25L);
        assertThat(millimetres(margins.attr("w:bottom"))).isBetween(20L, 25L);
        assertThat(millimetres(margins.attr("w:left"))).isBetween(30L, 35L);
        assertThat(millimetres(margins.attr("w:right"))).isBetween(15L, 20L);
    }

    @Test
    void pageNumbersStandInTheTopMarginFromTheSecondPageOn() {
        Element sheet = DRAFT.body().select("w|sectPr").getFirst();

        assertThat(sheet.select("w|titlePg")).hasSize(1);
        assertThat(sheet.select("w|headerReference")).hasSize(1);
        assertThat(sheet.select("w|headerReference").attr("w:type")).isEqualTo("default");
        assertThat(millimetres(sheet.select("w|pgMar").attr("w:header"))).isLessThan(20);
        Element number = DRAFT.xml("word/header.xml").select("w|p").getFirst();
        assertThat(number.select("w|instrText").text()).isEqualTo("PAGE");
        assertThat(DRAFT.property(number, "w|jc", "w:val")).contains("center");
        assertThat(DRAFT.property(number, "w|sz", "w:val")).contains("26");
    }

    @ParameterizedTest
    @MethodSource("vn.loive.typesetting.ComponentRule#all")
    void everyComponentHasItsSizeFaceAndPlace(ComponentRule rule) {
        Element paragraph = DRAFT.paragraph(rule.sample());
        int size = Integer.parseInt(
                DRAFT.property(paragraph, "w|rPr > w|sz", "w:val").orElseThrow());

        assertThat(paragraph.select("w|pStyle").attr("w:val"))
                .isEqualTo(rule.style().label());
        assertThat(size / 2).isBetween(rule.smallest(), rule.largest()).isEqualTo(rule.style().size);
        assertThat(DRAFT.has(paragraph, "w|b"))
                .isEqualTo(rule.bold())
                .isEqualTo(rule.style().face.bold());
        assertThat(DRAFT.has(paragraph, "w|i"))
                .isEqualTo(rule.italic())
                .isEqualTo(rule.style().face.italic());
        assertThat(DRAFT.property(paragraph, "w|jc", "w:val")).contains(rule.align());
    }

    @Test
    void everythingIsTimesNewRomanBlackAndVietnamese() {
        Element run =
                DRAFT.xml("word/styles.xml").select("w|rPrDefault > w|rPr").getFirst();

        assertThat(run.select("w|rFonts").getFirst().attributes())
                .extracting(attribute -> attribute.getValue())
                .containsOnly("Times New Roman");
        assertThat(run.select("w|color").attr("w:val")).isEqualTo("000000");
        assertThat(run.select("w|lang").attr("w:val")).isEqualTo("vi-VN");
        assertThat(DRAFT.body().select("w|rFonts, w|sz, w|color")).isEmpty();
    }

    @Test
    void bodyParagraphsAreIndentedAndApart() {
        Element paragraph = DRAFT.paragraph("Các đơn vị");

        assertThat(DRAFT.property(paragraph, "w|ind", "w:firstLine")).contains("720");
        assertThat(DRAFT.property(paragraph, "w|spacing", "w:after")).contains("120");
        assertThat(DRAFT.property(paragraph, "w|spacing", "w:lineRule")).contains("auto");
        assertThat(Integer.parseInt(
                        DRAFT.property(paragraph, "w|spacing", "w:line").orElseThrow()))
                .isBetween(240, 360);
    }

    @Test
    void headingsStayWithWhatFollowsAndTheFootIsNotSplit() {
        assertThat(DRAFT.has(DRAFT.paragraph("I. CÔNG TÁC CHỈ ĐẠO"), "w|keepNext"))
                .isTrue();
        assertThat(DRAFT.has(DRAFT.paragraph("2. Cơ sở tiếp nhận"), "w|keepNext"))
                .isTrue();
        assertThat(DRAFT.has(DRAFT.paragraph("Sở Lao động – Thương binh và Xã hội báo cáo"), "w|keepNext"))
                .isTrue();
        assertThat(DRAFT.has(DRAFT.paragraph("03 cơ sở"), "w|keepNext")).isFalse();
        assertThat(DRAFT.body().select("w|tr"))
                .hasSize(3)
                .allMatch(row -> !row.select("w|cantSplit").isEmpty());
    }

    @Test
    void headAndFootStandInTwoColumnsWithoutBorders() {
        List<Element> tables = DRAFT.body().select("w|tbl");

        assertThat(tables).hasSize(2).allSatisfy(table -> {
            assertThat(table.select("w|gridCol")).hasSize(2);
            assertThat(table.select("w|tblBorders, w|tcBorders")).isEmpty();
            assertThat(table.select("w|gridCol").stream()
                            .mapToLong(column -> millimetres(column.attr("w:w")))
                            .sum())
                    .isEqualTo(165);
        });
        assertThat(tables.getFirst().select("w|tr").get(1).text()).contains("Số:", "Đồng Tháp, ngày");
    }

    @Test
    void theMottoHasALineOfItsOwnLengthTheOthersShorterOnes() {
        List<Element> rules = DRAFT.body().select("w|p:has(w|pStyle[w:val=rule]):has(w|ind)");

        assertThat(rules).hasSize(3);
        assertThat(ruleLength(rules.get(0), Paper.HEAD_LEFT))
                .isBetween(
                        share(1 / 3.0, "SỞ LAO ĐỘNG – THƯƠNG BINH", PaperStyle.ISSUING_AGENCY),
                        share(0.5, "SỞ LAO ĐỘNG – THƯƠNG BINH", PaperStyle.ISSUING_AGENCY));
        assertThat(ruleLength(rules.get(1), Paper.TEXT_WIDTH - Paper.HEAD_LEFT))
                .isBetween(
                        share(0.99, OfficialDocument.MOTTO, PaperStyle.MOTTO),
                        share(1.01, OfficialDocument.MOTTO, PaperStyle.MOTTO));
        String title = "“Bình yên đường về” hưởng ứng ngày 30/7 năm 2021";
        assertThat(ruleLength(rules.get(2), Paper.TEXT_WIDTH))
                .isBetween(share(1 / 3.0, title, PaperStyle.TITLE), share(0.5, title, PaperStyle.TITLE));
    }

    @Test
    void emphasisWithinAParagraphStaysWithItsWords() {
        Element paragraph = DRAFT.paragraph("Đã phát");

        assertThat(paragraph.select("w|r:has(w|i)"))
                .extracting(run -> DocxFile.words(run))
                .containsExactly("“Đi đến nơi, về đến chốn”", "“Hỏi kỹ trước khi đi xa”");
        assertThat(paragraph.select("w|r:has(w|b)"))
                .extracting(run -> DocxFile.words(run))
                .containsExactly("đã có");
    }

    @Test
    void aLetterStatesItsSubjectBelowTheNumber() {
        DocxFile letter = DocxFile.of(Typesetter.docx(SampleDocuments.letter()));

        assertThat(letter.paragraphs())
                .containsSubsequence(
                        "ỦY BAN NHÂN DÂN\nTỈNH THÍ DỤ",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Số: 07/UBND-NC",
                        "Thí Dụ, ngày 04 tháng 02 năm 2021",
                        "Kính gửi: Sở Lao động – Thương binh và Xã hội.",
                        "TM. ỦY BAN NHÂN DÂN",
                        "KT. CHỦ TỊCH",
                        "PHÓ CHỦ TỊCH")
                .noneMatch(words -> words.contains("CÔNG VĂN"));
        Element subject = letter.paragraph("V/v báo cáo kết quả");
        assertThat(letter.property(subject, "w|rPr > w|sz", "w:val")).contains("24");
        assertThat(letter.property(subject, "w|spacing", "w:before")).contains("120");
        assertThat(letter.has(subject, "w|b")).isFalse();
    }

    @Test
    void typedMarkupIsPrintedNotObeyed() {
        String typed = "<w:br/> &amp; ]]> <!-- body --> \"a\" < b";
        DocxFile file = DocxFile.of(Typesetter.docx(SampleDocuments.with(List.of(Paragraph.plain(typed)))));

        assertThat(file.paragraphs()).contains(typed + "./.");
    }

    @Test
    void entriesAreSortedAndBearOneFixedTime() {
        assertThat(DRAFT.entries()).extracting(ZipEntry::getName).isSorted().startsWith("[Content_Types].xml");
        assertThat(DRAFT.entries()).extracting(ZipEntry::getTimeLocal).containsOnly(LocalDateTime.of(1980, 1, 2, 0, 0));
        assertThat(DRAFT.text("docProps/core.xml")).doesNotContain("created", "modified");
    }

    private static double share(double part, String words, PaperStyle style) {
        return style.width(words) * part;
    }

    private static double ruleLength(Element rule, double column) {
        Element indent = rule.select("w|ind").getFirst();
        return column - (Double.parseDouble(indent.attr("w:left")) + Double.parseDouble(indent.attr("w:right"))) / 20;
    }

    private static long millimetres(String twips) {
        return Math.round(Integer.parseInt(twips) / 20.0 * 25.4 / 72);
    }
}
