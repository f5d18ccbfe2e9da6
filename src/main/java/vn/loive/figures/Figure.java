package vn.loive.figures;

import java.time.LocalDate;
import java.util.List;
import vn.loive.shared.LegalTerm;
import vn.loive.shared.Period;

/**
 * What somebody said, or a sum found, about how many there were.
 * A figure is never a bare number: it is one of ten kinds, each with its unit.
 * A blank is never zero: zero is a statement, and what is missing is named.
 */
@LegalTerm(
        vi = "số liệu",
        means = "What was said about how many there were: a count, a bound, a zero or a kind of nothing.")
public sealed interface Figure {

    /** The largest count that is taken: twelve digits, far above anything that a province counts. */
    long LARGEST = 999_999_999_999L;

    /** What is counted. */
    Unit unit();

    /** Who is missing from this figure, sorted; empty when nobody is, or when the figure is itself one agency's word. */
    default List<Gap> gaps() {
        return List.of();
    }

    /** A figure with a positive number of its own. */
    sealed interface Counted extends Figure {

        /** The number, from 1 to {@link #LARGEST}. */
        long quantity();
    }

    /**
     * Counted in full.
     *
     * @param quantity from 1 to {@link #LARGEST}; zero is not a count but a statement
     * @param unit what is counted
     */
    @LegalTerm(vi = "đúng số", means = "A count in full, for which somebody answers.")
    record Exact(long quantity, Unit unit) implements Counted {
        public Exact {
            refuseUncountable(quantity);
        }
    }

    /**
     * Strictly more than the number, as in "hơn 3.000".
     *
     * @param quantity the bound, from 1 to {@link #LARGEST}, itself excluded
     * @param unit what is counted
     */
    @LegalTerm(vi = "hơn", means = "Strictly more than the number given.")
    record MoreThan(long quantity, Unit unit) implements Counted {
        public MoreThan {
            refuseUncountable(quantity);
        }
    }

    /**
     * A sum from which somebody is missing, as in "ít nhất 253".
     * When the known part is itself "more than", the bound stays strict.
     *
     * @param known the sum of what was counted
     * @param gaps who is missing and why; at least one
     */
    @LegalTerm(vi = "ít nhất", means = "A sum with something missing, which it names.")
    record AtLeast(Counted known, List<Gap> gaps) implements Figure {
        public AtLeast {
            gaps = Gap.sorted(gaps);
            if (gaps.isEmpty()) {
                throw new IllegalArgumentException("A figure 'at least' must name what is missing");
            }
        }

        @Override
        public Unit unit() {
            return known.unit();
        }
    }

    /**
     * Checked, and there were none in the period.
     *
     * @param unit what was looked for
     * @param period the days for which it is said
     */
    @LegalTerm(vi = "không phát sinh trong kỳ", means = "A statement that there were none in the period.")
    record ZeroInPeriod(Unit unit, Period period) implements Figure {}

    /**
     * Checked, and there have been none since a day until the statement.
     *
     * @param unit what was looked for
     * @param since the first day for which it is said
     */
    @LegalTerm(vi = "chưa phát sinh từ trước đến nay", means = "A statement that there have been none since a day.")
    record ZeroToDate(Unit unit, LocalDate since) implements Figure {}

    /**
     * Nobody told the agency anything, so it cannot say that there were none.
     *
     * @param unit what it would have been told of
     * @param gaps in a sum, who was told nothing; empty in an agency's own word
     */
    @LegalTerm(
            vi = "không nhận thông tin",
            means = "The agency was told nothing, so it cannot say that there were none.")
    record NilInformation(Unit unit, List<Gap> gaps) implements Figure {
        public NilInformation {
            gaps = Gap.sorted(gaps, Gap.Why.NIL_INFORMATION);
        }

        /** An agency's own word. */
        public NilInformation(Unit unit) {
            this(unit, List.of());
        }
    }

    /**
     * Something was done, and no number was given.
     *
     * @param unit what was not counted
     * @param gaps in a sum, who gave no number and who else is missing; empty in an agency's own word
     */
    @LegalTerm(vi = "chưa nêu số", means = "Something was done, but no number was given.")
    record NotCounted(Unit unit, List<Gap> gaps) implements Figure {
        public NotCounted {
            gaps = Gap.sorted(gaps, Gap.Why.NOT_COUNTED);
        }

        /** An agency's own word. */
        public NotCounted(Unit unit) {
            this(unit, List.of());
        }
    }

    /**
     * No report has come.
     *
     * @param unit what is asked for
     * @param gaps in a sum, who has not reported and who else is missing; empty for one agency
     */
    @LegalTerm(vi = "chưa nộp", means = "The report that would hold the figure has not come.")
    record NotSubmitted(Unit unit, List<Gap> gaps) implements Figure {
        public NotSubmitted {
            gaps = Gap.sorted(gaps, Gap.Why.NOT_SUBMITTED);
        }

        /** One agency's missing report. */
        public NotSubmitted(Unit unit) {
            this(unit, List.of());
        }
    }

    /**
     * The agency has no such duty; nothing is missing.
     *
     * @param unit what others count
     */
    @LegalTerm(vi = "không thuộc nhiệm vụ", means = "The agency has no duty to which the figure belongs.")
    record NotApplicable(Unit unit) implements Figure {}

    /**
     * Withheld because a small number could show a person; it holds no number at all.
     *
     * @param unit what was counted
     */
    @LegalTerm(vi = "ẩn, dưới ngưỡng", means = "Withheld because a small number could show a person.")
    record Suppressed(Unit unit) implements Figure {}

    /** Guards the constructors: a count is at least 1, because zero is a statement. */
    private static void refuseUncountable(long quantity) {
        if (quantity < 1 || quantity > LARGEST) {
            throw new IllegalArgumentException("A count must be 1 to %d, is %d".formatted(LARGEST, quantity));
        }
    }
}
