package vn.loive.contributions;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.loive.figures.Figure;
import vn.loive.figures.FigureKind;
import vn.loive.figures.Figures;
import vn.loive.figures.Part;
import vn.loive.figures.Sum;
import vn.loive.requests.ReportItem;
import vn.loive.shared.LegalTerm;
import vn.loive.shared.Period;

/**
 * What one agency says about one item: activities of its register, or a statement where the register has none.
 *
 * @param item what is asked
 * @param evidence the activities counted, in the order of the register
 * @param statement what the agency states in their stead; null when it has not answered, or need not
 */
@LegalTerm(vi = "dòng số liệu của đơn vị", means = "What one agency says about one item of a request.")
public record ReportLine(
        ReportItem item,
        List<EvidenceRow> evidence,
        @Nullable FigureKind statement) {

    public ReportLine {
        evidence = List.copyOf(evidence);
        if (statement != null && (!evidence.isEmpty() || !item.statements().contains(statement))) {
            throw new IllegalArgumentException(
                    "%s must be a statement for an item without activities, is %s".formatted(item, statement));
        }
    }

    /** Whether the agency has still to say something. */
    public boolean unanswered() {
        return evidence.isEmpty() && statement == null;
    }

    /**
     * The figure of this line.
     *
     * @param who the agency, named where a number is missing
     * @param period the days that are asked for
     */
    public Figure figure(String who, Period period) {
        if (unanswered()) {
            return new Figure.NotSubmitted(item.unit());
        }
        if (statement != null) {
            return statement.figure(null, item.unit(), period);
        }
        Sum sum = Figures.sum(evidence.stream()
                .map(row -> new Part(who, row.figure(item.unit(), period)))
                .toList());
        return switch (sum) {
            case Sum.Total(Figure figure, var _) -> figure;
            // Too large to be true: until the mistyped activity is found there is no number.
            case Sum.CannotAdd _ -> new Figure.NotCounted(item.unit());
        };
    }

    /** The slogans of all its activities, each once, in the order of the register. */
    public List<String> slogans() {
        return evidence.stream()
                .flatMap(row -> row.slogans().stream())
                .distinct()
                .toList();
    }

    /** What it says, whatever the versions of its activities. */
    ReportLine said() {
        return new ReportLine(item, evidence.stream().map(EvidenceRow::said).toList(), statement);
    }

    /** Names the very rows of the register that were read, so that a page read before a change is known as stale. */
    String fingerprint() {
        return evidence.stream()
                .map(row -> row.activity().value() + ":" + row.version())
                .collect(Collectors.joining(",", item.code() + "=", ";"));
    }
}
