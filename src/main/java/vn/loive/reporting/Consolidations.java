package vn.loive.reporting;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.Agency;
import vn.loive.agencies.AgencyId;
import vn.loive.contributions.Contribution;
import vn.loive.contributions.Contributions;
import vn.loive.places.Gate;
import vn.loive.places.GateId;
import vn.loive.places.Place;
import vn.loive.places.PlaceId;
import vn.loive.places.Places;
import vn.loive.readiness.FacilityReadiness;
import vn.loive.readiness.ReadinessRegister;
import vn.loive.requests.ObligationState;
import vn.loive.requests.Obligations;
import vn.loive.requests.ReportRequest;
import vn.loive.shared.ProvinceCode;

/** Brings together what the addressees of a request say and what the register of reception places holds. */
@Service
public class Consolidations {

    private final Contributions contributions;
    private final Obligations obligations;
    private final Agencies agencies;
    private final ReadinessRegister facilities;
    private final Places places;

    Consolidations(
            Contributions contributions,
            Obligations obligations,
            Agencies agencies,
            ReadinessRegister facilities,
            Places places) {
        this.obligations = obligations;
        this.contributions = contributions;
        this.agencies = agencies;
        this.facilities = facilities;
        this.places = places;
    }

    /** The consolidation as it stands now. */
    public Consolidation of(ReportRequest request) {
        ProvinceCode province = province(request);
        Map<AgencyId, Agency> asked = agencies.byId(request.asked().keySet());
        return new Consolidation(request, rows(request, inOrder(province, request, asked)), sites(province, request));
    }

    private List<Consolidation.Row> rows(ReportRequest request, List<Agency> asked) {
        Map<AgencyId, Contribution> newest = contributions.newest(request);
        Map<AgencyId, ObligationState> owed = obligations.of(request.id());
        return asked.stream()
                .map(agency -> new Consolidation.Row(
                        agency,
                        newest.get(agency.id()),
                        owed.getOrDefault(agency.id(), ObligationState.SILENT).waived()))
                .toList();
    }

    /** In the order of the province; an addressee whose name has ended before the period did still owes its answer. */
    private List<Agency> inOrder(ProvinceCode province, ReportRequest request, Map<AgencyId, Agency> asked) {
        Map<AgencyId, Agency> gone = new LinkedHashMap<>(asked);
        List<Agency> there = agencies.of(province, request.period().to()).stream()
                .filter(agency -> gone.remove(agency.id()) != null)
                .toList();
        return Stream.concat(there.stream(), gone.values().stream().sorted(Comparator.comparing(Agency::name)))
                .toList();
    }

    /** The province that was asked; a successor's may be another one. */
    private ProvinceCode province(ReportRequest request) {
        return agencies.find(request.asker())
                .map(Agency::province)
                .orElseThrow(() -> new IllegalStateException("Asker must belong to a province, is " + request.asker()));
    }

    /** Without the places of other provinces, which a successor sees beside those of the one that was asked. */
    private List<FacilityReadiness> standing(ProvinceCode province, ReportRequest request) {
        List<FacilityReadiness> seen = facilities.on(request.period().to());
        Map<AgencyId, Agency> stewards = agencies.byId(
                seen.stream().map(place -> place.facility().steward()).collect(Collectors.toSet()));
        return seen.stream()
                .filter(place -> {
                    Agency steward = stewards.get(place.facility().steward());
                    return steward == null || province.equals(steward.province());
                })
                .toList();
    }

    private List<ReceptionSite> sites(ProvinceCode province, ReportRequest request) {
        Map<GateId, Gate> gates = places.gates(province, request.period().to()).stream()
                .collect(Collectors.toMap(Gate::id, gate -> gate));
        Map<PlaceId, Place> districts =
                places.byId(gates.values().stream().map(Gate::place).toList());
        return standing(province, request).stream()
                .map(place -> site(place, gates, districts))
                .toList();
    }

    private static ReceptionSite site(FacilityReadiness place, Map<GateId, Gate> gates, Map<PlaceId, Place> districts) {
        GateId id = place.facility().gate();
        Gate gate = id == null ? null : gates.get(id);
        return new ReceptionSite(
                place.facility(),
                place.readiness(),
                gate,
                gate == null ? null : Objects.requireNonNull(districts.get(gate.place())));
    }
}
