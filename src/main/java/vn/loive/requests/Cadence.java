package vn.loive.requests;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.loive.shared.LegalTerm;
import vn.loive.shared.Period;

/** How often a periodic report is made (Nghị định 09/2019/NĐ-CP Điều 4, Điều 12). */
@LegalTerm(vi = "tần suất báo cáo định kỳ", means = "How often a periodic report is made.")
public enum Cadence {
    /** Each month. */
    MONTHLY(1),
    /** Each quarter of the calendar. */
    QUARTERLY(3),
    /** The first and the second half of the year. */
    HALF_YEARLY(6),
    /** Each year. */
    YEARLY(12);

    private final int months;

    Cadence(int months) {
        this.months = months;
    }

    /** The last months of the terms of the calendar that lie wholly between two days. */
    public List<YearMonth> ends(Period within) {
        YearMonth first = YearMonth.from(within.from());
        int into = (first.getMonthValue() - 1) % months;
        boolean begunBefore = into > 0 || within.from().getDayOfMonth() > 1;
        YearMonth start = begunBefore ? first.plusMonths(months - into) : first;
        return Stream.iterate(
                        start.plusMonths(months - 1L),
                        end -> !end.atEndOfMonth().isAfter(within.to()),
                        end -> end.plusMonths(months))
                .toList();
    }

    /**
     * The days whose figures belong to the term.
     *
     * @param end the last month of the term
     */
    public Period days(YearMonth end, CutOff cutOff) {
        YearMonth first = end.minusMonths(months - 1L);
        return switch (cutOff) {
            case END_OF_MONTH -> new Period(first.atDay(1), end.atEndOfMonth());
            case FOURTEENTH -> new Period(first.minusMonths(1).atDay(CutOff.LAST_DAY + 1), end.atDay(CutOff.LAST_DAY));
        };
    }

    /** Which term of its year ends in that month, from 1. */
    int number(YearMonth end) {
        return end.getMonthValue() / months;
    }

    /** Message key of its name. */
    public String key() {
        return "requests.cadence." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
