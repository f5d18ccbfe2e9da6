package vn.loive.emergencies;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.loive.identities.SubjectId;
import vn.loive.particulars.CodeName;
import vn.loive.shared.LegalTerm;

/**
 * An emergency in which somebody sees a person without a part in the matter.
 *
 * @param id the id
 * @param subject who is seen
 * @param codeName by what the person is spoken of
 * @param holder the agency that answered for the person at that moment
 * @param account who broke the glass
 * @param agency in whose name
 * @param from since when the person is seen
 * @param until when seeing ends, by the clock
 * @param review what somebody else found when they looked at it; null before
 */
@LegalTerm(
        vi = "mở khẩn cấp",
        means = "Seeing a person for some hours without a part in the matter, recorded, told and reviewed.")
public record BrokenGlass(
        GlassId id,
        SubjectId subject,
        CodeName codeName,
        UUID holder,
        UUID account,
        UUID agency,
        Instant from,
        Instant until,
        @Nullable Review review) {

    /**
     * What somebody else found.
     *
     * @param by who looked at it, never who broke the glass
     * @param at when
     * @param justified whether the emergency was one
     */
    public record Review(UUID by, Instant at, boolean justified) {}

    /** Whether it still lets the person be seen. */
    public boolean holdsAt(Instant instant) {
        return !instant.isBefore(from) && instant.isBefore(until);
    }
}
