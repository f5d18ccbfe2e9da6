package vn.loive.hotlines;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.loive.agencies.AgencyId;
import vn.loive.agencies.Grounds;
import vn.loive.shared.LegalTerm;

/**
 * A number that somebody may call.
 *
 * @param number as it is dialled and printed, such as "111"
 * @param name what it is called
 * @param owner who answers for it
 * @param level whether it serves the country or a province
 * @param purpose what it is for
 * @param validFrom first day
 * @param validTo last day, or nothing while it is answered
 * @param grounds by what this is known
 */
@LegalTerm(
        vi = "đường dây nóng, tổng đài",
        means = "A number that somebody in need or with a tip may call.",
        source = "Nghị định 162/2025/NĐ-CP, Điều 4")
public record Hotline(
        String number,
        String name,
        AgencyId owner,
        HotlineLevel level,
        String purpose,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Grounds grounds) {

    /** Whether somebody answers on that day. */
    public boolean answersOn(LocalDate day) {
        return !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
    }

    /** Its id, which follows from number, owner and first day. */
    public HotlineId id() {
        String key = "hotline/%s/%s/%s".formatted(number, owner.value(), validFrom);
        return new HotlineId(UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)));
    }
}
