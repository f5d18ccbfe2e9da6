package vn.loive.places;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.loive.shared.ProvinceCode;

/** The rows of units and gates. */
@Repository
class PlaceRepository {

    private final JdbcClient jdbc;

    PlaceRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Place> province(ProvinceCode code, LocalDate day) {
        return jdbc.sql("""
                        SELECT * FROM places.unit
                        WHERE level = 'PROVINCE' AND code = :code
                          AND valid_from <= :day AND (valid_to IS NULL OR valid_to >= :day)
                        """)
                .param("code", code.value())
                .param("day", day)
                .query((row, number) -> place(row))
                .optional();
    }

    List<Place> districts(ProvinceCode province, LocalDate day) {
        return jdbc.sql("""
                        SELECT * FROM places.unit
                        WHERE level = 'DISTRICT' AND province = :province
                          AND valid_from <= :day AND (valid_to IS NULL OR valid_to >= :day)
                        ORDER BY code
                        """)
                .param("province", province.value())
                .param("day", day)
                .query((row, number) -> place(row))
                .list();
    }

    Map<PlaceId, Place> byId(Collection<PlaceId> ids) {
        return jdbc
                .sql("SELECT * FROM places.unit WHERE id = ANY (?)")
                .param(ids.stream().map(PlaceId::value).toArray(UUID[]::new))
                .query((row, number) -> place(row))
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
                .query((row, number) -> gate(row))
                .list();
    }

    void insert(Place place) {
        PlaceId parent = place.parent();
        jdbc.sql("""
                        INSERT INTO places.unit
                            (id, code, level, province, parent, name, valid_from, valid_to, legal_basis)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(place.id().value())
                .param(place.code())
                .param(place.level().name())
                .param(place.province().value())
                .param(parent == null ? null : parent.value())
                .param(place.name())
                .param(place.validFrom())
                .param(place.validTo())
                .param(place.legalBasis())
                .update();
    }

    void insert(Gate gate) {
        jdbc.sql("""
                        INSERT INTO places.gate
                            (id, province, district, name, kind, valid_from, valid_to, legal_basis)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(gate.id().value())
                .param(gate.province().value())
                .param(gate.district().value())
                .param(gate.name())
                .param(gate.kind().name())
                .param(gate.validFrom())
                .param(gate.validTo())
                .param(gate.legalBasis())
                .update();
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(
                new PlaceId(row.getObject("id", UUID.class)),
                row.getString("code"),
                PlaceLevel.valueOf(row.getString("level")),
                new ProvinceCode(row.getString("province")),
                parent(row),
                row.getString("name"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("legal_basis"));
    }

    private static @Nullable PlaceId parent(ResultSet row) throws SQLException {
        UUID parent = row.getObject("parent", UUID.class);
        return parent == null ? null : new PlaceId(parent);
    }

    private static Gate gate(ResultSet row) throws SQLException {
        return new Gate(
                new GateId(row.getObject("id", UUID.class)),
                new ProvinceCode(row.getString("province")),
                new PlaceId(row.getObject("district", UUID.class)),
                row.getString("name"),
                GateKind.valueOf(row.getString("kind")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("legal_basis"));
    }
}
