package vn.loive.doubles;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.loive.identities.SubjectId;
import vn.loive.particulars.CodeName;
import vn.loive.particulars.FieldGroup;
import vn.loive.shared.LegalTerm;

/**
 * An entry that is, or was, joined to another of the same person.
 *
 * @param id the join
 * @param kept the entry that is written on
 * @param joined the entry that was joined
 * @param name by what the joined one is spoken of; null when it was erased since
 * @param by who joined it
 * @param at when
 * @param groups what was taken over
 * @param apart who took them apart; null while they are joined
 */
@LegalTerm(vi = "hồ sơ đã nhập", means = "An entry that was joined to another of the same person.")
public record JoinedEntry(
        UUID id,
        SubjectId kept,
        SubjectId joined,
        @Nullable CodeName name,
        UUID by,
        Instant at,
        List<Taken> groups,
        @Nullable Apart apart) {

    public JoinedEntry {
        groups = List.copyOf(groups);
    }

    /**
     * A group that was taken over.
     *
     * @param group which
     * @param replaced the version of the kept entry that it replaced; null when nothing was known there
     * @param written the version as which it was written
     * @param restored the version as which the former one was written again; null when it was not, or not yet
     */
    @LegalTerm(vi = "nhóm thông tin đã lấy", means = "A group that was taken over from the joined entry.")
    public record Taken(
            FieldGroup group,
            @Nullable Integer replaced,
            int written,
            @Nullable Integer restored) {}

    /**
     * That they were taken apart.
     *
     * @param by who
     * @param at when
     */
    @LegalTerm(vi = "việc tách hồ sơ", means = "That two entries were taken apart again.")
    public record Apart(UUID by, Instant at) {}

    /** The groups that were corrected after the join and therefore stayed when it was undone. */
    public List<FieldGroup> stayed() {
        return apart == null
                ? List.of()
                : groups.stream()
                        .filter(one -> one.restored() == null)
                        .map(Taken::group)
                        .toList();
    }
}
