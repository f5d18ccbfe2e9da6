package vn.loive.workspace;

import org.jspecify.annotations.Nullable;
import vn.loive.outreach.ActivityKind;
import vn.loive.places.PlaceId;

/**
 * The activities of one kind at one place in one stretch of days whose numbers were given in one way.
 *
 * @param stretch which of the stretches asked for, from 0
 * @param place where; nothing for the whole province
 * @param kind what they were
 * @param activities how many rows of the register
 * @param given what they counted
 */
record Tally(int stretch, @Nullable PlaceId place, ActivityKind kind, long activities, Given given) {

    /**
     * Whom the activities of one stretch of days reached, counted in one unit and in one way.
     *
     * @param stretch which of the stretches asked for, from 0
     * @param given how many
     */
    record Reached(int stretch, Given given) {}
}
