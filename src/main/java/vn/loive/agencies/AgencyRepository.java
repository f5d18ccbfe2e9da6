package vn.loive.agencies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.loive.places.PlaceId;
import vn.loive.shared.ProvinceCode;

/** The rows of agencies. */
@Repository
class AgencyRepository {

    private final JdbcClient jdbc;

    AgencyRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<AgencyId, Agency> byId(Collection<AgencyId> ids) {
        return jdbc
                .sql("SELECT * FROM agencies.agency WHERE id = ANY (?)")
                .param(ids.stream().map(AgencyId::value).toArray(UUID[]::new))
                .query((row, number) -> agency(row))
                .stream()
                .collect(Collectors.toMap(Agency::id, agency -> agency));
    }

    List<Agency> of(ProvinceCode province, LocalDate day) {
        return jdbc.sql("""
                        SELECT agency.* FROM agencies.agency
                        LEFT JOIN places.unit ON unit.id = agency.place
                        WHERE agency.province = :province
                          AND agency.valid_from <= :day AND (agency.valid_to IS NULL OR agency.valid_to >= :day)
                        ORDER BY unit.level = 'DISTRICT', unit.code, agency.name
                        """)
                .param("province", province.value())
                .param("day", day)
                .query((row, number) -> agency(row))
                .list();
    }

    List<Agency> central(LocalDate day) {
        return jdbc.sql("""
                        SELECT * FROM agencies.agency
                        WHERE province IS NULL
                          AND valid_from <= :day AND (valid_to IS NULL OR valid_to >= :day)
                        ORDER BY name
                        """)
                .param("day", day)
                .query((row, number) -> agency(row))
                .list();
    }

    void insert(Agency agency) {
        jdbc.sql("""
                        INSERT INTO agencies.agency
                            (id, province, level, kind, name, short_name, symbol, parent, place,
                             valid_from, valid_to, basis, verified)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(agency.id().value())
                .param(Optional.ofNullable(agency.province())
                        .map(ProvinceCode::value)
                        .orElse(null))
                .param(agency.level().name())
                .param(agency.kind().name())
                .param(agency.name())
                .param(agency.shortName())
                .param(agency.symbol())
                .param(Optional.ofNullable(agency.parent()).map(AgencyId::value).orElse(null))
                .param(Optional.ofNullable(agency.place()).map(PlaceId::value).orElse(null))
                .param(agency.validFrom())
                .param(agency.validTo())
                .param(agency.grounds().basis())
                .param(agency.grounds().verified())
                .update();
    }

    private static Agency agency(ResultSet row) throws SQLException {
        String province = row.getString("province");
        UUID parent = row.getObject("parent", UUID.class);
        UUID place = row.getObject("place", UUID.class);
        return new Agency(
                new AgencyId(row.getObject("id", UUID.class)),
                province == null ? null : new ProvinceCode(province),
                AgencyLevel.valueOf(row.getString("level")),
                AgencyKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("short_name"),
                row.getString("symbol"),
                parent == null ? null : new AgencyId(parent),
                place == null ? null : new PlaceId(place),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                new Grounds(row.getString("basis"), row.getBoolean("verified")));
    }
}
