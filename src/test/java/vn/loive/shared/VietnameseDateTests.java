package vn.loive.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loive.shared.VietnameseDate.Day;
import vn.loive.shared.VietnameseDate.NoSuchDay;
import vn.loive.shared.VietnameseDate.NoSuchMonth;
import vn.loive.shared.VietnameseDate.NoSuchYear;
import vn.loive.shared.VietnameseDate.NotADate;

class VietnameseDateTests {

    @ParameterizedTest
    @CsvSource({
        "2021-08-04, 04/8/2021",
        "2021-01-30, 30/01/2021",
        "2021-02-09, 09/02/2021",
        "2021-03-04, 04/3/2021",
        "2021-10-22, 22/10/2021"
    })
    void aDayIsWrittenAsOfficesWriteIt(LocalDate day, String written) {
        assertThat(VietnameseDate.write(day)).isEqualTo(written);
        assertThat(VietnameseDate.read(written)).isEqualTo(new Day(day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4/8/2021", "04/08/2021", " 4 / 8 / 2021 ", "4-8-2021", "04.08.2021"})
    void aDayMayBeTypedInSeveralWays(String typed) {
        assertThat(VietnameseDate.read(typed)).isEqualTo(new Day(LocalDate.of(2021, 8, 4)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hôm qua", "4/8/21", "2021-08-04", "4/8", "4/8/2021/1", "4/8/20211", "-4/8/2021"})
    void anythingElseIsNoDate(String typed) {
        assertThat(VietnameseDate.read(typed)).isEqualTo(new NotADate());
    }

    @Test
    void aDayThatItsMonthDoesNotHaveIsRefusedWithTheLengthOfTheMonth() {
        assertThat(VietnameseDate.read("31/6/2021")).isEqualTo(new NoSuchDay(YearMonth.of(2021, 6), 31));
        assertThat(new NoSuchDay(YearMonth.of(2021, 6), 31).arguments()).startsWith(6, 30);
        assertThat(VietnameseDate.read("29/2/2021"))
                .isEqualTo(new VietnameseDate.NoSuchDayInFebruary(YearMonth.of(2021, 2), 29));
        assertThat(VietnameseDate.read("29/2/2024")).isEqualTo(new Day(LocalDate.of(2024, 2, 29)));
        assertThat(VietnameseDate.read("0/8/2021")).isEqualTo(new NoSuchDay(YearMonth.of(2021, 8), 0));
    }

    @Test
    void monthsAndYearsOutsideTheCalendarAreRefused() {
        assertThat(VietnameseDate.read("4/13/2021")).isEqualTo(new NoSuchMonth(13));
        assertThat(VietnameseDate.read("4/0/2021")).isEqualTo(new NoSuchMonth(0));
        assertThat(VietnameseDate.read("4/8/0201")).isEqualTo(new NoSuchYear(201));
        assertThat(VietnameseDate.read("4/8/2201")).isEqualTo(new NoSuchYear(2201));
    }
}
