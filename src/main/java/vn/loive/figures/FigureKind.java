package vn.loive.figures;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.loive.figures.Figure.Exact;
import vn.loive.figures.Figure.MoreThan;
import vn.loive.figures.Figure.NilInformation;
import vn.loive.figures.Figure.NotApplicable;
import vn.loive.figures.Figure.NotCounted;
import vn.loive.figures.Figure.ZeroInPeriod;
import vn.loive.figures.Figure.ZeroToDate;
import vn.loive.shared.LegalTerm;
import vn.loive.shared.Period;

/**
 * The kinds of figure that a person can enter, as they are stored: the kind's code, a number or none, the unit's code.
 * What only a sum, a deadline or a threshold makes (at least, not submitted, suppressed) is not among them.
 */
@LegalTerm(vi = "loại số liệu", means = "How a figure was given: a count, a bound, a zero, or a kind of nothing.")
public enum FigureKind {
    /** A count in full; has a number. */
    EXACT,
    /** Strictly more than a number; has that number. */
    MORE_THAN,
    /** None in the period; has no number. */
    ZERO_IN_PERIOD,
    /** None since the first day of the period; has no number. */
    ZERO_TO_DATE,
    /** Told nothing; has no number. */
    NIL_INFORMATION,
    /** Done, without a number. */
    NOT_COUNTED,
    /** No such duty; has no number. */
    NOT_APPLICABLE;

    /** The stable text under which the kind is stored, such as {@code more-than}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of a code, or empty when there is none such. */
    public static Optional<FigureKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    /** Whether the kind comes with a number. */
    public boolean hasQuantity() {
        return this == EXACT || this == MORE_THAN;
    }

    /**
     * Makes the figure of what was stored.
     *
     * @param quantity the number, present just when the kind has one
     * @param unit what is counted
     * @param period the days for which it was said
     * @throws IllegalArgumentException when a number is there and the kind has none, or the other way round
     */
    public Figure figure(@Nullable Long quantity, Unit unit, Period period) {
        return switch (this) {
            case EXACT -> new Exact(given(quantity), unit);
            case MORE_THAN -> new MoreThan(given(quantity), unit);
            case ZERO_IN_PERIOD -> none(quantity, new ZeroInPeriod(unit, period));
            case ZERO_TO_DATE -> none(quantity, new ZeroToDate(unit, period.from()));
            case NIL_INFORMATION -> none(quantity, new NilInformation(unit));
            case NOT_COUNTED -> none(quantity, new NotCounted(unit));
            case NOT_APPLICABLE -> none(quantity, new NotApplicable(unit));
        };
    }

    private long given(@Nullable Long quantity) {
        if (quantity == null) {
            throw new IllegalArgumentException("A figure %s must have a number".formatted(code()));
        }
        return quantity;
    }

    private Figure none(@Nullable Long quantity, Figure figure) {
        if (quantity != null) {
            throw new IllegalArgumentException("A figure %s must have no number, has %d".formatted(code(), quantity));
        }
        return figure;
    }
}
