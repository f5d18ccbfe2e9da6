package vn.loive.figures;

import vn.loive.figures.Figure.AtLeast;
import vn.loive.figures.Figure.Exact;
import vn.loive.figures.Figure.MoreThan;
import vn.loive.figures.Figure.NilInformation;
import vn.loive.figures.Figure.NotApplicable;
import vn.loive.figures.Figure.NotCounted;
import vn.loive.figures.Figure.NotSubmitted;
import vn.loive.figures.Figure.Suppressed;
import vn.loive.figures.Figure.ZeroInPeriod;
import vn.loive.figures.Figure.ZeroToDate;

/**
 * The whole numbers that a figure allows.
 *
 * @param low the smallest
 * @param high the largest, {@link Long#MAX_VALUE} when there is none
 */
record Bounds(long low, long high) {

    static Bounds of(Figure figure) {
        return switch (figure) {
            case Exact(long quantity, Unit _) -> new Bounds(quantity, quantity);
            case MoreThan(long quantity, Unit _) -> new Bounds(quantity + 1, Long.MAX_VALUE);
            case AtLeast atLeast -> new Bounds(of(atLeast.known()).low, Long.MAX_VALUE);
            case ZeroInPeriod _, ZeroToDate _ -> new Bounds(0, 0);
            case NilInformation _, NotCounted _, NotSubmitted _, NotApplicable _, Suppressed _ ->
                new Bounds(0, Long.MAX_VALUE);
        };
    }

    PartWhole compare(Bounds other) {
        if (low > other.high || other.low > high) {
            return PartWhole.DIFFERS;
        }
        return low == high && equals(other) ? PartWhole.AGREES : PartWhole.CANNOT_TELL;
    }
}
