package vn.loive.gazetteer;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loive.places.LegalBasis;
import vn.loive.places.PlaceCode;

/**
 * One stretch of a unit's life, as a file says it or as it is loaded.
 *
 * @param line where it stands
 * @param becomes the units it went into on the day after its last
 */
record UnitRow(
        ListLine line,
        PlaceCode code,
        String name,
        @Nullable PlaceCode parent,
        LocalDate from,
        @Nullable LocalDate to,
        LegalBasis basis,
        List<Becomes> becomes) {

    /**
     * One successor.
     *
     * @param whole whether all of the unit went there
     */
    record Becomes(PlaceCode code, boolean whole) {}

    /** Tells rows of one code apart. */
    record Key(PlaceCode code, LocalDate from) {}

    Key key() {
        return new Key(code, from);
    }

    boolean standsOn(LocalDate day) {
        return !from.isAfter(day) && (to == null || !to.isBefore(day));
    }

    /** Its last day, the end of time while it stands. */
    LocalDate end() {
        return to == null ? LocalDate.MAX : to;
    }

    ListProblem problem(ListProblem.Kind kind, Object... words) {
        return line.problem(kind, words);
    }
}
