package vn.loive.readiness;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.loive.facilities.FacilityKind;
import vn.loive.shared.VietnameseDate;
import vn.loive.ui.Form;

/**
 * Which reception places a page shows; nothing in a field means all.
 *
 * @param day as they stood on that day
 * @param kind those of one sort
 * @param ready those that are ready, or those that are not
 */
record FacilityFilter(
        LocalDate day,
        @Nullable FacilityKind kind,
        @Nullable Boolean ready) {

    /** What was asked for; a day that cannot be read is refused in the form, and today stands. */
    static FacilityFilter of(Form asked, LocalDate today) {
        LocalDate day = asked.value("day").isBlank() ? today : asked.day("day");
        return new FacilityFilter(
                day == null ? today : day,
                asked.value("kind").isEmpty() ? null : asked.oneOf("kind", FacilityKind.class),
                asked.value("ready").isEmpty() ? null : asked.holds("ready", "yes"));
    }

    /** Whether it leaves any place out. */
    public boolean narrows() {
        return kind != null || ready != null;
    }

    boolean shows(FacilityReadiness place) {
        return (kind == null || place.facility().facts().kind() == kind) && (ready == null || place.ready() == ready);
    }

    /** The day as it is typed. */
    public String written() {
        return VietnameseDate.write(day);
    }
}
