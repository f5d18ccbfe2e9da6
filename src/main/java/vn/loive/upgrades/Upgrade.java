package vn.loive.upgrades;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.loive.agencies.AgencyId;
import vn.loive.facilities.FacilityId;
import vn.loive.places.PlaceId;
import vn.loive.shared.LegalTerm;

/**
 * The upgrade of a reception place, or a new place on its way to become one.
 *
 * @param id the upgrade
 * @param agency the agency that keeps it up to date
 * @param title what is to be done, in words
 * @param facility the place; nothing as long as there is none yet
 * @param place the district or commune it is meant for; nothing when not stated
 * @param steps how it came so far, the first first
 */
@LegalTerm(
        vi = "đề xuất xây dựng, nâng cấp cơ sở",
        means = "The upgrade of a reception place, or a new place on its way to become one.")
public record Upgrade(
        UpgradeId id,
        AgencyId agency,
        String title,
        @Nullable FacilityId facility,
        @Nullable PlaceId place,
        List<UpgradeStep> steps) {

    static final int LONGEST_TITLE = 200;

    public Upgrade {
        steps = List.copyOf(steps);
        title = title.strip();
        if (steps.isEmpty() || title.isEmpty() || title.length() > LONGEST_TITLE) {
            throw new IllegalArgumentException(
                    "An upgrade has a title of 1 to %d letters and at least one step".formatted(LONGEST_TITLE));
        }
    }

    /** How far it has come. */
    public UpgradeStage stage() {
        return steps.getLast().stage();
    }

    /** The same upgrade with the steps of the other after its own. */
    Upgrade and(Upgrade later) {
        return new Upgrade(
                id,
                agency,
                title,
                facility,
                place,
                Stream.concat(steps.stream(), later.steps.stream()).toList());
    }

    /** The stages that may follow. */
    List<UpgradeStage> next() {
        return UpgradeTransitions.after(stage());
    }
}
