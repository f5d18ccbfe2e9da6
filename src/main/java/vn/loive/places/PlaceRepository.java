package vn.loive.places;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.loive.shared.ProvinceCode;

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
}
