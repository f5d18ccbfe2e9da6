package vn.loive.workspace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
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
import vn.loive.figures.Figures;
import vn.loive.figures.Part;
import vn.loive.figures.Sum;
import vn.loive.outreach.ActivityKind;
import vn.loive.places.Place;
import vn.loive.places.PlaceCode;
import vn.loive.places.PlaceId;
import vn.loive.places.Places;
import vn.loive.shared.Period;
import vn.loive.shared.ProvinceCode;

/** Tells what was done place by place, with a fixed number of queries however many places there are. */
@Component
class Localities {

    private final TallyRepository repository;
    private final Places places;
    private final Agencies agencies;

    Localities(TallyRepository repository, Places places, Agencies agencies) {
        this.repository = repository;
        this.places = places;
        this.agencies = agencies;
    }

    /** Where the activities of some days were held, of the places that stood on the last of them. */
    Coverage of(ProvinceCode province, Period days) {
        List<Tally> tallies = repository.tallies(province, List.of(days));
        List<Place> areas = places.areas(province, days.to());
        Function<AgencyId, String> names = names(tallies.stream().map(Tally::given));
        Map<Place, List<Tally>> byArea = new LinkedHashMap<>();
        areas.forEach(area -> byArea.put(area, new ArrayList<>()));
        List<Tally> everywhere = new ArrayList<>();
        Map<PlaceId, Place> known = known(tallies);
        for (Tally tally : tallies) {
            Place place = area(known.get(tally.place()), areas);
            (place == null ? everywhere : byArea.computeIfAbsent(place, _ -> new ArrayList<>())).add(tally);
        }
        List<Locality> localities = new ArrayList<>();
        byArea.forEach((place, held) -> localities.add(locality(place, held, names)));
        List<Locality> others = new ArrayList<>(localities.subList(areas.size(), localities.size()));
        if (!everywhere.isEmpty()) {
            others.add(locality(null, everywhere, names));
        }
        return new Coverage(localities.subList(0, areas.size()), others, sums(tallies, names));
    }

    /** The area itself, or the area that a commune lay in; another place where it is in none of them. */
    private static @Nullable Place area(@Nullable Place place, List<Place> areas) {
        if (place == null) {
            return null;
        }
        PlaceCode parent = place.parent();
        return areas.stream()
                .filter(area -> area.code().equals(place.code()) || area.code().equals(parent))
                .findFirst()
                .orElse(place);
    }

    private static Locality locality(@Nullable Place place, List<Tally> held, Function<AgencyId, String> names) {
        return new Locality(place, held.stream().mapToLong(Tally::activities).sum(), sums(held, names));
    }

    static Map<ActivityKind, Sum> sums(Collection<Tally> tallies, Function<AgencyId, String> names) {
        Map<ActivityKind, List<Part>> parts = new EnumMap<>(ActivityKind.class);
        tallies.forEach(tally -> tally.given()
                .parts(names)
                .forEach(part -> parts.computeIfAbsent(tally.kind(), _ -> new ArrayList<>())
                        .add(part)));
        Map<ActivityKind, Sum> sums = new EnumMap<>(ActivityKind.class);
        parts.forEach((kind, of) -> sums.put(kind, Figures.sum(of)));
        return sums;
    }

    private Map<PlaceId, Place> known(List<Tally> tallies) {
        return places.byId(
                tallies.stream().map(Tally::place).filter(Objects::nonNull).collect(Collectors.toSet()));
    }

    /** The names of those whose number is missing, with one query. */
    Function<AgencyId, String> names(Stream<Given> given) {
        Map<AgencyId, Agency> nameless = agencies.byId(
                given.flatMap(figures -> figures.nameless().stream()).collect(Collectors.toSet()));
        return id -> Objects.requireNonNull(nameless.get(id), "Each activity is held by a known agency")
                .shortName();
    }
}
