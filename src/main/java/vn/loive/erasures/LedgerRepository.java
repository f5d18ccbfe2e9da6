package vn.loive.erasures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.loive.database.Guarded;
import vn.loive.particulars.CodeName;
import vn.loive.shared.ProvinceCode;

/** The ledger of erasures; only the function that erases adds a line. */
@Repository
class LedgerRepository {

    private final JdbcClient jdbc;

    LedgerRepository(@Guarded JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The lines that whoever acts may read, the newest first. */
    List<Erased> all() {
        return jdbc.sql("SELECT * FROM erasures.ledger ORDER BY erased_at DESC, id")
                .query(LedgerRepository::erased)
                .list();
    }

    Optional<Erased> find(UUID id) {
        return jdbc.sql("SELECT * FROM erasures.ledger WHERE id = ?")
                .param(id)
                .query(LedgerRepository::erased)
                .optional();
    }

    private static Erased erased(ResultSet row, int number) throws SQLException {
        return new Erased(
                row.getObject("id", UUID.class),
                new ProvinceCode(row.getString("province")),
                row.getObject("subject", UUID.class),
                row.getObject("holder", UUID.class),
                new CodeName(row.getString("code_name")),
                ErasureGround.of(row.getString("ground")),
                row.getObject("requested_by", UUID.class),
                row.getObject("requested_at", OffsetDateTime.class).toInstant(),
                row.getObject("confirmed_by", UUID.class),
                row.getObject("erased_on", LocalDate.class),
                row.getObject("erased_at", OffsetDateTime.class).toInstant(),
                row.getInt("keys"),
                row.getInt("versions"),
                row.getInt("tokens"));
    }
}
