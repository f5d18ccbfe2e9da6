package vn.loive.typesetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loive.typesetting.Block.Paragraph;

class PdfTests {

    private static final float MILLIMETRE = 72 / 25.4f;
    private static final float LEFT = 30 * MILLIMETRE;
    private static final float RIGHT = (210 - 15) * MILLIMETRE;

    /** Sizes come in steps of a fortieth of a point. */
    private static final float ROUNDING = 0.02f;

    private static final byte[] DRAFT = Typesetter.pdf(SampleDocuments.draftReport());
    private static final byte[] LONG = Typesetter.pdf(SampleDocuments.longReport());
    private static final List<PrintedLine> LINES = PrintedLine.of(DRAFT);
    private static final List<PrintedLine> LONG_LINES = PrintedLine.of(LONG);

    @Test
    void everySheetIsA4Upright() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(LONG)) {
            assertThat(pdf.getNumberOfPages()).isGreaterThanOrEqualTo(3);
            for (PDPage page : pdf.getPages()) {
                PDRectangle sheet = page.getMediaBox();
                assertThat(sheet.getWidth()).isCloseTo(210 * MILLIMETRE, within(0.1f));
                assertThat(sheet.getHeight()).isCloseTo(297 * MILLIMETRE, within(0.1f));
                assertThat(page.getRotation()).isZero();
            }
        }
    }

    @Test
    void wordsKeepWithinTheMargins() {
        assertThat(LONG_LINES).filteredOn(line -> !isPageNumber(line)).allSatisfy(line -> {
            assertThat(line.left()).isGreaterThan(LEFT - 0.5f);
            assertThat(line.right()).isLessThan(RIGHT + 0.5f);
            assertThat(line.baseline()).isBetween(20 * MILLIMETRE, (297 - 20) * MILLIMETRE);
        });
        assertThat(LONG_LINES).anyMatch(line -> Math.abs(line.left() - LEFT) < 0.5f);
        assertThat(LONG_LINES).anyMatch(line -> Math.abs(line.right() - RIGHT) < 0.5f);
    }

    @Test
    void pageNumbersStandInTheTopMarginFromTheSecondPageOn() {
        List<PrintedLine> numbers =
                LONG_LINES.stream().filter(PdfTests::isPageNumber).toList();

        assertThat(numbers)
                .extracting(PrintedLine::words)
                .containsExactly(IntStream.rangeClosed(2, lastPage(LONG_LINES))
                        .mapToObj(Integer::toString)
                        .toArray(String[]::new));
        assertThat(numbers).allSatisfy(number -> {
            assertThat(number.words()).isEqualTo(Integer.toString(number.page()));
            assertThat(number.middle()).isCloseTo((LEFT + RIGHT) / 2, within(1f));
            assertThat(number.size()).isBetween(13f - ROUNDING, 14f + ROUNDING);
        });
    }

    @ParameterizedTest
    @MethodSource("vn.loive.typesetting.ComponentRule#all")
    void everyComponentHasItsSizeAndFace(ComponentRule rule) {
        PrintedLine line = line(rule.sample());

        assertThat(line.font()).contains("Tinos");
        assertThat(line.size()).isBetween(rule.smallest() - ROUNDING, rule.largest() + ROUNDING);
        assertThat(line.bold()).isEqualTo(rule.bold());
        assertThat(line.italic()).isEqualTo(rule.italic());
    }

    @Test
    void bodyLinesAreIndentedJustifiedAndApart() {
        PrintedLine first = line("Theo kế hoạch truyền thông");
        PrintedLine second = LINES.get(LINES.indexOf(first) + 1);
        PrintedLine heading = line("I. CÔNG TÁC CHỈ ĐẠO");

        assertThat(first.left() - LEFT).isCloseTo(12.7f * MILLIMETRE, within(0.5f));
        assertThat(first.right()).isCloseTo(RIGHT, within(1f));
        assertThat(second.left()).isCloseTo(LEFT, within(0.5f));
        float pitch = second.baseline() - first.baseline();
        assertThat(pitch / 14).isBetween(1.149f, 1.149f * 1.5f);
        assertThat(heading.baseline() - second.baseline()).isCloseTo(pitch + 6, within(0.5f));
    }

    @Test
    void numberAndDateStandInOneLine() {
        PrintedLine number = line("Số:        /BC-SLĐTBXH");
        PrintedLine date = line("Đồng Tháp, ngày      tháng 8 năm 2021");

        assertThat(number.baseline()).isCloseTo(date.baseline(), within(0.5f));
        assertThat(number.right()).isLessThan(date.left());
    }

    @Test
    void wordsComeInTheOrderOfTheDocument() {
        assertThat(String.join("\n", LINES.stream().map(PrintedLine::words).toList()))
                .containsSubsequence(
                        "UBND TỈNH ĐỒNG THÁP",
                        "SỞ LAO ĐỘNG – THƯƠNG BINH\nVÀ XÃ HỘI",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Độc lập - Tự do - Hạnh phúc",
                        "Số:",
                        "Đồng Tháp, ngày",
                        "BÁO CÁO",
                        "“Bình yên đường về”",
                        "Kính gửi:",
                        "I. CÔNG TÁC CHỈ ĐẠO",
                        "412 lượt",
                        "2. Cơ sở tiếp nhận",
                        "đạo./.",
                        "Nơi nhận:",
                        "- Lưu: VT, BTXH.",
                        "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nNguyễn Văn Giả Định");
    }

    @Test
    void theSignatureIsNeverParted() {
        for (int lines = 15; lines <= 24; lines++) {
            List<PrintedLine> all = PrintedLine.of(Typesetter.pdf(SampleDocuments.reportOfLines(lines)));
            int page = lastPage(all);
            assertThat(all)
                    .as("a report of %d lines", lines)
                    .filteredOn(line -> line.page() == page)
                    .extracting(PrintedLine::words)
                    .contains("Dòng thứ " + lines + "./.", "KT. GIÁM ĐỐC", "Nguyễn Văn Giả Định", "Nơi nhận:");
        }
    }

    @Test
    void aHeadingIsNotLeftAtTheFootOfAPage() {
        for (int page = 1; page < lastPage(LONG_LINES); page++) {
            int current = page;
            PrintedLine last = LONG_LINES.stream()
                    .filter(line -> line.page() == current)
                    .reduce((one, other) -> other)
                    .orElseThrow();
            assertThat(last.bold()).as(last.words()).isFalse();
        }
    }

    @Test
    void fontsAreWithin() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(DRAFT)) {
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    assertThat(font.getName()).contains("Tinos");
                }
            }
        }
    }

    @Test
    void readersLearnTitleLanguageAndStructureButNoTime() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(DRAFT)) {
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo("Báo cáo Kết quả đợt truyền thông “Bình yên đường về” hưởng ứng ngày 30/7 năm 2021");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("vi");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(pdf.getDocumentInformation().getCreationDate()).isNull();
            assertThat(pdf.getDocumentInformation().getModificationDate()).isNull();
            String metadata = new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(metadata).contains("“Bình yên đường về”").doesNotContain("Date");
        }
    }

    @Test
    void typedMarkupIsPrintedNotObeyed() {
        String typed = "<img src=\"file:///etc/hostname\"/> &amp; <!-- body --> \"a\" < b";
        byte[] pdf = Typesetter.pdf(SampleDocuments.with(List.of(Paragraph.plain(typed))));

        assertThat(PrintedLine.of(pdf)).extracting(PrintedLine::words).contains(typed + "./.");
    }

    @Test
    void aLineBetweenRunsEndsWithoutABlank() {
        assertThat(LINES)
                .filteredOn(line -> line.words().endsWith("với khẩu hiệu"))
                .allSatisfy(line -> assertThat(line.right()).isCloseTo(RIGHT, within(1f)));
    }

    private static PrintedLine line(String words) {
        return LINES.stream()
                .filter(line -> line.words().startsWith(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(words + " is not on the paper: " + LINES));
    }

    private static boolean isPageNumber(PrintedLine line) {
        return line.baseline() < 20 * MILLIMETRE;
    }

    private static int lastPage(List<PrintedLine> lines) {
        return lines.getLast().page();
    }
}
