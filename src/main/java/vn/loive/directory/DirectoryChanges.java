package vn.loive.directory;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import vn.loive.agencies.Agency;
import vn.loive.agencies.AgencyLevel;
import vn.loive.shared.LegalTerm;

/**
 * What a list does to the agencies that are loaded.
 *
 * @param listed how many agencies the files hold
 * @param added agencies that are not loaded yet
 * @param changed agencies whose days or grounds are put right
 * @param closed agencies that stand without an end and get their last day
 */
@LegalTerm(vi = "thay đổi của danh mục cơ quan", means = "What a list does to the agencies that are loaded.")
public record DirectoryChanges(int listed, List<Agency> added, List<Agency> changed, List<Agency> closed) {

    private static final int SPARE_BITS = 8;

    /** How many agencies of one level a list adds, changes and closes. */
    record OfLevel(AgencyLevel level, long added, long changed, long closed) {}

    public DirectoryChanges {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        closed = List.copyOf(closed);
    }

    /** How many agencies of the files are loaded already and stay as they are. */
    public int unchanged() {
        return listed - added.size() - changed.size() - closed.size();
    }

    /** A number that tells these changes from any others; a form carries it as the version it was read at. */
    long print() {
        byte[] said = (added + "/" + changed + "/" + closed).getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(said).getMostSignificantBits() >>> SPARE_BITS;
    }

    /** The changes level by level; levels without any are left out. */
    public List<OfLevel> byLevel() {
        return Arrays.stream(AgencyLevel.values())
                .map(level -> new OfLevel(level, at(level, added), at(level, changed), at(level, closed)))
                .filter(one -> one.added() + one.changed() + one.closed() > 0)
                .toList();
    }

    private static long at(AgencyLevel level, List<Agency> agencies) {
        return agencies.stream().filter(agency -> agency.level() == level).count();
    }
}
