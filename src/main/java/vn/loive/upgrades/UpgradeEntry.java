package vn.loive.upgrades;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.loive.shared.LegalTerm;

/**
 * What somebody entered about an upgrade: a step, a step put right, or that a step was never taken.
 * An entry is never changed; a later one with the same place in the row of steps stands for it.
 *
 * @param version 1 for the first entry of the upgrade, then one more each
 * @param position version of the entry that first named this step; its own when it is that
 * @param step the step; of one that was taken back, as it stood
 * @param takenBack whether the step was never taken and no longer counts
 * @param reason why it was put right or taken back; empty for the first entry of a step
 */
@LegalTerm(vi = "lần ghi bước đầu tư", means = "One entry about a step of an upgrade, with those that put it right.")
public record UpgradeEntry(int version, int position, UpgradeStep step, boolean takenBack, String reason) {

    static final int LONGEST_REASON = 500;

    public UpgradeEntry {
        reason = reason.strip();
        if (position > version || (position < version) == reason.isEmpty() || (takenBack && position == version)) {
            throw new IllegalArgumentException("An entry that puts right says of which earlier one, and why");
        }
    }

    /** The first entry of a step. */
    public static UpgradeEntry of(int version, UpgradeStep step) {
        return new UpgradeEntry(version, version, step, false, "");
    }

    /** This step with another content; nothing as the content means that it was never taken. */
    UpgradeEntry corrected(int next, @Nullable UpgradeStep content, String why) {
        return new UpgradeEntry(next, position, content == null ? step : content, content == null, why);
    }

    /** Those that stand, in the order of their steps. */
    static List<UpgradeEntry> standing(Collection<UpgradeEntry> entries) {
        Map<Integer, UpgradeEntry> last = new TreeMap<>();
        entries.forEach(entry -> last.put(entry.position, entry));
        return last.values().stream().filter(entry -> !entry.takenBack).toList();
    }
}
