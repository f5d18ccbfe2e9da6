package vn.loive.posts;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.loive.agencies.AgencyId;
import vn.loive.shared.LegalTerm;

/**
 * A post of an agency.
 *
 * @param id the post
 * @param agency whose post it is
 * @param title as printed, such as "Phó Giám đốc"
 * @param rank what it may sign
 * @param validFrom first day
 * @param validTo last day, or nothing while it stands
 */
@LegalTerm(vi = "chức vụ", means = "A post of an agency.", source = "Nghị định 30/2020/NĐ-CP, Phụ lục I, II.7")
public record Post(
        PostId id,
        AgencyId agency,
        String title,
        PostRank rank,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    static final int LONGEST_TITLE = 100;

    /** A post whose id follows from its agency, title and first day. */
    public static Post of(
            AgencyId agency, String title, PostRank rank, LocalDate validFrom, @Nullable LocalDate validTo) {
        String key = "post/%s/%s/%s".formatted(agency.value(), title, validFrom);
        return new Post(
                new PostId(UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8))),
                agency,
                title,
                rank,
                validFrom,
                validTo);
    }

    /** Whether it stands on that day. */
    public boolean standsOn(LocalDate day) {
        return !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
    }
}
