package vn.loive.facilities;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.loive.agencies.AgencyId;
import vn.loive.places.GateId;
import vn.loive.places.PlaceId;
import vn.loive.shared.LegalTerm;

/**
 * What is true of a reception place from one day on, until a later statement.
 *
 * @param from the first day on which it is so
 * @param lastDay the last day of the place itself; nothing while it stands
 * @param name its name as printed
 * @param kind what sort of place
 * @param gate the gate it stands at, only for a site at a gate
 * @param place the district or commune it lies in; nothing when not stated, or when the gate says it
 * @param owner the agency that owns it; nothing when not stated
 * @param manager the agency that manages it and answers for what is said of it
 * @param capacity how many it has room for
 */
@LegalTerm(vi = "thông tin cơ sở tiếp nhận", means = "What is true of a reception place from one day on.")
public record FacilityFacts(
        LocalDate from,
        @Nullable LocalDate lastDay,
        String name,
        FacilityKind kind,
        @Nullable GateId gate,
        @Nullable PlaceId place,
        @Nullable AgencyId owner,
        AgencyId manager,
        Capacity capacity) {

    static final int LONGEST_NAME = 200;
    static final int LONGEST_REASON = 500;

    public FacilityFacts {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException(
                    "A reception place has a name of 1 to %d letters, has %d".formatted(LONGEST_NAME, name.length()));
        }
    }

    /** The least that can be stated of a place: no owner, no places, still standing. */
    public static FacilityFacts of(
            LocalDate from, String name, FacilityKind kind, @Nullable GateId gate, AgencyId manager) {
        return new FacilityFacts(from, null, name, kind, gate, null, null, manager, Capacity.UNSTATED);
    }

    /** The same facts with a capacity. */
    public FacilityFacts with(Capacity places) {
        return new FacilityFacts(from, lastDay, name, kind, gate, place, owner, manager, places);
    }

    /** Whether the place stands on that day, as far as this says. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (lastDay == null || !day.isAfter(lastDay));
    }

    /** The agencies named. */
    List<AgencyId> agencies() {
        return Stream.of(owner, manager).flatMap(Stream::ofNullable).toList();
    }

    /** Why this cannot be stated on that day, whoever states it. */
    List<CannotChangeFacility> refusals(LocalDate today) {
        List<CannotChangeFacility> refusals = new ArrayList<>();
        if (from.isAfter(today)) {
            refusals.add(CannotChangeFacility.FUTURE_DAY);
        }
        if (lastDay != null && lastDay.isBefore(from)) {
            refusals.add(CannotChangeFacility.ENDS_BEFORE_IT_BEGINS);
        }
        if ((kind == FacilityKind.GATE_SITE) != (gate != null)) {
            refusals.add(gate == null ? CannotChangeFacility.GATE_MISSING : CannotChangeFacility.GATE_NOT_WANTED);
        }
        return refusals;
    }
}
