package vn.loive.places;

import java.util.List;
import vn.loive.shared.LegalTerm;

/**
 * Units with what became of them, and gates.
 *
 * @param units one row for each stretch of a unit's life
 * @param successions what became of what; for each unit in the list all that is known
 * @param gates the border gates
 */
@LegalTerm(vi = "danh mục đơn vị hành chính", means = "The list of all units of the country and their days.")
public record PlaceList(List<Place> units, List<Succession> successions, List<Gate> gates) {

    public PlaceList {
        units = List.copyOf(units);
        successions = List.copyOf(successions);
        gates = List.copyOf(gates);
    }

    /** How many rows it holds, without the successions. */
    public int size() {
        return units.size() + gates.size();
    }
}
