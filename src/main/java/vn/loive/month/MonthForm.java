package vn.loive.month;

import java.util.List;
import java.util.Map;
import vn.loive.contributions.ContributionDraft;
import vn.loive.contributions.StatementFields;
import vn.loive.figures.FigureKind;
import vn.loive.month.MonthLine.Kind;
import vn.loive.requests.ReportItem;
import vn.loive.ui.Form;

/** The form of a month: one box for each kind, and an answer of its own for each item where the box does not fit. */
final class MonthForm {

    /** The labels of the fields are the names of the items. */
    static final String NAME = "requests.item";

    /** The field that names the rows of the register that the page showed. */
    static final String SEEN = "seen";

    private MonthForm() {}

    /** The form with what was stated before: by the box where all of a kind was none. */
    static Form holding(ContributionDraft draft, List<MonthLine> lines) {
        Form form = Form.fresh(NAME);
        for (Kind kind : Kind.values()) {
            List<MonthLine> asked = asked(lines, kind);
            if (!asked.isEmpty() && asked.stream().allMatch(line -> line.stated() == FigureKind.ZERO_IN_PERIOD)) {
                form.with(kind.field(), "true");
            } else {
                asked.forEach(line -> fill(form, line));
            }
        }
        return at(form, draft);
    }

    private static void fill(Form form, MonthLine line) {
        FigureKind stated = line.stated();
        if (stated != null) {
            form.with(line.now().item().code(), stated.name());
        }
    }

    /** The form for what the page shows now. */
    static Form at(Form form, ContributionDraft draft) {
        return form.at(draft.version()).with(SEEN, draft.fingerprint());
    }

    /** What is stated: an answer of its own first, the box of the kind for the rest. */
    static Map<ReportItem, FigureKind> read(Form form) {
        Map<ReportItem, FigureKind> stated = StatementFields.read(form);
        for (ReportItem item : ReportItem.values()) {
            for (Kind kind : Kind.values()) {
                if (kind.holds(item) && form.holds(kind.field(), "true")) {
                    stated.putIfAbsent(item, FigureKind.ZERO_IN_PERIOD);
                }
            }
        }
        return stated;
    }

    /** The lines of a kind about which the agency is asked. */
    static List<MonthLine> asked(List<MonthLine> lines, Kind kind) {
        return lines.stream()
                .filter(line -> line.asked() && kind.holds(line.now().item()))
                .toList();
    }
}
