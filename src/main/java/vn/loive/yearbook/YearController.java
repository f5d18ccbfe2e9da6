package vn.loive.yearbook;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import vn.loive.figures.FigureWording;
import vn.loive.figures.Sum;
import vn.loive.figures.WrittenFigure;
import vn.loive.requests.ReportItem;
import vn.loive.requests.ReportRequest;
import vn.loive.shared.Actor;
import vn.loive.shared.Refusal;

/** A year of reports on one page. */
@Controller
class YearController {

    private static final int FIRST_YEAR = 2016;

    private final Yearbook yearbook;

    YearController(Yearbook yearbook) {
        this.yearbook = yearbook;
    }

    /**
     * A sum as the page shows it.
     *
     * @param written the figure; null when there is none
     * @param missing who is missing from it, in words; empty when nobody is
     * @param why the reason why there is no figure; null when there is one
     */
    record Cell(
            @Nullable WrittenFigure written,
            String missing,
            @Nullable Refusal why) {

        static Cell of(Sum sum, FigureWording wording) {
            return switch (sum) {
                case Sum.Total(var figure, var _) -> new Cell(wording.screen(figure), wording.missing(figure), null);
                case Sum.NothingToAdd _ -> new Cell(null, "", null);
                case Sum.CannotAdd why -> new Cell(null, "", why);
            };
        }
    }

    /** One request with what was answered to it, item by item. */
    record Row(ReportRequest request, List<Cell> cells) {}

    /** An item with the sum of the year; overlapped when the same days were asked for twice. */
    record Column(ReportItem item, Cell total, boolean overlapped) {}

    @GetMapping("/requests/years/{year}")
    String show(Actor actor, @PathVariable int year, Locale locale, Model model) {
        if (year < FIRST_YEAR || year > yearbook.thisYear()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        YearTable table = yearbook.of(actor, year);
        model.addAttribute("year", year);
        model.addAttribute("before", year > FIRST_YEAR ? year - 1 : null);
        model.addAttribute("after", year < yearbook.thisYear() ? year + 1 : null);
        model.addAttribute("table", table);
        model.addAttribute("rows", rows(table, FigureWording.of(locale)));
        model.addAttribute("columns", columns(table, FigureWording.of(locale)));
        return "yearbook/year";
    }

    private static List<Row> rows(YearTable table, FigureWording wording) {
        return table.requests().stream()
                .map(request -> new Row(
                        request,
                        table.items().stream()
                                .map(item -> Cell.of(table.sum(request, item), wording))
                                .toList()))
                .toList();
    }

    private static List<Column> columns(YearTable table, FigureWording wording) {
        return table.items().stream()
                .map(item -> new Column(
                        item,
                        Cell.of(table.sum(item), wording),
                        !table.overlaps(item).isEmpty()))
                .toList();
    }
}
