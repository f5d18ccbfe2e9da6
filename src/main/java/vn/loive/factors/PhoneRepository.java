package vn.loive.factors;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.loive.accounts.Account;
import vn.loive.accounts.AccountId;

/** Secrets shared with phones, as rows; they come and go closed. */
@Repository
class PhoneRepository {

    private final JdbcClient jdbc;

    PhoneRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The closed secret of a phone in use. */
    Optional<byte[]> inUse(AccountId account) {
        return jdbc.sql("SELECT secret FROM factors.phone WHERE account = ? AND confirmed_at IS NOT NULL")
                .param(account.value())
                .query(byte[].class)
                .optional();
    }

    /** The closed secret that waits to be put into a phone. */
    Optional<byte[]> waiting(AccountId account) {
        return jdbc.sql("SELECT secret FROM factors.phone WHERE account = ? AND confirmed_at IS NULL")
                .param(account.value())
                .query(byte[].class)
                .optional();
    }

    void insert(Account account, byte[] secret) {
        jdbc.sql("""
                        INSERT INTO factors.phone (province, account, secret) VALUES (?, ?, ?)
                        ON CONFLICT (province, account) DO NOTHING
                        """)
                .params(account.province().value(), account.id().value(), secret)
                .update();
    }

    void confirm(AccountId account, Instant now) {
        jdbc.sql("UPDATE factors.phone SET confirmed_at = ? WHERE account = ?")
                .params(Timestamp.from(now), account.value())
                .update();
    }

    /** Marks the time step as used; false if it or a later one was used before. */
    boolean useStep(AccountId account, long step) {
        return jdbc.sql("UPDATE factors.phone SET last_step = :step WHERE account = :account AND last_step < :step")
                        .param("step", step)
                        .param("account", account.value())
                        .update()
                == 1;
    }

    void delete(AccountId account) {
        jdbc.sql("DELETE FROM factors.phone WHERE account = ?")
                .param(account.value())
                .update();
    }
}
