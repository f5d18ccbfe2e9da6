package vn.loive.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Pattern;

/** Days as Vietnamese offices write and type them: {@code 04/8/2021}. */
public final class VietnameseDate {

    private static final Pattern TYPED = Pattern.compile("(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{4})");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private VietnameseDate() {}

    /**
     * Writes a day as in administrative papers: two digits for the day; for the month only where one could be forged,
     * which is January, February and the three written with two anyway (Nghị định 30/2020/NĐ-CP, Phụ lục I).
     */
    public static String write(LocalDate day) {
        var month = day.getMonthValue();
        var monthDigits = month < 3 ? "0" + month : month;
        return String.format(Locale.ROOT, "%02d/%s/%d", day.getDayOfMonth(), monthDigits, day.getYear());
    }

    /**
     * Reads what somebody typed.
     *
     * @param typed day, month and four-digit year in this order, parted by a stroke, dot or dash
     */
    public static Typed read(String typed) {
        var matcher = TYPED.matcher(typed.strip());
        if (!matcher.matches()) {
            return new NotADate();
        }
        var day = Integer.parseInt(matcher.group(1));
        var month = Integer.parseInt(matcher.group(2));
        var year = Integer.parseInt(matcher.group(3));
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return new NoSuchYear(year);
        }
        if (month < 1 || month > 12) {
            return new NoSuchMonth(month);
        }
        return inMonth(day, YearMonth.of(year, month));
    }

    private static Typed inMonth(int day, YearMonth month) {
        try {
            return new Day(month.atDay(day));
        } catch (DateTimeException _) {
            return month.getMonth() == Month.FEBRUARY ? new NoSuchDayInFebruary(month, day) : new NoSuchDay(month, day);
        }
    }

    /** What a typed date turned out to be. */
    public sealed interface Typed {}

    /**
     * A day of the calendar.
     *
     * @param value the day
     */
    public record Day(LocalDate value) implements Typed {}

    /** A typed date that is refused, and why. */
    public sealed interface NotADay extends Typed, Refusal {}

    /** Not written as day, month and year. */
    public record NotADate() implements NotADay {
        @Override
        public String key() {
            return "ui.date.not-a-date";
        }
    }

    /**
     * A year outside 1900 to 2100.
     *
     * @param year the year typed
     */
    public record NoSuchYear(int year) implements NotADay {
        @Override
        public String key() {
            return "ui.date.no-such-year";
        }

        @Override
        public Object[] arguments() {
            return new Object[] {Integer.toString(year)};
        }
    }

    /**
     * A month that no year has.
     *
     * @param month the month typed
     */
    public record NoSuchMonth(int month) implements NotADay {
        @Override
        public String key() {
            return "ui.date.no-such-month";
        }

        @Override
        public Object[] arguments() {
            return new Object[] {month};
        }
    }

    /**
     * A day that its month does not have, such as 31 June.
     *
     * @param month the month typed
     * @param day the day typed
     */
    public record NoSuchDay(YearMonth month, int day) implements NotADay {
        @Override
        public String key() {
            return "ui.date.no-such-day";
        }

        @Override
        public Object[] arguments() {
            return new Object[] {month.getMonthValue(), month.lengthOfMonth()};
        }
    }

    /**
     * A day that February does not have in that year.
     *
     * @param month February of the year typed
     * @param day the day typed
     */
    public record NoSuchDayInFebruary(YearMonth month, int day) implements NotADay {
        @Override
        public String key() {
            return "ui.date.no-such-day-in-february";
        }

        @Override
        public Object[] arguments() {
            return new Object[] {month.lengthOfMonth(), Integer.toString(month.getYear())};
        }
    }
}
