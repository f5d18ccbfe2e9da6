package vn.loive.agencies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of takeovers. */
@Repository
class TakeoverRepository {

    private final JdbcClient jdbc;

    TakeoverRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Takeover> of(AgencyId predecessor, LocalDate day) {
        return jdbc.sql("""
                        SELECT * FROM agencies.takeover
                        WHERE predecessor = ? AND valid_from <= ?
                        ORDER BY valid_from, duty, successor
                        """)
                .params(predecessor.value(), day)
                .query((row, number) -> takeover(row))
                .list();
    }

    List<Takeover> by(AgencyId successor, LocalDate day) {
        return jdbc.sql("""
                        SELECT * FROM agencies.takeover
                        WHERE successor = ? AND valid_from <= ?
                        ORDER BY valid_from, duty, predecessor
                        """)
                .params(successor.value(), day)
                .query((row, number) -> takeover(row))
                .list();
    }

    Set<AgencyId> answeredForBy(AgencyId agency, LocalDate day) {
        return jdbc.sql("""
                        WITH RECURSIVE heritage (agency) AS (
                            SELECT CAST(:agency AS uuid)
                            UNION
                            SELECT takeover.predecessor
                            FROM heritage JOIN agencies.takeover ON takeover.successor = heritage.agency
                            WHERE takeover.valid_from <= :day AND takeover.duty = ANY (:duties)
                        )
                        SELECT agency FROM heritage
                        """)
                .param("agency", agency.value())
                .param("day", day)
                .param("duties", dutiesWithRecords())
                .query((row, number) -> new AgencyId(row.getObject("agency", UUID.class)))
                .set();
    }

    private static String[] dutiesWithRecords() {
        return Arrays.stream(Duty.values())
                .filter(Duty::withRecords)
                .map(Duty::name)
                .toArray(String[]::new);
    }

    private static Takeover takeover(ResultSet row) throws SQLException {
        return new Takeover(
                new AgencyId(row.getObject("predecessor", UUID.class)),
                new AgencyId(row.getObject("successor", UUID.class)),
                row.getObject("valid_from", LocalDate.class),
                Duty.valueOf(row.getString("duty")),
                new Grounds(row.getString("basis"), row.getBoolean("verified")));
    }
}
