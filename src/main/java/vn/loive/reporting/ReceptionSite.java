package vn.loive.reporting;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.loive.facilities.Facility;
import vn.loive.places.Gate;
import vn.loive.places.Place;
import vn.loive.readiness.Readiness;
import vn.loive.shared.VietnameseDate;

/**
 * A reception place with the gate it stands at.
 *
 * @param facility the place
 * @param readiness what was said of its readiness for the day
 * @param gate its gate; null when it stands at none
 * @param district the district of that gate
 */
record ReceptionSite(
        Facility facility,
        Readiness readiness,
        @Nullable Gate gate,
        @Nullable Place district) {

    /** Whether somebody has said that it is ready, and nobody otherwise since. */
    public boolean ready() {
        return readiness instanceof Readiness.Ready;
    }

    /** How it is not ready, if somebody has said so. */
    public Optional<Readiness.NotReady> notReady() {
        return readiness instanceof Readiness.NotReady not ? Optional.of(not) : Optional.empty();
    }

    /** Its name, and since when it is not ready if somebody has said so, as a report puts it. */
    String unreadySince() {
        return notReady()
                .map(not -> "%s (từ ngày %s)".formatted(facility.name(), VietnameseDate.write(not.from())))
                .orElse(facility.name());
    }
}
