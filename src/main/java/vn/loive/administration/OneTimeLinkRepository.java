package vn.loive.administration;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.loive.accounts.Account;
import vn.loive.accounts.AccountId;
import vn.loive.shared.Sha256;

/** One-time links as rows: the token itself is never kept. */
@Repository
class OneTimeLinkRepository {

    private static final int TOKEN_BYTES = 24;

    private final JdbcClient jdbc;
    private final SecureRandom random = new SecureRandom();

    OneTimeLinkRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes a link for the account and voids those made before. */
    OneTimeLink make(Account account, Instant now, Instant expires) {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        voidAll(account, now);
        jdbc.sql("""
                        INSERT INTO administration.one_time_link (province, account, token_hash, expires_at)
                        VALUES (?, ?, ?, ?)
                        """)
                .params(account.province().value(), account.id().value(), Sha256.of(token), Timestamp.from(expires))
                .update();
        return new OneTimeLink(account.id(), token, expires);
    }

    /** The account that a link opens, if the link is good. */
    Optional<AccountId> opens(String token, Instant now) {
        return jdbc.sql("""
                        SELECT account FROM administration.one_time_link
                        WHERE token_hash = ? AND used_at IS NULL AND expires_at > ?
                        """)
                .params(Sha256.of(token), Timestamp.from(now))
                .query(UUID.class)
                .optional()
                .map(AccountId::new);
    }

    /** Uses the link up; false if somebody was quicker or it is void. */
    boolean use(String token, Instant now) {
        return jdbc.sql("""
                        UPDATE administration.one_time_link SET used_at = :now
                        WHERE token_hash = :hash AND used_at IS NULL AND expires_at > :now
                        """)
                        .param("now", Timestamp.from(now))
                        .param("hash", Sha256.of(token))
                        .update()
                == 1;
    }

    private void voidAll(Account account, Instant now) {
        jdbc.sql("""
                        UPDATE administration.one_time_link SET used_at = ?
                        WHERE province = ? AND account = ? AND used_at IS NULL
                        """)
                .params(
                        Timestamp.from(now),
                        account.province().value(),
                        account.id().value())
                .update();
    }
}
