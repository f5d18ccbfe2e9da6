package vn.loive.places;

import java.util.List;
import java.util.Map;
import vn.loive.figures.Figure;
import vn.loive.figures.Sum;
import vn.loive.shared.LegalTerm;

/** Figures of old units carried over to the units of a later day, or why that cannot be done. */
@LegalTerm(vi = "quy đổi số liệu theo địa bàn", means = "Figures of old units carried over to those of a later day.")
public sealed interface RollUp {

    /**
     * Every unit lies whole in one of that day.
     *
     * @param figures the sums, by the unit of that day
     */
    record Carried(Map<PlaceId, Figure> figures) implements RollUp {
        public Carried {
            figures = Map.copyOf(figures);
        }
    }

    /**
     * Some figures belong to no single unit of that day: the unit was divided, or nobody knows what became of it.
     * Nothing is summed, because every sum would hold too much or too little.
     *
     * @param units those units, in the order of their codes
     */
    record NotAttributable(List<Place> units) implements RollUp {
        public NotAttributable {
            units = List.copyOf(units);
        }
    }

    /**
     * Figures that came together in one unit do not add up.
     *
     * @param into that unit
     * @param why why they do not
     */
    record DoesNotAdd(Place into, Sum.CannotAdd why) implements RollUp {}
}
