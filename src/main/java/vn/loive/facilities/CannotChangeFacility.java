package vn.loive.facilities;

import java.util.Locale;
import vn.loive.shared.Refusal;

/** Why something cannot be said of a reception place. */
public enum CannotChangeFacility implements Refusal {
    /** Another agency manages it, and the actor's does not lead in the province. */
    MANAGED_BY_ANOTHER,
    /** Somebody changed it after the page was read. */
    CHANGED_SINCE,
    /** The day is still to come. */
    FUTURE_DAY,
    /** The last day stands before the first. */
    ENDS_BEFORE_IT_BEGINS,
    /** A site at a gate without the gate. */
    GATE_MISSING,
    /** A gate for a place that stands at none. */
    GATE_NOT_WANTED,
    /** There is no such gate in the province. */
    UNKNOWN_GATE,
    /** There is no such district or commune in the province. */
    UNKNOWN_PLACE,
    /** There is no such agency in the province. */
    UNKNOWN_AGENCY,
    /** Only the department that leads hands a place to another manager. */
    LEAD_NAMES_THE_MANAGER,
    /** More places than any reception place has. */
    TOO_MANY_PLACES,
    /** The new statement says what stands already. */
    UNCHANGED,
    /** No reason was given. */
    REASON_MISSING,
    /** The reason is longer than there is place for. */
    REASON_TOO_LONG;

    @Override
    public String key() {
        return "facilities.cannot-change." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Object[] arguments() {
        return new Object[] {FacilityFacts.LONGEST_REASON};
    }
}
