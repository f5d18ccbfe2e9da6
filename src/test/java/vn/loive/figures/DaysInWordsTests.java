package vn.loive.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.loive.shared.Period;

class DaysInWordsTests {

    private static final Locale VIETNAMESE = Locale.of("vi");

    @Test
    void wholeMonthsAreSaidAsMonths() {
        assertThat(say("2020-10-01", "2020-11-30", VIETNAMESE)).isEqualTo("từ 10/2020 đến 11/2020");
        assertThat(say("2021-07-01", "2021-07-31", VIETNAMESE)).isEqualTo("tháng 7/2021");
        assertThat(say("2021-01-01", "2021-12-31", VIETNAMESE)).isEqualTo("năm 2021");
        assertThat(say("2016-01-01", "2020-09-30", VIETNAMESE)).isEqualTo("từ 01/2016 đến 9/2020");
    }

    @Test
    void aMonthThatIsNotOverIsNotSaidAsOne() {
        assertThat(say("2020-12-01", "2023-10-16", VIETNAMESE)).isEqualTo("từ 12/2020 đến 16/10/2023");
        assertThat(say("2020-12-02", "2023-10-31", VIETNAMESE)).isEqualTo("từ 02/12/2020 đến 10/2023");
    }

    @Test
    void aSingleDayIsSaidAsADay() {
        assertThat(say("2023-10-16", "2023-10-16", VIETNAMESE)).isEqualTo("ngày 16/10/2023");
    }

    @Test
    void englishNamesTheMonth() {
        assertThat(say("2020-10-01", "2020-11-30", Locale.ENGLISH)).isEqualTo("from October 2020 to November 2020");
        assertThat(say("2021-07-01", "2021-07-31", Locale.ENGLISH)).isEqualTo("in July 2021");
        assertThat(say("2023-10-16", "2023-10-16", Locale.ENGLISH)).isEqualTo("on 16 October 2023");
    }

    private static String say(String from, String to, Locale locale) {
        return new DaysInWords(locale).of(new Period(LocalDate.parse(from), LocalDate.parse(to)));
    }
}
