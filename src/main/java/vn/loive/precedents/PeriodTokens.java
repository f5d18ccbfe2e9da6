package vn.loive.precedents;

import java.time.LocalDate;
import java.util.List;
import vn.loive.figures.Figure;
import vn.loive.figures.FigureWording;
import vn.loive.figures.Unit;
import vn.loive.manuscript.LiveToken;
import vn.loive.manuscript.LiveToken.Evidence;
import vn.loive.shared.Period;

/** Says a period in the ways in which reports and plans need it. */
final class PeriodTokens {

    private static final int MONTHS = 12;

    private PeriodTokens() {}

    /** "giai đoạn 2016-2020" or the days within one year, "năm 2016", "tháng 12/2020", "tháng 10/2023" and the number of years as reviews count them. */
    static List<LiveToken> of(Period period) {
        int first = period.from().getYear();
        int last = period.to().getYear();
        return List.of(
                LiveToken.period("stage", first == last ? days(period) : "giai đoạn %d-%d".formatted(first, last)),
                LiveToken.period("first-year", "năm " + first),
                LiveToken.period("first-month", month(period.from())),
                LiveToken.period("last-month", month(period.to())),
                years(period));
    }

    /** Rounded to whole years, as titles count them, and none below one; whoever reads the evidence sees the days. */
    private static LiveToken years(Period period) {
        long months = (period.to().getYear() - period.from().getYear()) * (long) MONTHS
                + period.to().getMonthValue()
                - period.from().getMonthValue()
                + 1;
        Figure years = months < MONTHS
                ? new Figure.NotApplicable(Unit.YEARS)
                : new Figure.Exact(Math.round(months / (double) MONTHS), Unit.YEARS);
        return LiveToken.figure(
                "years",
                years,
                FigureWording.VIETNAMESE.document(years),
                List.of(new Evidence(days(period), null, "", "")));
    }

    /** "tháng 7/2021", "năm 2021", "từ 01/12/2020 đến 16/10/2023". */
    private static String days(Period period) {
        return FigureWording.VIETNAMESE
                .screen(new Figure.ZeroInPeriod(Unit.YEARS, period))
                .tail();
    }

    private static String month(LocalDate day) {
        return "tháng %s/%d"
                .formatted(
                        day.getMonthValue() < 3 ? "0" + day.getMonthValue() : "" + day.getMonthValue(), day.getYear());
    }
}
