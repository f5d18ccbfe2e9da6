package vn.loive.contributions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loive.figures.Figure;
import vn.loive.figures.FigureKind;
import vn.loive.figures.Unit;
import vn.loive.outreach.Activity;
import vn.loive.outreach.ActivityId;
import vn.loive.shared.LegalTerm;
import vn.loive.shared.Period;

/**
 * One activity of the register that a figure was counted from, as it stood then.
 *
 * @param activity the activity
 * @param version the version of it that was read
 * @param kind how its number was given
 * @param quantity its number; present just when the kind has one
 * @param slogans what stood on it
 */
@LegalTerm(vi = "căn cứ của số liệu", means = "An activity of the register that a figure was counted from.")
public record EvidenceRow(
        ActivityId activity,
        int version,
        FigureKind kind,
        @Nullable Long quantity,
        List<String> slogans) {

    public EvidenceRow {
        slogans = List.copyOf(slogans);
    }

    static EvidenceRow of(Activity activity) {
        return new EvidenceRow(
                activity.id(),
                activity.version(),
                activity.facts().figureKind(),
                activity.facts().quantity(),
                activity.facts().slogans());
    }

    /** What it counts. */
    public Figure figure(Unit unit, Period period) {
        return kind.figure(quantity, unit, period);
    }

    /** What it says, whatever its version: a new version of the activity alone changes nothing in a report. */
    EvidenceRow said() {
        return new EvidenceRow(activity, 0, kind, quantity, slogans);
    }
}
