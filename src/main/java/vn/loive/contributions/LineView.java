package vn.loive.contributions;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.loive.figures.FigureWording;
import vn.loive.figures.WrittenFigure;
import vn.loive.requests.ReportItem;
import vn.loive.shared.Period;
import vn.loive.ui.Choice;

/** A line of a contribution as a page shows it; it has choices only where the register does not speak. */
public record LineView(ReportItem item, WrittenFigure figure, List<Row> rows, List<Choice> choices) {

    /** One activity: where it is to be seen, its number, its version. */
    public record Row(String link, WrittenFigure figure, int version) {}

    /** What differs between two versions: what stood, and what stands. */
    public record Change(ReportItem item, WrittenFigure before, WrittenFigure after) {}

    /** The lines as the page of a language shows them. */
    public static List<LineView> of(List<ReportLine> lines, Period period, Locale locale) {
        return lines.stream().map(line -> of(line, period, locale)).toList();
    }

    /** The items whose figure differs from the version before. */
    public static List<Change> changes(Contribution newer, @Nullable Contribution older, Period period, Locale locale) {
        return older == null
                ? List.of()
                : newer.lines().stream()
                        .map(line -> new Change(
                                line.item(),
                                written(older.line(line.item()).orElseThrow(), period, locale),
                                written(line, period, locale)))
                        .filter(change -> !change.before().equals(change.after()))
                        .toList();
    }

    private static LineView of(ReportLine line, Period period, Locale locale) {
        FigureWording wording = FigureWording.of(locale);
        List<Row> rows = line.evidence().stream()
                .map(row -> new Row(
                        "/activities/" + row.activity().value(),
                        wording.screen(row.figure(line.item().unit(), period)),
                        row.version()))
                .toList();
        List<Choice> choices = rows.isEmpty()
                ? line.item().statements().stream()
                        .map(kind -> Choice.ofKey(kind.name(), "requests.statement." + kind.code()))
                        .toList()
                : List.of();
        return new LineView(line.item(), written(line, period, locale), rows, choices);
    }

    private static WrittenFigure written(ReportLine line, Period period, Locale locale) {
        // The own agency is never named as missing on its own page, so any name will do.
        return FigureWording.of(locale).screen(line.figure("?", period));
    }
}
