package vn.loive.places;

import java.util.List;
import java.util.stream.Collectors;
import vn.loive.shared.LegalTerm;

/**
 * A unit with those above it as they stood on one day.
 *
 * @param units the unit itself first, its province last
 */
@LegalTerm(vi = "địa danh đầy đủ", means = "A unit with those above it on one day.")
public record PlacePath(List<Place> units) {

    public PlacePath {
        units = List.copyOf(units);
        if (units.isEmpty()) {
            throw new IllegalArgumentException("A path must begin with a unit");
        }
    }

    /** Inside a sentence: "xã Tân Hồng, tỉnh Đồng Tháp". */
    public String inWords() {
        return units.stream().map(Place::nameInSentence).collect(Collectors.joining(", "));
    }

    /** The units above alone, the province first. */
    public List<Place> above() {
        return units.subList(1, units.size()).reversed();
    }
}
