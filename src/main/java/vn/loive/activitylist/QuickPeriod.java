package vn.loive.activitylist;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import vn.loive.shared.Period;

/**
 * A period that is asked for with one click.
 *
 * @param key message key of its name
 * @param days its days, those to come included
 */
record QuickPeriod(String key, Period days) {

    private static final int MONTHS_OF_A_QUARTER = 3;
    private static final int MONTHS_OF_A_YEAR = 12;

    /** The periods around a day: its month, the month before, its quarter, its year. */
    static List<QuickPeriod> around(LocalDate today) {
        YearMonth month = YearMonth.from(today);
        return List.of(
                of("this-month", month, 1),
                of("last-month", month.minusMonths(1), 1),
                of("this-quarter", month.with(today.getMonth().firstMonthOfQuarter()), MONTHS_OF_A_QUARTER),
                of("this-year", month.with(Month.JANUARY), MONTHS_OF_A_YEAR));
    }

    private static QuickPeriod of(String name, YearMonth first, int months) {
        Period days = new Period(first.atDay(1), first.plusMonths(months - 1L).atEndOfMonth());
        return new QuickPeriod("activitylist.quick." + name, days);
    }
}
