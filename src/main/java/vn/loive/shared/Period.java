package vn.loive.shared;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A stretch of legal days, both ends included.
 *
 * @param from first day
 * @param to last day, not before the first
 */
@LegalTerm(vi = "kỳ báo cáo", means = "The stretch of days that a figure or a report covers.")
public record Period(LocalDate from, LocalDate to) {

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A period must not end before it begins: %s to %s".formatted(from, to));
        }
    }

    /** The whole of one month. */
    public static Period of(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    /** Whether the day lies within, both ends included. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Whether the two share at least one day. */
    public boolean overlaps(Period other) {
        return !other.to.isBefore(from) && !other.from.isAfter(to);
    }
}
