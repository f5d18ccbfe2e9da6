package vn.loive.agencies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
        List<Agency> found = jdbc.sql("SELECT * FROM agencies.agency WHERE id = ANY (?)")
                .param(ids.stream().map(AgencyId::value).toArray(UUID[]::new))
                .query((row, number) -> agency(row))
                .list();
        return found.stream().collect(Collectors.toMap(Agency::id, agency -> agency));
    }

    List<Agency> of(ProvinceCode province, LocalDate day) {
        return jdbc.sql("""
                        SELECT agency.* FROM agencies.agency
                        LEFT JOIN places.unit ON unit.id = agency.place
                        WHERE agency.province = :province AND agency.kind <> 'UNIT'
                          AND agency.valid_from <= :day AND (agency.valid_to IS NULL OR agency.valid_to >= :day)
                        ORDER BY array_position(ARRAY['PROVINCE', 'DISTRICT', 'COMMUNE'], unit.level), unit.code, agency.name
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

    /** The bodies and sections that lie in an agency on that day, by name. */
    List<Agency> within(AgencyId parent, LocalDate day) {
        return jdbc.sql("""
                        SELECT * FROM agencies.agency
                        WHERE parent = :parent AND valid_from <= :day AND (valid_to IS NULL OR valid_to >= :day)
                        ORDER BY name
                        """)
                .param("parent", parent.value())
                .param("day", day)
                .query((row, number) -> agency(row))
                .list();
    }

    /** The agencies of a level on that day, of one province where the level has provinces. */
    List<Agency> at(AgencyLevel level, @Nullable ProvinceCode province, LocalDate day) {
        return jdbc.sql("""
                        SELECT * FROM agencies.agency
                        WHERE level = :level AND kind <> 'UNIT' AND (province IS NULL OR province = :province)
                          AND valid_from <= :day AND (valid_to IS NULL OR valid_to >= :day)
                        ORDER BY name
                        """)
                .param("level", level.name())
                .param("province", province == null ? null : province.value(), Types.CHAR)
                .param("day", day)
                .query((row, number) -> agency(row))
                .list();
    }

    static Agency agency(ResultSet row) throws SQLException {
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
