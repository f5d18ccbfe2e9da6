package vn.loive.places;

import java.util.List;
import vn.loive.shared.LegalTerm;

/**
 * Where a unit came from and what became of it, to any depth.
 *
 * @param place the unit
 * @param before what went into it, and into that; the earliest first
 * @param after what it went into, and that went into; the earliest first
 */
@LegalTerm(vi = "lịch sử đơn vị hành chính", means = "What a unit was made from and what became of it.")
public record PlaceHistory(Place place, List<PlaceChange> before, List<PlaceChange> after) {

    public PlaceHistory {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
