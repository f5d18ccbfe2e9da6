package vn.loive.provisions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the rows of the rules. */
@Repository
class ProvisionRepository {

    private final JdbcClient jdbc;

    ProvisionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Provision> all() {
        return jdbc.sql("""
                        SELECT code, valid_from, valid_until, value, unit, title, source, verified, note
                        FROM provisions.provision
                        ORDER BY code, valid_from
                        """).query(ProvisionRepository::provision).list();
    }

    List<SpokenWording> wordings(ProvisionCode code) {
        return jdbc.sql("SELECT number, valid_from, body, for_children FROM provisions.wording WHERE code = ?")
                .param(code.value())
                .query(ProvisionRepository::wording)
                .list();
    }

    private static SpokenWording wording(ResultSet row, int number) throws SQLException {
        return new SpokenWording(
                row.getInt("number"),
                row.getObject("valid_from", LocalDate.class),
                row.getString("body").lines().toList(),
                row.getString("for_children").lines().toList());
    }

    private static Provision provision(ResultSet row, int number) throws SQLException {
        return new Provision(
                new ProvisionCode(row.getString("code")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                row.getBigDecimal("value"),
                row.getString("unit"),
                row.getString("title"),
                row.getString("source"),
                row.getBoolean("verified"),
                row.getString("note"));
    }
}
