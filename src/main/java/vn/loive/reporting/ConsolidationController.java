package vn.loive.reporting;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.loive.figures.Figure;
import vn.loive.figures.FigureWording;
import vn.loive.figures.WrittenFigure;
import vn.loive.requests.ReportItem;
import vn.loive.requests.ReportRequest;
import vn.loive.requests.RequestDesk;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;

/** All addressees of a request side by side, for the agency that asked. */
@Controller
class ConsolidationController {

    private final RequestDesk desk;
    private final Consolidations consolidations;
    private final Clock clock;

    ConsolidationController(RequestDesk desk, Consolidations consolidations, Clock clock) {
        this.desk = desk;
        this.consolidations = consolidations;
        this.clock = clock;
    }

    /**
     * A cell of the table.
     *
     * @param applies whether the agency is asked
     * @param written the figure in its shape
     */
    record Cell(boolean applies, WrittenFigure written) {}

    /** A row of the table. */
    record Line(Consolidation.Row row, List<Cell> cells) {}

    /** A total, and who is missing from it in words; empty when nobody is. */
    record Total(ReportItem item, WrittenFigure written, String missing) {}

    @GetMapping("/requests/{id}")
    String show(Actor actor, @PathVariable UUID id, Locale locale, Model model) {
        ReportRequest request = desk.asked(actor, id);
        Consolidation consolidation = consolidations.of(request);
        FigureWording wording = FigureWording.of(locale);
        model.addAttribute("request", request);
        model.addAttribute("consolidation", consolidation);
        model.addAttribute("awaited", consolidation.awaited());
        model.addAttribute("waived", consolidation.waived());
        model.addAttribute("late", LegalDay.today(clock).isAfter(request.due()));
        model.addAttribute("at", clock.instant());
        model.addAttribute("lines", lines(consolidation, wording));
        model.addAttribute("totals", totals(consolidation, wording));
        return "reporting/consolidation";
    }

    private static List<Line> lines(Consolidation consolidation, FigureWording wording) {
        return consolidation.rows().stream()
                .map(row -> new Line(
                        row,
                        consolidation.items().stream()
                                .map(item -> cell(consolidation.figure(row, item), wording))
                                .toList()))
                .toList();
    }

    private static Cell cell(Figure figure, FigureWording wording) {
        return new Cell(!(figure instanceof Figure.NotApplicable), wording.screen(figure));
    }

    private static List<Total> totals(Consolidation consolidation, FigureWording wording) {
        List<Total> totals = new ArrayList<>();
        for (ReportItem item : consolidation.items()) {
            Figure total = consolidation.total(item);
            totals.add(new Total(item, wording.screen(total), wording.missing(total)));
        }
        return totals;
    }
}
