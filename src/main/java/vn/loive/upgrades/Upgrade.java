package vn.loive.upgrades;

import java.util.List;
import java.util.Optional;
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
 * @param entries all that was entered of its steps, the first first
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
        List<UpgradeEntry> entries) {

    static final int LONGEST_TITLE = 200;

    public Upgrade {
        entries = List.copyOf(entries);
        title = title.strip();
        if (UpgradeEntry.standing(entries).isEmpty() || title.isEmpty() || title.length() > LONGEST_TITLE) {
            throw new IllegalArgumentException(
                    "An upgrade has a title of 1 to %d letters and at least one step".formatted(LONGEST_TITLE));
        }
    }

    /** The entries that stand, in the order of their steps. */
    public List<UpgradeEntry> standing() {
        return UpgradeEntry.standing(entries);
    }

    /** How far it has come. */
    public UpgradeStage stage() {
        return last().step().stage();
    }

    /** The last entry that stands. */
    public UpgradeEntry last() {
        return standing().getLast();
    }

    /** The entry of that position that stands. */
    Optional<UpgradeEntry> at(int position) {
        return standing().stream().filter(entry -> entry.position() == position).findFirst();
    }

    /** Whether a later entry stands for this one. */
    public boolean isReplaced(UpgradeEntry entry) {
        return !standing().contains(entry);
    }

    /** The stages that may follow. */
    List<UpgradeStage> next() {
        return UpgradeTransitions.after(stage());
    }
}
