package vn.loive.statements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import vn.loive.shared.LegalTerm;
import vn.loive.shared.Period;

/**
 * A run of days for which the same were said, or nothing was.
 *
 * @param days the days
 * @param said what was said for all of them; empty when nobody said anything
 * @param <T> what is said
 */
@LegalTerm(vi = "khoảng thời gian xác nhận", means = "A run of days for which the same was stated, or nothing.")
public record Stretch<T>(Period days, List<T> said) {

    public Stretch {
        said = List.copyOf(said);
    }

    /** Whether nobody said anything for these days. */
    public boolean isGap() {
        return said.isEmpty();
    }

    /** Whether more than one said something for these days. */
    public boolean isOverlap() {
        return said.size() > 1;
    }

    /**
     * Cuts the period asked for wherever something begins or ends to hold.
     * The stretches follow one another without a day between them and without a day in common, and are together the period.
     *
     * @param asked the period
     * @param said all that was said, in any order
     * @param days the days for which each holds
     */
    public static <T> List<Stretch<T>> of(Period asked, Collection<T> said, Function<T, Period> days) {
        SortedSet<LocalDate> starts = new TreeSet<>(List.of(asked.from()));
        for (T one : said) {
            starts.add(days.apply(one).from());
            starts.add(days.apply(one).to().plusDays(1));
        }
        List<LocalDate> within = starts.stream().filter(asked::contains).toList();
        List<Stretch<T>> stretches = new ArrayList<>();
        for (int at = 0; at < within.size(); at++) {
            boolean last = at == within.size() - 1;
            LocalDate end = last ? asked.to() : within.get(at + 1).minusDays(1);
            stretches.add(over(new Period(within.get(at), end), said, days));
        }
        return List.copyOf(stretches);
    }

    private static <T> Stretch<T> over(Period stretch, Collection<T> said, Function<T, Period> days) {
        return new Stretch<>(
                stretch,
                said.stream()
                        .filter(one -> days.apply(one).contains(stretch.from()))
                        .toList());
    }
}
