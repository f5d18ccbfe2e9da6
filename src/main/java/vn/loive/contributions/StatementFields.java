package vn.loive.contributions;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.loive.figures.FigureKind;
import vn.loive.requests.ReportItem;
import vn.loive.ui.Form;

/** The fields of a form in which an agency states what its register does not say, one field an item. */
public final class StatementFields {

    private StatementFields() {}

    /** The form with what was stated before. */
    static Form filled(Form form, ContributionDraft draft) {
        draft.lines().forEach(line -> {
            FigureKind stated = line.statement();
            if (stated != null) {
                form.with(line.item().code(), stated.name());
            }
        });
        return form;
    }

    /** What is stated now; what an item cannot take is left out. */
    public static Map<ReportItem, FigureKind> read(Form form) {
        Map<ReportItem, FigureKind> statements = new EnumMap<>(ReportItem.class);
        for (ReportItem item : ReportItem.values()) {
            List<FigureKind> known = item.statements();
            Arrays.stream(FigureKind.values())
                    .filter(kind -> known.contains(kind) && form.holds(item.code(), kind.name()))
                    .forEach(kind -> statements.put(item, kind));
        }
        return statements;
    }
}
