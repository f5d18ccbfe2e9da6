package vn.loive.factors;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.loive.accounts.Account;
import vn.loive.accounts.AccountId;

/** Codes on paper, as rows of keyed hashes. */
@Repository
class PaperCodeRepository {

    private final JdbcClient jdbc;

    PaperCodeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void replace(Account account, List<byte[]> hashes) {
        delete(account.id());
        hashes.forEach(
                hash -> jdbc.sql("INSERT INTO factors.paper_code (province, account, code_hash) VALUES (?, ?, ?)")
                        .params(account.province().value(), account.id().value(), hash)
                        .update());
    }

    /** Uses a code up; false if it is none of the account's or was used before. */
    boolean use(AccountId account, byte[] hash, Instant now) {
        return jdbc.sql("""
                        UPDATE factors.paper_code SET used_at = ?
                        WHERE account = ? AND code_hash = ? AND used_at IS NULL
                        """).params(Timestamp.from(now), account.value(), hash).update() == 1;
    }

    int left(AccountId account) {
        return jdbc.sql("SELECT count(*) FROM factors.paper_code WHERE account = ? AND used_at IS NULL")
                .param(account.value())
                .query(Integer.class)
                .single();
    }

    void delete(AccountId account) {
        jdbc.sql("DELETE FROM factors.paper_code WHERE account = ?")
                .param(account.value())
                .update();
    }
}
