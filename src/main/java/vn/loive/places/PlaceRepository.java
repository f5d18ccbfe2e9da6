package vn.loive.places;

import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.loive.shared.ProvinceCode;
import vn.loive.shared.VietnameseText;

/** Asks for units and gates as of a day. */
@Repository
class PlaceRepository {

    private final JdbcClient jdbc;

    PlaceRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Place> on(PlaceCode code, LocalDate day) {
        return jdbc.sql("""
                        SELECT * FROM places.unit
                        WHERE code = :code AND level = :level
                          AND valid_from <= :day AND (valid_to IS NULL OR valid_to >= :day)
                        """)
                .param("code", code.value())
                .param("level", code.level().name())
                .param("day", day)
                .query(PlaceRows::place)
                .optional();
    }

    List<Place> of(PlaceCode code) {
        return jdbc.sql("SELECT * FROM places.unit WHERE code = ? AND level = ? ORDER BY valid_from")
                .params(code.value(), code.level().name())
                .query(PlaceRows::place)
                .list();
    }

    List<Place> provinces(LocalDate day) {
        return jdbc.sql("""
                        SELECT * FROM places.unit
                        WHERE level = 'PROVINCE' AND valid_from <= :day AND (valid_to IS NULL OR valid_to >= :day)
                        ORDER BY code
                        """).param("day", day).query(PlaceRows::place).list();
    }

    List<Place> within(ProvinceCode province, PlaceLevel level, LocalDate day) {
        return jdbc.sql("""
                        SELECT * FROM places.unit
                        WHERE level = :level AND province = :province
                          AND valid_from <= :day AND (valid_to IS NULL OR valid_to >= :day)
                        ORDER BY code
                        """)
                .param("level", level.name())
                .param("province", province.value())
                .param("day", day)
                .query(PlaceRows::place)
                .list();
    }

    List<Place> children(PlaceCode code, LocalDate day) {
        return jdbc.sql("""
                        SELECT * FROM places.unit
                        WHERE parent_code = :code AND valid_from <= :day AND (valid_to IS NULL OR valid_to >= :day)
                        ORDER BY level DESC, code
                        """)
                .param("code", code.value())
                .param("day", day)
                .query(PlaceRows::place)
                .list();
    }

    Map<PlaceId, Place> byId(Collection<PlaceId> ids) {
        return jdbc
                .sql("SELECT * FROM places.unit WHERE id = ANY (?)")
                .param(ids.stream().map(PlaceId::value).toArray(UUID[]::new))
                .query(PlaceRows::place)
                .stream()
                .collect(Collectors.toMap(Place::id, place -> place));
    }

    List<Gate> gates(ProvinceCode province, LocalDate day) {
        return jdbc.sql("""
                        SELECT * FROM places.gate
                        WHERE province = :province
                          AND valid_from <= :day AND (valid_to IS NULL OR valid_to >= :day)
                        ORDER BY name
                        """)
                .param("province", province.value())
                .param("day", day)
                .query(PlaceRows::gate)
                .list();
    }

    Set<ProvinceCode> heritage(ProvinceCode province, LocalDate day) {
        List<ProvinceCode> line = jdbc.sql("""
                        WITH RECURSIVE line AS (
                          SELECT id, code FROM places.unit
                          WHERE level = 'PROVINCE' AND code = :code
                            AND valid_from <= :day AND (valid_to IS NULL OR valid_to >= :day)
                          UNION
                          SELECT unit.id, unit.code FROM line
                          JOIN places.succession ON succession.successor = line.id
                          JOIN places.unit ON unit.id = succession.unit)
                        SELECT DISTINCT code FROM line
                        """)
                .param("code", province.value())
                .param("day", day)
                .query((row, number) -> new ProvinceCode(row.getString("code")))
                .list();
        Set<ProvinceCode> heritage = new HashSet<>(line);
        heritage.add(province);
        return Set.copyOf(heritage);
    }

    /** The unit of each pair with those above it on the day of the pair, the lowest first. */
    Map<PlaceId, PlacePath> paths(List<Place> places, LocalDate day) {
        Map<PlaceId, List<Place>> paths = new HashMap<>();
        jdbc.sql("""
                        WITH RECURSIVE path AS (
                          SELECT unit.id AS lowest, asked.day::date AS day, 0 AS step, unit.*
                          FROM unnest(?::uuid[], ?::text[]) AS asked (id, day) JOIN places.unit ON unit.id = asked.id
                          UNION ALL
                          SELECT path.lowest, path.day, path.step + 1, above.*
                          FROM path JOIN places.unit AS above ON above.code = path.parent_code
                            AND above.valid_from <= path.day AND (above.valid_to IS NULL OR above.valid_to >= path.day))
                        SELECT * FROM path ORDER BY lowest, step
                        """)
                .param(places.stream().map(place -> place.id().value()).toArray(UUID[]::new))
                .param(places.stream()
                        .map(place -> place.nearest(day).toString())
                        .toArray(String[]::new))
                .query(row -> {
                    paths.computeIfAbsent(new PlaceId(row.getObject("lowest", UUID.class)), _ -> new ArrayList<>())
                            .add(PlaceRows.place(row, 0));
                });
        return paths.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, path -> new PlacePath(path.getValue())));
    }

    /**
     * Units whose name holds the text, marks or none.
     * First those that hold it as it was typed, then whole names, then beginnings.
     */
    PlaceHits search(String text, @Nullable LocalDate day, int limit, int offset) {
        String folded = VietnameseText.fold(text).replaceAll("([\\\\%_])", "\\\\$1");
        List<Place> found = new ArrayList<>();
        AtomicInteger total = new AtomicInteger();
        jdbc.sql("""
                        SELECT unit.*, count(*) OVER () AS total FROM places.unit
                        WHERE folded LIKE '%' || :folded || '%'
                          AND (:day::date IS NULL
                               OR valid_from <= :day::date AND (valid_to IS NULL OR valid_to >= :day::date))
                        ORDER BY position(lower(:typed) IN lower(name)) > 0 DESC,
                                 folded_bare LIKE :folded OR folded LIKE :folded DESC,
                                 folded_bare LIKE :folded || '%' DESC, length(code), code, valid_from DESC
                        LIMIT :limit OFFSET :offset
                        """)
                .param("folded", folded)
                .param("typed", VietnameseText.normalise(text).strip())
                .param("day", day, Types.DATE)
                .param("limit", limit)
                .param("offset", offset)
                .query(row -> {
                    total.set(row.getInt("total"));
                    found.add(PlaceRows.place(row, 0));
                });
        return new PlaceHits(found, total.get());
    }
}
