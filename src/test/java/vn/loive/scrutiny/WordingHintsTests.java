package vn.loive.scrutiny;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loive.manuscript.Manuscript;
import vn.loive.scrutiny.WordingHint.Kind;

class WordingHintsTests {

    @ParameterizedTest
    @CsvSource({
        "công tác hỗ tợ nạn nhân, hỗ tợ, hỗ trợ",
        "đăng trên Công Thông tin điện tử, Công Thông tin, Cổng Thông tin",
        "Lòng ghép trong sinh hoạt, Lòng ghép, lồng ghép",
        "Uỷ ban nhân dân xã, Uỷ ban, ủy ban",
        "tội phạm buôn bán người, buôn bán người, mua bán người",
        "cửa khẩu Thường phước 1, Thường phước, Thường Phước"
    })
    void aSlipOfTypingIsNamedWithWhatWasPerhapsMeant(String text, String typed, String meant) {
        assertThat(hints(text)).containsExactly(new WordingHint(Kind.SPELLING, typed, meant));
    }

    @Test
    void whatIsWrittenRightIsNotHintedAt() {
        assertThat(
                        hints(
                                "Ủy ban nhân dân xã Thường Phước hỗ trợ, lồng ghép; treo băng rôn trên Cổng Thông tin. Ngày 18/6/2021, họp."))
                .isEmpty();
    }

    @Test
    void theNameOfAConventionInALivePlaceIsNoSlip() {
        assertThat(hints("Thực hiện {instrument} trong năm.")).isEmpty();
    }

    @Test
    void aCapitalInTheMiddleOfASentenceIsNamed() {
        assertThat(hints("được tổ chức vào Ngày 18/6/2021 tại xã"))
                .containsExactly(new WordingHint(Kind.CAPITAL, "Ngày", "ngày"));
    }

    @Test
    void manyOfSomethingNeedsANumberInTheSameParagraph() {
        assertThat(hints("Nhiều mô hình được duy trì."))
                .containsExactly(new WordingHint(Kind.CLAIM, "Nhiều mô hình", ""));
        assertThat(hints("Nhiều mô hình được duy trì, gồm 05 mô hình ở cấp xã."))
                .isEmpty();
        assertThat(hints("Nhiều mô hình được duy trì, gồm {models}.")).isEmpty();
        assertThat(hints("Tuyên truyền bằng nhiều hình thức.")).isEmpty();
    }

    @Test
    void aSectionOnInspectionThatNamesNoneIsNamed() {
        WordingHint none = new WordingHint(Kind.INSPECTION, "3. Công tác kiểm tra, giám sát", "");
        assertThat(hints(
                        "## 3. Công tác kiểm tra, giám sát\n\nĐã chỉ đạo các đơn vị.\n\n## 4. Khác\n\nCó 02 nội dung."))
                .containsExactly(none);
        assertThat(hints("## 3. Công tác kiểm tra, giám sát")).containsExactly(none);
        assertThat(hints("## 3. Công tác kiểm tra, giám sát\n\nĐã tổ chức 02 cuộc."))
                .isEmpty();
        assertThat(hints("## 3. Công tác kiểm tra, giám sát\n\nTrong kỳ không phát sinh."))
                .isEmpty();
        assertThat(hints("## 3. Công tác kiểm tra, giám sát\n\n{inspections}.")).isEmpty();
    }

    private static List<WordingHint> hints(String text) {
        return WordingHints.of(Manuscript.typed(text));
    }
}
