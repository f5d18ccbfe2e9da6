package vn.loive.gazetteer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.loive.places.Place;
import vn.loive.places.PlaceCode;
import vn.loive.places.PlaceId;
import vn.loive.places.PlaceLevel;
import vn.loive.places.PlaceList;
import vn.loive.places.Succession;
import vn.loive.shared.ProvinceCode;

/** What would stand after a loading: what is loaded, with the rows of the files laid over it; found by code and day. */
final class ListIndex {

    private final Map<UnitRow.Key, UnitRow> rows = new LinkedHashMap<>();
    private final Map<PlaceCode, List<UnitRow>> byCode = new HashMap<>();

    ListIndex(Collection<UnitRow> loaded, Collection<UnitRow> listed) {
        loaded.forEach(row -> rows.put(row.key(), row));
        listed.forEach(row -> rows.put(row.key(), row));
        rows.values()
                .forEach(row -> byCode.computeIfAbsent(row.code(), _ -> new ArrayList<>())
                        .add(row));
        byCode.values().forEach(same -> same.sort(Comparator.comparing(UnitRow::from)));
    }

    /** What is loaded, as rows without a line. */
    static List<UnitRow> rows(PlaceList loaded) {
        Map<PlaceId, List<UnitRow.Becomes>> becomes = becomes(loaded);
        return loaded.units().stream()
                .map(place -> row(place, becomes.getOrDefault(place.id(), List.of())))
                .toList();
    }

    private static Map<PlaceId, List<UnitRow.Becomes>> becomes(PlaceList loaded) {
        Map<PlaceId, Place> places = loaded.units().stream().collect(Collectors.toMap(Place::id, place -> place));
        return loaded.successions().stream()
                .filter(went -> places.containsKey(went.successor()))
                .collect(Collectors.groupingBy(
                        Succession::unit,
                        Collectors.mapping(
                                went -> new UnitRow.Becomes(
                                        Objects.requireNonNull(places.get(went.successor()))
                                                .code(),
                                        went.whole()),
                                Collectors.toList())));
    }

    private static UnitRow row(Place place, List<UnitRow.Becomes> becomes) {
        return new UnitRow(
                ListLine.LOADED,
                place.code(),
                place.name(),
                place.parent(),
                place.validFrom(),
                place.validTo(),
                place.basis(),
                becomes);
    }

    Collection<UnitRow> all() {
        return rows.values();
    }

    /** The rows of one code, the earliest first. */
    List<UnitRow> of(PlaceCode code) {
        return byCode.getOrDefault(code, List.of());
    }

    Optional<UnitRow> on(PlaceCode code, LocalDate day) {
        return of(code).stream().filter(row -> row.standsOn(day)).findFirst();
    }

    /** The province in which a unit lies on a day; nothing when its parents are not known. */
    Optional<ProvinceCode> province(UnitRow row, LocalDate day) {
        PlaceCode parent = row.parent();
        if (row.code().level() == PlaceLevel.PROVINCE) {
            return Optional.of(new ProvinceCode(row.code().value()));
        }
        // Only ever upwards, so that units which name each other as parents end the search.
        return parent == null || parent.level().compareTo(row.code().level()) >= 0
                ? Optional.empty()
                : on(parent, day).flatMap(above -> province(above, day));
    }
}
