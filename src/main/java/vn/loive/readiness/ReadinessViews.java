package vn.loive.readiness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.loive.facilities.Facility;
import vn.loive.facilities.FacilityViews;
import vn.loive.shared.Actor;

/** Puts names to places and words to their readiness, with a fixed number of queries however many there are. */
@Component
class ReadinessViews {

    /**
     * A place as a page shows it.
     *
     * @param named the place with its names
     * @param state ready, not-ready, or silent when nobody has said
     * @param unready how it is not ready; null when it is, or when nobody has said
     */
    record View(FacilityViews.View named, String state, Readiness.@Nullable NotReady unready) {

        /** The place. */
        public Facility facility() {
            return named.facility();
        }
    }

    private final FacilityViews facilities;

    ReadinessViews(FacilityViews facilities) {
        this.facilities = facilities;
    }

    List<View> of(Actor reader, LocalDate day, List<FacilityReadiness> places) {
        List<FacilityViews.View> named = facilities.of(
                reader, day, places.stream().map(FacilityReadiness::facility).toList());
        List<View> views = new ArrayList<>();
        for (int index = 0; index < named.size(); index++) {
            FacilityReadiness place = places.get(index);
            views.add(new View(named.get(index), state(place), place.notReady().orElse(null)));
        }
        return views;
    }

    private static String state(FacilityReadiness place) {
        return switch (place.readiness()) {
            case Readiness.Ready _ -> "ready";
            case Readiness.NotReady _ -> "not-ready";
            case Readiness.Unstated _ -> "silent";
        };
    }
}
