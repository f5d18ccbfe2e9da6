package vn.loive.facilities;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.Agency;
import vn.loive.agencies.AgencyId;
import vn.loive.places.Gate;
import vn.loive.places.GateId;
import vn.loive.places.Place;
import vn.loive.places.PlaceId;
import vn.loive.places.Places;
import vn.loive.shared.Actor;
import vn.loive.ui.Choice;

/** Puts names to the ids of reception places, with a fixed number of queries however many there are. */
@Component
public class FacilityViews {

    /**
     * A place as a page shows it.
     *
     * @param kindKey message key of its sort
     * @param manager who manages it
     * @param gate the gate with the district or commune it lies in; null when it stands at none
     * @param place the district or commune when it stands at no gate; null when not stated
     * @param owner who owns it; null when not stated
     */
    public record View(
            Facility facility,
            String kindKey,
            @Nullable String gate,
            @Nullable String place,
            @Nullable String owner,
            String manager) {}

    private final Agencies agencies;
    private final Places places;

    FacilityViews(Agencies agencies, Places places) {
        this.agencies = agencies;
        this.places = places;
    }

    /** The sorts of place to choose from. */
    public static List<Choice> kinds() {
        return Choice.ofEnum(FacilityKind.class, "facilities.kind");
    }

    /** The places with their names as they were on that day. */
    public List<View> of(Actor reader, LocalDate day, Collection<Facility> facilities) {
        Map<GateId, Gate> gates = gates(reader, day);
        Map<PlaceId, Place> named = named(gates.values(), facilities);
        Map<AgencyId, Agency> known = agencies.byId(facilities.stream()
                .flatMap(facility -> facility.facts().agencies().stream())
                .collect(Collectors.toSet()));
        return facilities.stream()
                .map(facility -> view(facility, gates, named, known))
                .toList();
    }

    private Map<GateId, Gate> gates(Actor reader, LocalDate day) {
        return places.heritage(reader.province(), day).stream()
                .flatMap(province -> places.gates(province, day).stream())
                .collect(Collectors.toMap(Gate::id, Function.identity()));
    }

    private Map<PlaceId, Place> named(Collection<Gate> gates, Collection<Facility> facilities) {
        return places.byId(Stream.concat(
                        gates.stream().map(Gate::place),
                        facilities.stream().map(facility -> facility.facts().place()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }

    private static View view(
            Facility facility, Map<GateId, Gate> gates, Map<PlaceId, Place> named, Map<AgencyId, Agency> known) {
        FacilityFacts facts = facility.facts();
        Gate gate = gates.get(facility.gate());
        Place place = named.get(facts.place());
        return new View(
                facility,
                "facilities.kind."
                        + facts.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                gate == null ? null : gate.name() + in(named.get(gate.place())),
                place == null ? null : place.name(),
                name(known.get(facts.owner())),
                Objects.requireNonNullElse(name(known.get(facts.manager())), ""));
    }

    private static String in(@Nullable Place district) {
        return district == null ? "" : ", " + district.nameInSentence();
    }

    private static @Nullable String name(@Nullable Agency agency) {
        return agency == null ? null : agency.shortName();
    }
}
