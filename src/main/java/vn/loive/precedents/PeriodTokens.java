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

    /** "giai đoạn 2016-2020", "từ tháng 12/2020 đến tháng 7/2021" or the days, "năm 2016", "tháng 12/2020", "tháng 10/2023" and the number of years as reviews count them. */
    static List<LiveToken> of(Period period) {
        return List.of(
                LiveToken.period("stage", stage(period)),
                LiveToken.period("first-year", "năm %d".formatted(period.from().getYear())),
                LiveToken.period("first-month", month(period.from())),
                LiveToken.period("last-month", month(period.to())),
                years(period));
    }

    /** Several whole years are a stage; other months are said as months, and days that are no whole months as days. */
    private static String stage(Period period) {
        LocalDate from = period.from();
        LocalDate to = period.to();
        boolean years = from.getDayOfYear() == 1 && to.getDayOfYear() == to.lengthOfYear();
        boolean months = from.getDayOfMonth() == 1 && to.getDayOfMonth() == to.lengthOfMonth();
        if (years && from.getYear() < to.getYear()) {
            return "giai đoạn %d-%d".formatted(from.getYear(), to.getYear());
        }
        boolean several = !years && months && !month(from).equals(month(to));
        return several ? "từ %s đến %s".formatted(month(from), month(to)) : days(period);
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
