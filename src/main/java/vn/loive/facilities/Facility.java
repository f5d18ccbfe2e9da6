package vn.loive.facilities;

import org.jspecify.annotations.Nullable;
import vn.loive.agencies.AgencyId;
import vn.loive.places.GateId;
import vn.loive.shared.LegalTerm;

/**
 * A place where a province can receive somebody, as it stands on a day.
 *
 * @param id the place
 * @param version counts the statements made of it, from 1
 * @param steward the agency that manages it now and may change what is said of it
 * @param gate the gate as it stood on the day, under whatever id; nothing when it stands at none
 * @param facts what is true of it on the day
 */
@LegalTerm(
        vi = "cơ sở tiếp nhận, hỗ trợ nạn nhân",
        means = "A place where a province can receive and support victims.",
        source = "Nghị định 09/2013/NĐ-CP")
public record Facility(
        FacilityId id,
        int version,
        AgencyId steward,
        @Nullable GateId gate,
        FacilityFacts facts) {

    /** Its name as printed. */
    public String name() {
        return facts.name();
    }
}
