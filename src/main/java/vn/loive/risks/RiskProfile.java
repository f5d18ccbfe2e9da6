package vn.loive.risks;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import vn.loive.agencies.AgencyId;
import vn.loive.places.PlaceId;
import vn.loive.shared.LegalTerm;

/**
 * What was said of the risk of a place in one year.
 *
 * @param place the place
 * @param year the year
 * @param version 1 at first, one more with each correction
 * @param flags what was found, in the order of the list; none says that it was looked at and nothing was found
 * @param reason why it was corrected, empty in the first version
 * @param agency the department that said so
 * @param account who said so
 * @param at when
 */
@LegalTerm(
        vi = "địa phương có nguy cơ cao",
        means = "A place with the reasons for which it is at high risk in one year.")
public record RiskProfile(
        PlaceId place,
        int year,
        int version,
        List<RiskFlag> flags,
        String reason,
        AgencyId agency,
        UUID account,
        Instant at) {

    public RiskProfile {
        flags = flags.isEmpty() ? List.of() : List.copyOf(EnumSet.copyOf(flags));
    }
}
