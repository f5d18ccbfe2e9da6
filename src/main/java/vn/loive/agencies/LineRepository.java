package vn.loive.agencies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of reporting lines. */
@Repository
class LineRepository {

    private final JdbcClient jdbc;

    LineRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The lines from and to an agency on that day. */
    List<ReportingLine> of(AgencyId agency, LocalDate day) {
        return jdbc.sql("""
                        SELECT * FROM agencies.reporting_line
                        WHERE (from_agency = :agency OR to_agency = :agency)
                          AND valid_from <= :day AND (valid_to IS NULL OR valid_to >= :day)
                        ORDER BY chain, subject, from_agency, to_agency
                        """)
                .param("agency", agency.value())
                .param("day", day)
                .query((row, number) -> line(row))
                .list();
    }

    private static ReportingLine line(ResultSet row) throws SQLException {
        return new ReportingLine(
                new AgencyId(row.getObject("from_agency", UUID.class)),
                new AgencyId(row.getObject("to_agency", UUID.class)),
                ReportingChain.valueOf(row.getString("chain")),
                row.getString("subject"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getBoolean("verified"));
    }
}
