package vn.loive.figures;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.loive.shared.Period;
import vn.loive.shared.VietnameseDate;

/** Says the days of a statement as briefly as they allow: "từ 12/2020 đến 10/2023", "năm 2021", "ngày 16/10/2023". */
public final class DaysInWords {

    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter ENGLISH_MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private final boolean english;

    /** The words of a reader's language: English for English, Vietnamese for all others. */
    public DaysInWords(Locale locale) {
        english = locale.getLanguage().equals("en");
    }

    /** The days with the word before them that they need in a sentence. */
    public String of(Period days) {
        LocalDate from = days.from();
        LocalDate to = days.to();
        if (from.equals(to)) {
            return (english ? "on " : "ngày ") + day(from);
        }
        if (days.equals(Period.of(YearMonth.from(from)))) {
            return (english ? "in " : "tháng ") + month(from);
        }
        Year year = Year.from(from);
        if (days.equals(new Period(year.atDay(1), year.atMonth(12).atEndOfMonth()))) {
            return (english ? "in " : "năm ") + year;
        }
        return (english ? "from " : "từ ") + start(from) + (english ? " to " : " đến ") + end(to);
    }

    private String start(LocalDate day) {
        return day.getDayOfMonth() == 1 ? month(day) : day(day);
    }

    private String end(LocalDate day) {
        return day.equals(YearMonth.from(day).atEndOfMonth()) ? month(day) : day(day);
    }

    private String day(LocalDate day) {
        return english ? day.format(ENGLISH_DAY) : VietnameseDate.write(day);
    }

    private String month(LocalDate day) {
        return english
                ? day.format(ENGLISH_MONTH)
                : VietnameseDate.write(day.withDayOfMonth(1)).substring("01/".length());
    }
}
