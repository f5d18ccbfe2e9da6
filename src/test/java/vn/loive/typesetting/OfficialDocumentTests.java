package vn.loive.typesetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loive.typesetting.Block.Heading;
import vn.loive.typesetting.Block.Paragraph;

class OfficialDocumentTests {

    @Test
    void aDraftLeavesRoomForNumberAndDay() {
        OfficialDocument draft = SampleDocuments.draftReport();

        assertThat(draft.number().line()).isEqualTo("Số:        /BC-SLĐTBXH");
        assertThat(draft.placeAndDate().line()).isEqualTo("Đồng Tháp, ngày      tháng 8 năm 2021");
    }

    @ParameterizedTest
    @CsvSource({
        "1, Số: 01/KH-UBND",
        "9, Số: 09/KH-UBND",
        "10, Số: 10/KH-UBND",
        "207, Số: 207/KH-UBND",
        "1001, Số: 1001/KH-UBND"
    })
    void numbersBelowTenBearANought(int number, String line) {
        assertThat(new NumberLine(number, "KH-UBND").line()).isEqualTo(line);
    }

    @Test
    void aDocumentNumberIsPositive() {
        assertThatIllegalArgumentException().isThrownBy(() -> new NumberLine(0, "KH-UBND"));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-01-05, ngày 05 tháng 01 năm 2021",
        "2021-02-28, ngày 28 tháng 02 năm 2021",
        "2021-03-09, ngày 09 tháng 3 năm 2021",
        "2021-10-10, ngày 10 tháng 10 năm 2021",
        "2021-12-31, ngày 31 tháng 12 năm 2021"
    })
    void januaryAndFebruaryBearANought(LocalDate day, String words) {
        assertThat(PlaceAndDate.issued("Thí Dụ", day).line()).isEqualTo("Thí Dụ, " + words);
    }

    @Test
    void theDayOfIssueLiesInItsMonth() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PlaceAndDate("Thí Dụ", YearMonth.of(2021, 2), 29));
    }

    @Test
    void aSymbolBeginsWithTheTypeExceptForLetters() {
        assertThat(DocumentType.REPORT.symbol("SLĐTBXH")).isEqualTo("BC-SLĐTBXH");
        assertThat(DocumentType.PLAN.symbol("UBND")).isEqualTo("KH-UBND");
        assertThat(DocumentType.OFFICIAL_LETTER.symbol("UBND-NC")).isEqualTo("UBND-NC");
        assertThat(DocumentType.values()).hasSize(29);
        assertThat(DocumentType.values())
                .filteredOn(type -> type.abbreviation().isEmpty())
                .containsExactly(DocumentType.OFFICIAL_LETTER, DocumentType.COURTESY_LETTER);
    }

    @ParameterizedTest
    @CsvSource({"kính báo., kính báo./.", "kính báo, kính báo./.", "kính báo./., kính báo./.", "kính báo. , kính báo./."
    })
    void theLastParagraphEndsInTheClosingSign(String typed, String printed) {
        assertThat(Text.plain(typed).closed().words()).isEqualTo(printed);
        assertThat(lastWords(List.of(Paragraph.plain("Trước."), Paragraph.plain(typed))))
                .isEqualTo(printed);
    }

    @Test
    void theClosingSignStandsBehindBlanksThatWereTyped() {
        Text text = Text.of(Run.plain("Kính báo "), Run.bold("ngay.  "), Run.plain("  "));

        assertThat(text.closed().words()).isEqualTo("Kính báo ngay./.");
        assertThat(text.closed().runs()).contains(Run.bold("ngay."));
    }

    @Test
    void aBodyWithoutParagraphAtItsEndStaysOpen() {
        assertThat(SampleDocuments.with(List.of()).body()).isEmpty();
        assertThat(SampleDocuments.with(List.of(Heading.part(1, "Mở đầu"))).body())
                .containsExactly(Heading.part(1, "Mở đầu"));
    }

    @Test
    void headingsAreNumberedByTheirLevel() {
        assertThat(Heading.part(4, "Kết quả").line().words()).isEqualTo("IV. KẾT QUẢ");
        assertThat(Heading.part(19, "Kết quả").mark()).isEqualTo("XIX.");
        assertThat(Heading.section(11, "Đề nghị").line().words()).isEqualTo("11. Đề nghị");
        assertThat(new Heading(HeadingLevel.POINT, 5, Text.plain("Tại cơ sở")).mark())
                .isEqualTo("đ)");
        assertThatIllegalArgumentException().isThrownBy(() -> Heading.part(0, "Kết quả"));
        assertThatIllegalArgumentException().isThrownBy(() -> Heading.part(24, "Kết quả"));
    }

    @Test
    void receiversEndInSemicolonsAndTheFilingLineInAStop() {
        assertThat(words(SampleDocuments.draftReport().recipients().lines()))
                .containsExactly(
                        "- Như trên;", "- Công an tỉnh;", "- Phòng chuyên môn huyện, thành phố;", "- Lưu: VT, BTXH.");
        assertThat(words(Recipients.of("VT").lines())).containsExactly("- Lưu: VT.");
    }

    @Test
    void oneAddresseeHasNoDashSeveralHave() {
        assertThat(words(Addressees.of("Sở Thí dụ").lines())).containsExactly("Sở Thí dụ.");
        assertThat(words(Addressees.of("Sở Thí dụ", "Ban Thí dụ").lines()))
                .containsExactly("- Sở Thí dụ;", "- Ban Thí dụ.");
        assertThat(Addressees.none().lines()).isEmpty();
    }

    @Test
    void aDeputySignsForTheHead() {
        assertThat(Signature.deputy("Giám đốc", "Phó Giám đốc", "").lines())
                .containsExactly("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC");
        assertThat(Signature.head("Giám đốc", "").lines()).containsExactly("GIÁM ĐỐC");
    }

    @Test
    void capitalsDoNotDependOnTheLanguageOfTheMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(Text.plain("chi tiết").inCapitals().words()).isEqualTo("CHI TIẾT");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void charactersThatNoFileMayHoldBecomeSpaces() {
        assertThat(Run.plain("a\u000Bb\tc\u0000d\uD800e\uFFFEf\ng").text()).isEqualTo("a b c d e f\ng");
        assertThat(Run.plain("chữ 𝄞 còn").text()).isEqualTo("chữ 𝄞 còn");
    }

    @Test
    void aTokenIdFitsTheTagOfAContentControl() {
        assertThat(new TokenId("N-001/dong-thap:2021.07").value()).isEqualTo("N-001/dong-thap:2021.07");
        assertThatIllegalArgumentException().isThrownBy(() -> new TokenId(""));
        assertThatIllegalArgumentException().isThrownBy(() -> new TokenId("a b"));
        assertThatIllegalArgumentException().isThrownBy(() -> new TokenId("x".repeat(65)));
    }

    private static String lastWords(List<Block> body) {
        Block last = SampleDocuments.with(body).body().getLast();
        return last instanceof Paragraph(Text text) ? text.words() : "";
    }

    private static List<String> words(List<Text> lines) {
        return lines.stream().map(Text::words).toList();
    }
}
