package vn.loive.press;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineBreaksTests {

    private static final double NAME = 12;
    private static final double TITLE = 14;

    /** The column of agencies, 74 mm less a little air. */
    private static final double COLUMN = 74 * 72 / 25.4 - 4;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SỞ THÍ DỤ",
                "SỞ LAO ĐỘNG – THƯƠNG BINH|VÀ XÃ HỘI",
                "SỞ LAO ĐỘNG, THƯƠNG BINH|VÀ XÃ HỘI",
                "SỞ VĂN HÓA, THỂ THAO|VÀ DU LỊCH",
                "ỦY BAN NHÂN DÂN|TỈNH ĐỒNG THÁP",
                "ỦY BAN NHÂN DÂN|THÀNH PHỐ CAO LÃNH",
                "BỘ CHỈ HUY BỘ ĐỘI BIÊN PHÒNG|TỈNH QUẢNG NINH",
                "SỞ NÔNG NGHIỆP|VÀ PHÁT TRIỂN NÔNG THÔN"
            })
    void namesOfAgenciesBreakWhereOfficialsBreakThem(String name) {
        assertThat(broken(name.replace('|', ' '), NAME, COLUMN)).isEqualTo(name.replace('|', '\n'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kết quả tổ chức hoạt động hưởng ứng|“Ngày thí dụ về đường về bình yên” năm 2021",
                "Sơ kết 03 năm thực hiện kế hoạch thí dụ|về phòng, chống mua bán người|(Từ tháng 12/2020 đến tháng 10/2023)",
                "Kế hoạch ngắn"
            })
    void titlesBreakBeforeAQuotationOrABracket(String title) {
        assertThat(broken(title.replace('|', ' '), TITLE, 400)).isEqualTo(title.replace('|', '\n'));
    }

    @Test
    void noLineIsWiderThanItsColumn() {
        String name =
                "BAN CHỈ ĐẠO PHÒNG, CHỐNG TỘI PHẠM, TỆ NẠN XÃ HỘI VÀ XÂY DỰNG PHONG TRÀO TOÀN DÂN BẢO VỆ AN NINH TỔ QUỐC";

        assertThat(broken(name, NAME, 190).lines())
                .hasSizeBetween(4, 5)
                .allMatch(line -> Typeface.BOLD.width(line, NAME) <= 190);
    }

    @Test
    void aWordWiderThanTheColumnStandsAlone() {
        assertThat(broken("a " + "W".repeat(40) + " b", TITLE, 100)).isEqualTo("a\n" + "W".repeat(40) + "\nb");
    }

    @Test
    void breaksThatWereTypedStay() {
        assertThat(broken("Sở\nThí dụ\n", TITLE, 400)).isEqualTo("Sở\nThí dụ\n");
    }

    private static String broken(String line, double size, double width) {
        return LineBreaks.balanced(line, Typeface.BOLD, size, width);
    }
}
