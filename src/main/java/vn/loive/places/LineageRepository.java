package vn.loive.places;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.loive.shared.ProvinceCode;

/** Asks who went into whom; two questions however deep it goes. */
@Repository
class LineageRepository {

    private final JdbcClient jdbc;
    private final PlaceRepository places;

    LineageRepository(JdbcClient jdbc, PlaceRepository places) {
        this.jdbc = jdbc;
        this.places = places;
    }

    /** Everything before and after these units. */
    Lineage around(Collection<PlaceId> units) {
        return lineage(
                units,
                jdbc.sql("""
                        WITH RECURSIVE later AS (
                          SELECT unit, successor, whole FROM places.succession WHERE unit = ANY (:units)
                          UNION
                          SELECT next.unit, next.successor, next.whole
                          FROM later JOIN places.succession AS next ON next.unit = later.successor),
                        earlier AS (
                          SELECT unit, successor, whole FROM places.succession WHERE successor = ANY (:units)
                          UNION
                          SELECT last.unit, last.successor, last.whole
                          FROM earlier JOIN places.succession AS last ON last.successor = earlier.unit)
                        SELECT * FROM later UNION SELECT * FROM earlier
                        """)
                        .param("units", units.stream().map(PlaceId::value).toArray(UUID[]::new))
                        .query(PlaceRows::succession)
                        .list());
    }

    /** What went into what on one day, where either lay or lies in the province; in the order of the old codes. */
    List<PlaceChange> changes(ProvinceCode province, LocalDate day) {
        List<Succession> successions = jdbc.sql("""
                        SELECT succession.* FROM places.succession
                        JOIN places.unit AS ended ON ended.id = succession.unit
                        JOIN places.unit AS began ON began.id = succession.successor
                        WHERE ended.valid_to = :day::date - 1 AND :province IN (ended.province, began.province)
                        ORDER BY length(ended.code), ended.code, began.code
                        """)
                .param("province", province.value())
                .param("day", day)
                .query(PlaceRows::succession)
                .list();
        Map<PlaceId, Place> known = places.byId(ends(successions));
        return successions.stream()
                .map(went -> new PlaceChange(
                        Objects.requireNonNull(known.get(went.unit())),
                        Objects.requireNonNull(known.get(went.successor())),
                        went.whole()))
                .toList();
    }

    /** The days on which something in the province went into something else, the latest first. */
    List<LocalDate> changeDays(ProvinceCode province) {
        return jdbc.sql("""
                        SELECT DISTINCT ended.valid_to + 1 AS day FROM places.succession
                        JOIN places.unit AS ended ON ended.id = succession.unit
                        JOIN places.unit AS began ON began.id = succession.successor
                        WHERE :province IN (ended.province, began.province)
                        ORDER BY day DESC
                        """)
                .param("province", province.value())
                .query((row, number) -> row.getObject("day", LocalDate.class))
                .list();
    }

    private Lineage lineage(Collection<PlaceId> units, List<Succession> successions) {
        Set<PlaceId> named = ends(successions);
        named.addAll(units);
        return new Lineage(places.byId(named), successions);
    }

    private static Set<PlaceId> ends(List<Succession> successions) {
        Set<PlaceId> ends = new HashSet<>();
        successions.forEach(went -> {
            ends.add(went.unit());
            ends.add(went.successor());
        });
        return ends;
    }
}
