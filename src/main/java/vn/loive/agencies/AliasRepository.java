package vn.loive.agencies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of aliases. */
@Repository
class AliasRepository {

    private static final int MOST_FOUND = 200;

    private final JdbcClient jdbc;

    AliasRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Alias> called(String folded) {
        return jdbc.sql("SELECT * FROM agencies.alias WHERE folded = ?")
                .param(folded)
                .query((row, number) -> alias(row))
                .list();
    }

    List<Alias> of(AgencyId agency) {
        return jdbc.sql("SELECT * FROM agencies.alias WHERE agency = ? ORDER BY warning, length(written) DESC, written")
                .param(agency.value())
                .query((row, number) -> alias(row))
                .list();
    }

    List<Agency> holding(String folded, LocalDate day) {
        return jdbc.sql("""
                        SELECT * FROM agencies.agency
                        WHERE valid_from <= :day AND (valid_to IS NULL OR valid_to >= :day)
                          AND id IN (SELECT agency FROM agencies.alias WHERE folded LIKE '%' || :folded || '%')
                        ORDER BY array_position(ARRAY['CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE'], level),
                                 province, name
                        LIMIT :most
                        """)
                .param("day", day)
                .param("folded", folded)
                .param("most", MOST_FOUND)
                .query((row, number) -> AgencyRepository.agency(row))
                .list();
    }

    /** Keeps an alias; answers whether it was new. */
    boolean insert(Alias alias) {
        return jdbc.sql("""
                                INSERT INTO agencies.alias (agency, folded, written, warning) VALUES (?, ?, ?, ?)
                                ON CONFLICT DO NOTHING
                                """)
                        .params(alias.agency().value(), alias.folded(), alias.written(), alias.misspelt())
                        .update()
                == 1;
    }

    boolean delete(AgencyId agency, String folded) {
        return jdbc.sql("DELETE FROM agencies.alias WHERE agency = ? AND folded = ?")
                        .params(agency.value(), folded)
                        .update()
                == 1;
    }

    private static Alias alias(ResultSet row) throws SQLException {
        return new Alias(
                new AgencyId(row.getObject("agency", UUID.class)), row.getString("written"), row.getBoolean("warning"));
    }
}
