package vn.loive.places;

import vn.loive.shared.LegalTerm;

/**
 * A unit in which another one lies on some later day.
 *
 * @param place the unit of that day
 * @param whole whether all of the earlier unit lies in it
 */
@LegalTerm(vi = "phần địa bàn", means = "A unit in which an earlier one lies, whole or in part.")
public record Share(Place place, boolean whole) {}
