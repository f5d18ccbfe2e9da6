package vn.loive.workspace;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.loive.figures.Figure;
import vn.loive.figures.Sum;
import vn.loive.shared.Refusal;

/**
 * How much one figure is above another: a number where both are known in full, else the reason why nobody can tell.
 * Never a share, because a share of a bound or of a missing number says more than is known.
 *
 * @param by how much more the first is, below 0 when it is less; null when nobody can tell
 * @param why why nobody can tell; null when one can
 */
record Difference(@Nullable Long by, @Nullable CannotCompare why) {

    /** Why two figures are not compared, the plainest reason first. */
    enum CannotCompare implements Refusal {
        /** The register has nothing on one side, which is not zero. */
        NOTHING_ENTERED,
        /** No number is known on one side. */
        NO_NUMBER,
        /** One side is more than, or at least, its number. */
        ONLY_A_BOUND;

        @Override
        public String key() {
            return "workspace.cannot-compare." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static Difference of(Sum one, Sum other) {
        if (one instanceof Sum.Total(Figure.Exact here, var _)
                && other instanceof Sum.Total(Figure.Exact there, var _)) {
            return new Difference(here.quantity() - there.quantity(), null);
        }
        CannotCompare here = obstacle(one);
        CannotCompare there = obstacle(other);
        if (here == null || there == null) {
            return new Difference(null, here == null ? there : here);
        }
        return new Difference(null, here.compareTo(there) <= 0 ? here : there);
    }

    private static @Nullable CannotCompare obstacle(Sum sum) {
        return switch (sum) {
            case Sum.NothingToAdd _ -> CannotCompare.NOTHING_ENTERED;
            case Sum.UnlikeUnits _, Sum.NoCommonPeriod _, Sum.TooLarge _ -> CannotCompare.NO_NUMBER;
            case Sum.Total(Figure figure, var _) -> obstacle(figure);
        };
    }

    private static @Nullable CannotCompare obstacle(Figure figure) {
        return switch (figure) {
            case Figure.Exact _ -> null;
            case Figure.MoreThan _, Figure.AtLeast _ -> CannotCompare.ONLY_A_BOUND;
            case Figure.ZeroInPeriod _,
                    Figure.ZeroToDate _,
                    Figure.NilInformation _,
                    Figure.NotCounted _,
                    Figure.NotSubmitted _,
                    Figure.NotApplicable _,
                    Figure.Suppressed _ -> CannotCompare.NO_NUMBER;
        };
    }

    /** How much it is, without its sign; 0 when nobody can tell. */
    public long size() {
        return by == null ? 0 : Math.abs(by);
    }
}
