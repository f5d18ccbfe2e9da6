package vn.loive.workspace;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.loive.figures.Sum;
import vn.loive.outreach.ActivityKind;
import vn.loive.places.PlaceLevel;

/**
 * Where the activities of some days were held.
 *
 * @param areas each district of the province or, since there are none, each commune; in the order of the list
 * @param others what was held in the whole province, and at places that are none of these
 * @param totals all of them together, each activity once, kind by kind
 */
record Coverage(List<Locality> areas, List<Locality> others, Map<ActivityKind, Sum> totals) {

    Coverage {
        areas = List.copyOf(areas);
        others = List.copyOf(others);
        totals = Map.copyOf(totals);
    }

    /** How many of the areas have at least one activity. */
    public long reached() {
        return areas.stream().filter(area -> area.activities() > 0).count();
    }

    /** The areas of which the register has no activity. */
    public List<Locality> without() {
        return areas.stream().filter(area -> area.activities() == 0).toList();
    }

    /** How many activities there are. */
    public long activities() {
        return Stream.concat(areas.stream(), others.stream())
                .mapToLong(Locality::activities)
                .sum();
    }

    /** The kinds of which there is any, in their order. */
    public List<ActivityKind> kinds() {
        return Stream.of(ActivityKind.values()).filter(totals::containsKey).toList();
    }

    /** Whether the areas are communes, as they are since 1/7/2025. */
    public boolean byCommune() {
        return areas.stream()
                .anyMatch(area -> area.place() != null && area.place().level() == PlaceLevel.COMMUNE);
    }
}
