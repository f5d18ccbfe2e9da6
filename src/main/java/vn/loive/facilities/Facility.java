package vn.loive.facilities;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.loive.agencies.AgencyId;
import vn.loive.places.GateId;
import vn.loive.shared.LegalTerm;

/**
 * A place where a province can receive somebody.
 *
 * @param id the place
 * @param name its name as printed
 * @param kind what sort of place
 * @param gate the gate it stands at, only for a site at a gate
 * @param manager the agency that manages it
 * @param ready whether it meets the conditions of first reception
 * @param validFrom the day it began
 * @param validTo its last day, or nothing while it stands
 */
@LegalTerm(
        vi = "cơ sở tiếp nhận, hỗ trợ nạn nhân",
        means = "A place where a province can receive and support victims.",
        source = "Nghị định 09/2013/NĐ-CP")
public record Facility(
        FacilityId id,
        String name,
        FacilityKind kind,
        @Nullable GateId gate,
        AgencyId manager,
        boolean ready,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {}
