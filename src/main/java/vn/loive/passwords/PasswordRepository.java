package vn.loive.passwords;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.loive.accounts.Account;

/** Hashes of passwords as rows: the one in use is the newest. */
@Repository
class PasswordRepository {

    private final JdbcClient jdbc;

    PasswordRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A password in use or once in use. */
    record Row(String hash, Instant setAt, boolean enoughAlone) {}

    Optional<Row> present(Account account) {
        return newest(account, 1).stream().findFirst();
    }

    List<Row> newest(Account account, int count) {
        return jdbc.sql("""
                        SELECT hash, set_at, enough_alone FROM passwords.password
                        WHERE province = ? AND account = ?
                        ORDER BY set_at DESC LIMIT ?
                        """)
                .params(account.province().value(), account.id().value(), count)
                .query((row, number) -> new Row(
                        row.getString("hash"), row.getTimestamp("set_at").toInstant(), row.getBoolean("enough_alone")))
                .list();
    }

    void insert(Account account, Row password) {
        jdbc.sql("""
                        INSERT INTO passwords.password (province, account, set_at, hash, enough_alone)
                        VALUES (?, ?, ?, ?, ?)
                        """)
                .params(
                        account.province().value(),
                        account.id().value(),
                        Timestamp.from(password.setAt()),
                        password.hash(),
                        password.enoughAlone())
                .update();
    }

    void forgetAllBut(Account account, int newest) {
        jdbc.sql("""
                        DELETE FROM passwords.password
                        WHERE province = :province AND account = :account AND set_at NOT IN (
                          SELECT set_at FROM passwords.password
                          WHERE province = :province AND account = :account
                          ORDER BY set_at DESC LIMIT :newest)
                        """)
                .param("province", account.province().value())
                .param("account", account.id().value())
                .param("newest", newest)
                .update();
    }
}
