package vn.loive.workspace;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.loive.campaigns.Campaign;
import vn.loive.figures.Sum;
import vn.loive.figures.Unit;
import vn.loive.outreach.ActivityKind;

/**
 * A campaign beside the one of the year before and beside the months of its own year; measured, never praised.
 *
 * @param now the campaign
 * @param before the campaign of the year before; null when there is none
 * @param months the months of its year that have begun, with what was done in each
 */
record Evaluation(Side now, @Nullable Side before, List<Month> months) {

    Evaluation {
        months = List.copyOf(months);
    }

    /**
     * What one campaign did.
     *
     * @param sums kind by kind
     * @param reached unit by unit, since people are not attendances
     * @param coverage place by place
     */
    record Side(Campaign campaign, Map<ActivityKind, Sum> sums, Map<Unit, Sum> reached, Coverage coverage) {}

    /** What was done in one month; inCampaign when at least one of its days lies in the campaign. */
    record Month(YearMonth month, boolean inCampaign, Map<ActivityKind, Sum> sums) {}

    /** The kinds of which any side or month has anything. */
    List<ActivityKind> kinds() {
        return Stream.of(ActivityKind.values())
                .filter(kind -> months.stream().anyMatch(month -> month.sums().containsKey(kind))
                        || now.sums().containsKey(kind)
                        || (before != null && before.sums().containsKey(kind)))
                .toList();
    }

    /** The units in which any side reached anybody. */
    List<Unit> units() {
        return Stream.of(Unit.values())
                .filter(unit -> now.reached().containsKey(unit)
                        || (before != null && before.reached().containsKey(unit)))
                .toList();
    }

    /** What was added up under a name; nothing to add, which is not zero, where nothing was entered. */
    static <K> Sum sum(Map<K, Sum> sums, K key) {
        return sums.getOrDefault(key, new Sum.NothingToAdd());
    }
}
