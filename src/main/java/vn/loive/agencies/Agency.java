package vn.loive.agencies;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.loive.places.PlaceId;
import vn.loive.shared.LegalTerm;
import vn.loive.shared.ProvinceCode;

/**
 * A body with a duty in the programme, under the name it bears from one day to another.
 * Another name or symbol is another agency, its successor.
 *
 * @param id the agency
 * @param province its province; nothing for a central body
 * @param level where it stands
 * @param kind what it is
 * @param name the full name, such as "Sở Lao động – Thương binh và Xã hội"
 * @param shortName the name in tables and recipients, such as "Sở LĐ-TBXH"
 * @param symbol its letters in document numbers, such as "SLĐTBXH"; empty when it issues none
 * @param parent the body above it, printed over its name on paper
 * @param place the unit it serves
 * @param validFrom first day
 * @param validTo last day, or nothing while it stands
 * @param grounds by what it is known so
 */
@LegalTerm(
        vi = "cơ quan, tổ chức",
        means = "A body with a duty in the anti-trafficking programme.",
        source = "Luật 53/2024/QH15, Điều 5")
public record Agency(
        AgencyId id,
        @Nullable ProvinceCode province,
        AgencyLevel level,
        AgencyKind kind,
        String name,
        String shortName,
        String symbol,
        @Nullable AgencyId parent,
        @Nullable PlaceId place,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Grounds grounds) {

    public Agency {
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw new IllegalArgumentException("An agency must not end before it begins");
        }
        if (kind == AgencyKind.UNIT && parent == null) {
            throw new IllegalArgumentException("A unit must lie in a body");
        }
    }

    /** A verified agency at the level that its kind usually has. */
    public Agency(
            AgencyId id,
            @Nullable ProvinceCode province,
            AgencyKind kind,
            String name,
            String shortName,
            String symbol,
            @Nullable AgencyId parent,
            @Nullable PlaceId place,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {
        this(
                id,
                province,
                kind.usualLevel(province != null),
                kind,
                name,
                shortName,
                symbol,
                parent,
                place,
                validFrom,
                validTo,
                Grounds.SEEN);
    }

    /** Its name, short name and symbol as spellings under which it is found. */
    public List<Alias> aliases() {
        return Stream.of(name, shortName, symbol)
                .filter(written -> !Alias.fold(written).isEmpty())
                .map(written -> new Alias(id, written, false))
                .toList();
    }

    /** Whether it stands on that day. */
    public boolean standsOn(LocalDate day) {
        return !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
    }
}
