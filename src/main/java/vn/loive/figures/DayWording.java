package vn.loive.figures;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.loive.shared.Period;
import vn.loive.shared.VietnameseDate;

/** Says the days of a zero as briefly as they allow: "tháng 7/2021", "năm 2021", "từ 12/2020". */
final class DayWording {

    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter ENGLISH_MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private final boolean english;

    DayWording(Locale locale) {
        english = locale.equals(Locale.ENGLISH);
    }

    String in(Period period) {
        YearMonth month = YearMonth.from(period.from());
        if (period.equals(Period.of(month))) {
            return english ? month(month) : "tháng " + month(month);
        }
        Year year = Year.from(period.from());
        if (period.equals(new Period(year.atDay(1), year.atMonth(12).atEndOfMonth()))) {
            return english ? year.toString() : "năm " + year;
        }
        return (english ? "" : "từ ") + day(period.from()) + (english ? " to " : " đến ") + day(period.to());
    }

    String since(LocalDate day) {
        String start = day.getDayOfMonth() == 1 ? month(YearMonth.from(day)) : day(day);
        return (english ? "since " : "từ ") + start;
    }

    private String day(LocalDate day) {
        return english ? day.format(ENGLISH_DAY) : VietnameseDate.write(day);
    }

    private String month(YearMonth month) {
        return english
                ? month.format(ENGLISH_MONTH)
                : VietnameseDate.write(month.atDay(1)).substring("01/".length());
    }
}
