package vn.loive.reporting;

import org.jspecify.annotations.Nullable;
import vn.loive.facilities.Facility;
import vn.loive.places.Gate;
import vn.loive.places.Place;

/**
 * A reception place with the gate it stands at.
 *
 * @param facility the place
 * @param gate its gate; null when it stands at none
 * @param district the district of that gate
 */
record ReceptionSite(
        Facility facility, @Nullable Gate gate, @Nullable Place district) {}
