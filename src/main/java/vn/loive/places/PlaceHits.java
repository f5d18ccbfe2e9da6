package vn.loive.places;

import java.util.List;
import vn.loive.shared.LegalTerm;

/**
 * What a search found.
 *
 * @param places those that were asked for, the likeliest first
 * @param total how many there are in all
 */
@LegalTerm(vi = "kết quả tra cứu địa danh", means = "The units whose names hold what was searched for.")
public record PlaceHits(List<Place> places, int total) {}
