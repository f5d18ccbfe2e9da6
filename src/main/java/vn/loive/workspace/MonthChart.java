package vn.loive.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.loive.figures.Figure;
import vn.loive.figures.FigureWording;
import vn.loive.figures.Sum;
import vn.loive.outreach.ActivityKind;

/**
 * The months of a year as bars on a sheet of 660 by 240.
 * A full number, a bound, a number that was not given and a month of which nothing was entered have each a shape of their own.
 *
 * @param bars one for each month
 */
record MonthChart(List<Bar> bars) {

    private static final double SLOT = 55;
    private static final double BASE = 200;
    private static final double TALLEST = 150;
    private static final double BLANK = 26;

    MonthChart {
        bars = List.copyOf(bars);
    }

    /** What is known of a month. */
    enum Shape {
        FULL,
        BOUND,
        NO_NUMBER,
        NOTHING;

        /** The class of its bar. */
        public String code() {
            return "bar-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * One month.
     *
     * @param month its number, from 1
     * @param inCampaign whether the campaign lies in it
     * @param words the figure in words; empty when nothing was entered
     * @param label what stands over the bar
     */
    record Bar(int month, boolean inCampaign, Shape shape, String words, String label, double height) {

        public String left() {
            return written((month - 1) * SLOT + 8);
        }

        public String middle() {
            return written((month - 1) * SLOT + SLOT / 2);
        }

        public String top() {
            return written(BASE - height);
        }

        public String tall() {
            return written(height);
        }

        /** Where the label stands. */
        public String above() {
            return written(BASE - height - 8);
        }
    }

    static MonthChart of(List<Evaluation.Month> months, ActivityKind kind, FigureWording wording) {
        long most = months.stream()
                .mapToLong(month -> known(Evaluation.sum(month.sums(), kind)))
                .max()
                .orElse(0);
        List<Bar> bars = new ArrayList<>();
        for (Evaluation.Month month : months) {
            bars.add(bar(month, Evaluation.sum(month.sums(), kind), Math.max(most, 1), wording));
        }
        return new MonthChart(bars);
    }

    /** How many months have that shape. */
    public long count(Shape shape) {
        return bars.stream().filter(bar -> bar.shape() == shape).count();
    }

    private static Bar bar(Evaluation.Month month, Sum sum, long most, FigureWording wording) {
        Shape shape = shape(sum);
        String words = sum instanceof Sum.Total(Figure figure, var _)
                ? wording.screen(figure).words()
                : "";
        String label = known(sum) > 0 ? wording.number(known(sum)) : "";
        double height = shape == Shape.NO_NUMBER ? BLANK : known(sum) * TALLEST / most;
        return new Bar(month.month().getMonthValue(), month.inCampaign(), shape, words, label, height);
    }

    private static Shape shape(Sum sum) {
        return switch (sum) {
            case Sum.Total(Figure.Exact _, var _) -> Shape.FULL;
            case Sum.Total(Figure figure, var _) -> known(sum) > 0 ? Shape.BOUND : Shape.NO_NUMBER;
            case Sum.NothingToAdd _ -> Shape.NOTHING;
            case Sum.UnlikeUnits _, Sum.NoCommonPeriod _, Sum.TooLarge _ -> Shape.NO_NUMBER;
        };
    }

    private static long known(Sum sum) {
        if (sum instanceof Sum.Total(Figure.AtLeast least, var _)) {
            return least.known().quantity();
        }
        return sum instanceof Sum.Total(Figure.Counted counted, var _) ? counted.quantity() : 0;
    }

    private static String written(double length) {
        return String.format(Locale.ROOT, "%.1f", length);
    }
}
