package vn.loive.month;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.loive.contributions.ContributionDraft;
import vn.loive.contributions.LineView;
import vn.loive.figures.FigureKind;
import vn.loive.figures.WrittenFigure;
import vn.loive.requests.ReportItem;
import vn.loive.shared.Period;

/**
 * One item of the month.
 *
 * @param now what the register says, and what may be stated where it says nothing
 * @param stated what was stated last; nothing when the register speaks or nothing was
 * @param before the figure of the month before; nothing when that was not asked for
 */
record MonthLine(
        LineView now, @Nullable FigureKind stated, @Nullable WrittenFigure before) {

    /** What the lines of one kind have in common. */
    enum Kind {
        /** What may happen to people; the register of activities says nothing about it. */
        CASES,
        /** What an agency does. */
        ACTIVITIES;

        /** The box with which everything of this kind that the register does not have is stated to be none. */
        public String field() {
            return this == CASES ? "no-case" : "no-activity";
        }

        boolean holds(ReportItem item) {
            return (this == ACTIVITIES) == item.counted();
        }
    }

    /** The lines of a draft with those of the month before beside them. */
    static List<MonthLine> of(
            ContributionDraft draft,
            Period days,
            @Nullable ContributionDraft earlier,
            @Nullable Period earlierDays,
            Locale locale) {
        Map<ReportItem, WrittenFigure> before = earlier == null || earlierDays == null
                ? Map.of()
                : LineView.of(earlier.lines(), earlierDays, locale).stream()
                        .collect(Collectors.toMap(LineView::item, LineView::figure));
        Map<ReportItem, LineView> views = LineView.of(draft.lines(), days, locale).stream()
                .collect(Collectors.toMap(LineView::item, Function.identity()));
        return draft.lines().stream()
                .map(line -> new MonthLine(
                        Objects.requireNonNull(views.get(line.item())), line.statement(), before.get(line.item())))
                .toList();
    }

    /** Whether the agency is asked about it. */
    public boolean asked() {
        return !now.choices().isEmpty();
    }
}
