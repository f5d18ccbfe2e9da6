package vn.loive.places;

import vn.loive.shared.LegalTerm;

/**
 * A succession with both of its units.
 *
 * @param old the unit that ended
 * @param successor the unit it went into, which began on or before the day after
 * @param whole whether all of it did
 */
@LegalTerm(vi = "thay đổi địa giới", means = "One unit going into another, with both as they stood.")
public record PlaceChange(Place old, Place successor, boolean whole) {}
