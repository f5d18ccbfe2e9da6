package vn.loive.facilities;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.loive.agencies.AgencyId;
import vn.loive.places.GateId;
import vn.loive.shared.ProvinceCode;

/** The rows of reception places. */
@Repository
class FacilityRepository {

    private final JdbcClient jdbc;

    FacilityRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Facility> on(LocalDate day) {
        return jdbc.sql("""
                        SELECT facility.* FROM facilities.facility
                        LEFT JOIN places.gate ON gate.id = facility.gate
                        WHERE facility.valid_from <= :day
                          AND (facility.valid_to IS NULL OR facility.valid_to >= :day)
                        ORDER BY facility.kind <> 'GATE_SITE', gate.name, facility.name
                        """)
                .param("day", day)
                .query((row, number) -> facility(row))
                .list();
    }

    void insert(ProvinceCode province, Facility facility) {
        jdbc.sql("""
                        INSERT INTO facilities.facility
                            (province, id, name, kind, gate, manager, ready, valid_from, valid_to)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(province.value())
                .param(facility.id().value())
                .param(facility.name())
                .param(facility.kind().name())
                .param(gate(facility))
                .param(facility.manager().value())
                .param(facility.ready())
                .param(facility.validFrom())
                .param(facility.validTo())
                .update();
    }

    private static @Nullable UUID gate(Facility facility) {
        GateId gate = facility.gate();
        return gate == null ? null : gate.value();
    }

    private static Facility facility(ResultSet row) throws SQLException {
        UUID gate = row.getObject("gate", UUID.class);
        return new Facility(
                new FacilityId(row.getObject("id", UUID.class)),
                row.getString("name"),
                FacilityKind.valueOf(row.getString("kind")),
                gate == null ? null : new GateId(gate),
                new AgencyId(row.getObject("manager", UUID.class)),
                row.getBoolean("ready"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
