package vn.loive.workspace;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.loive.figures.Sum;
import vn.loive.outreach.ActivityKind;
import vn.loive.places.Place;

/**
 * What was done at one place.
 *
 * @param place the place; nothing for what was done in the whole province
 * @param activities how many activities the register has of it
 * @param sums what they count, kind by kind; a kind of which there is none is absent
 */
record Locality(@Nullable Place place, long activities, Map<ActivityKind, Sum> sums) {

    Locality {
        sums = Map.copyOf(sums);
    }

    /** What was done of a kind; nothing to add, which is not zero, where the register has none. */
    Sum sum(ActivityKind kind) {
        return sums.getOrDefault(kind, new Sum.NothingToAdd());
    }
}
