package vn.loive.facilities;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.AgencyId;
import vn.loive.places.GateId;
import vn.loive.places.PlaceId;
import vn.loive.places.Places;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;
import vn.loive.shared.ProvinceCode;

/** Who may say something of a reception place, and what can be said of it. */
@Component
class FacilityRules {

    private final Agencies agencies;
    private final Places places;
    private final Clock clock;

    FacilityRules(Agencies agencies, Places places, Clock clock) {
        this.agencies = agencies;
        this.places = places;
        this.clock = clock;
    }

    LocalDate today() {
        return LegalDay.today(clock);
    }

    /** Whether the actor's agency leads in its province today. */
    boolean leads(Actor actor) {
        return agencies.lead(actor.province(), today())
                .filter(lead -> lead.id().value().equals(actor.agency()))
                .isPresent();
    }

    /** Whether the actor may say something of a place that this agency manages: it does, took it over, or leads. */
    boolean answersFor(Actor actor, AgencyId manager) {
        return agencies.mayCorrectFor(new AgencyId(actor.agency()), manager, today()) || leads(actor);
    }

    /** Why the actor may not say this of a place that this agency manages now. */
    List<CannotChangeFacility> refusals(Actor actor, AgencyId manager, FacilityFacts facts) {
        if (!answersFor(actor, manager)) {
            return List.of(CannotChangeFacility.MANAGED_BY_ANOTHER);
        }
        List<CannotChangeFacility> refusals = new ArrayList<>(facts.refusals(today()));
        if (!facts.manager().equals(manager) && !leads(actor)) {
            refusals.add(CannotChangeFacility.LEAD_NAMES_THE_MANAGER);
        }
        refusals.addAll(unknown(actor, facts));
        return refusals;
    }

    private List<CannotChangeFacility> unknown(Actor actor, FacilityFacts facts) {
        Set<ProvinceCode> own = places.heritage(actor.province(), today());
        List<CannotChangeFacility> refusals = new ArrayList<>();
        if (facts.gate() != null && !isGateOf(own, facts.gate(), facts.from())) {
            refusals.add(CannotChangeFacility.UNKNOWN_GATE);
        }
        if (facts.place() != null && !isPlaceOf(own, facts.place())) {
            refusals.add(CannotChangeFacility.UNKNOWN_PLACE);
        }
        if (!areAgenciesOf(own, new HashSet<>(facts.agencies()))) {
            refusals.add(CannotChangeFacility.UNKNOWN_AGENCY);
        }
        return refusals;
    }

    private boolean isGateOf(Set<ProvinceCode> own, GateId id, LocalDate day) {
        return own.stream()
                .flatMap(province -> places.gates(province, day).stream())
                .anyMatch(gate -> gate.id().equals(id));
    }

    private boolean isPlaceOf(Set<ProvinceCode> own, PlaceId id) {
        return places.byId(Set.of(id)).values().stream().anyMatch(place -> own.contains(place.province()));
    }

    private boolean areAgenciesOf(Set<ProvinceCode> own, Set<AgencyId> named) {
        return agencies.byId(named).values().stream()
                        .filter(agency -> agency.province() != null && own.contains(agency.province()))
                        .count()
                == named.size();
    }

    static List<CannotChangeFacility> reason(String reason) {
        if (reason.isBlank()) {
            return List.of(CannotChangeFacility.REASON_MISSING);
        }
        return reason.strip().length() > FacilityFacts.LONGEST_REASON
                ? List.of(CannotChangeFacility.REASON_TOO_LONG)
                : List.of();
    }
}
