package vn.loive.workspace;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.loive.figures.FigureWording;
import vn.loive.figures.Sum;
import vn.loive.figures.WrittenFigure;
import vn.loive.outreach.ActivityKind;
import vn.loive.shared.Refusal;

/**
 * A sum as a page shows it.
 *
 * @param key message key of what is counted
 * @param written the figure; null when there is none
 * @param missing who is missing from it, in words; empty when nobody is
 * @param why the reason why there is no figure; null when there is one, or the register has nothing
 */
record SumView(
        String key,
        @Nullable WrittenFigure written,
        String missing,
        @Nullable Refusal why) {

    static SumView of(String key, Sum sum, FigureWording wording) {
        return switch (sum) {
            case Sum.Total(var figure, var _) ->
                new SumView(key, wording.screen(figure), wording.missing(figure), null);
            case Sum.NothingToAdd _ -> new SumView(key, null, "", null);
            case Sum.UnlikeUnits why -> new SumView(key, null, "", why);
            case Sum.NoCommonPeriod why -> new SumView(key, null, "", why);
            case Sum.TooLarge why -> new SumView(key, null, "", why);
        };
    }

    static SumView of(ActivityKind kind, Map<ActivityKind, Sum> sums, FigureWording wording) {
        return of(key(kind), sums.getOrDefault(kind, new Sum.NothingToAdd()), wording);
    }

    /** Message key of the name of a kind of activity. */
    static String key(ActivityKind kind) {
        return "outreach.kind." + kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
