package vn.loive.readiness;

import java.util.Optional;
import vn.loive.facilities.Facility;
import vn.loive.shared.LegalTerm;

/**
 * A reception place with what was said of its readiness for a day.
 *
 * @param facility the place as it stood on the day
 * @param readiness the last word on it for the day
 */
@LegalTerm(
        vi = "tình trạng cơ sở tiếp nhận",
        means = "A reception place with what was said of its readiness for a day.")
public record FacilityReadiness(Facility facility, Readiness readiness) {

    /** Whether somebody has said that it meets the conditions, and nobody otherwise since. */
    public boolean ready() {
        return readiness instanceof Readiness.Ready;
    }

    /** How it is not ready, if somebody has said so. */
    public Optional<Readiness.NotReady> notReady() {
        return readiness instanceof Readiness.NotReady not ? Optional.of(not) : Optional.empty();
    }
}
