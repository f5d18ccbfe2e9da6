package vn.loive.places;

import vn.loive.shared.LegalTerm;

/**
 * One unit went into another on the day after its last.
 *
 * @param unit the unit that ended
 * @param successor the unit it went into
 * @param whole whether all of it did; otherwise only a part of it
 */
@LegalTerm(vi = "sắp xếp đơn vị hành chính", means = "One unit goes into another, whole or in part.")
public record Succession(PlaceId unit, PlaceId successor, boolean whole) {}
