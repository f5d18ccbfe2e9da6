package vn.loive.agencies;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.loive.places.PlaceId;
import vn.loive.shared.LegalTerm;
import vn.loive.shared.ProvinceCode;

/**
 * A body with a duty in the programme, under the name it bears from one day to another.
 *
 * @param id the agency
 * @param province its province; nothing for a central body
 * @param kind what it is
 * @param name the full name, such as "Sở Lao động – Thương binh và Xã hội"
 * @param shortName the name in tables and recipients, such as "Sở LĐ-TBXH"
 * @param symbol its letters in document numbers, such as "SLĐTBXH"; empty when it issues none
 * @param parent the body above it, printed over its name on paper
 * @param place the unit it serves
 * @param validFrom first day
 * @param validTo last day, or nothing while it stands
 */
@LegalTerm(
        vi = "cơ quan, tổ chức",
        means = "A body with a duty in the anti-trafficking programme.",
        source = "Luật 53/2024/QH15, Điều 5")
public record Agency(
        AgencyId id,
        @Nullable ProvinceCode province,
        AgencyKind kind,
        String name,
        String shortName,
        String symbol,
        @Nullable AgencyId parent,
        @Nullable PlaceId place,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {}
