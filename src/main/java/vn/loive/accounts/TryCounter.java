package vn.loive.accounts;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts wrong tries.
 * A try is counted before it is judged and given back when it was right, so that guesses made at the same moment
 * cannot together exceed the limit.
 */
@Component
public class TryCounter {

    private final JdbcClient jdbc;
    private final AccountRepository accounts;
    private final SignInRules rules;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    TryCounter(
            JdbcClient jdbc,
            AccountRepository accounts,
            SignInRules rules,
            Clock clock,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.rules = rules;
        this.clock = clock;
        this.events = events;
    }

    /** Counts a try; nothing if the account does not exist or may not be used now. */
    public Optional<Account> begin(SignInName name) {
        Instant now = clock.instant();
        return jdbc.sql("""
                        UPDATE accounts.account SET
                          wrong_tries = CASE WHEN state = 'locked' THEN 1 ELSE wrong_tries + 1 END,
                          state = CASE WHEN CASE WHEN state = 'locked' THEN 1 ELSE wrong_tries + 1 END >= :limit
                                       THEN 'locked' ELSE 'active' END,
                          locked_until = CASE WHEN CASE WHEN state = 'locked' THEN 1 ELSE wrong_tries + 1 END >= :limit
                                              THEN CAST(:until AS timestamptz) END
                        WHERE sign_in_name = :name AND (state = 'active' OR (state = 'locked' AND locked_until <= :now))
                        RETURNING id
                        """)
                .param("limit", rules.wrongTries())
                .param("until", Timestamp.from(now.plus(rules.lockOut())))
                .param("now", Timestamp.from(now))
                .param("name", name.value())
                .query(UUID.class)
                .optional()
                .flatMap(id -> accounts.find(new AccountId(id)));
    }

    /** Takes a try off the count because it was right; false if the account was closed in the meantime. */
    public boolean giveBack(Account account) {
        return jdbc.sql("""
                        UPDATE accounts.account
                        SET wrong_tries = GREATEST(wrong_tries - 1, 0), state = 'active', locked_until = NULL
                        WHERE province = ? AND id = ? AND (state = 'active' OR locked_until IS NOT NULL)
                        """)
                        .params(account.province().value(), account.id().value())
                        .update()
                == 1;
    }

    /** Leaves the try on the count because it was wrong, and says so to the audit. */
    public void wrong(Account account) {
        boolean locked = accounts.find(account.id())
                .filter(now -> now.state() instanceof AccountState.Locked)
                .isPresent();
        events.publishEvent(
                locked
                        ? new AccountAct.LockedOut(account.actor(), account.id())
                        : new AccountAct.WrongTry(account.actor(), account.id()));
    }

    /** Begins the count anew after a complete sign-in, and says so to the audit. */
    public void clear(Account account) {
        jdbc.sql("""
                        UPDATE accounts.account SET wrong_tries = 0, used_at = ?
                        WHERE province = ? AND id = ? AND state = 'active'
                        """)
                .params(
                        Timestamp.from(clock.instant()),
                        account.province().value(),
                        account.id().value())
                .update();
        events.publishEvent(new AccountAct.SignedInFully(account.actor(), account.id()));
    }

    /** Closes the account if nobody has signed in for so many days. */
    public void closeIfUnused(SignInName name) {
        Instant cutoff = clock.instant().minus(Duration.ofDays(rules.unusedDays()));
        jdbc.sql("""
                        UPDATE accounts.account SET state = 'disabled', locked_until = NULL
                        WHERE sign_in_name = ? AND state IN ('active', 'locked') AND used_at < ?
                        RETURNING id
                        """)
                .params(name.value(), Timestamp.from(cutoff))
                .query(UUID.class)
                .optional()
                .flatMap(id -> accounts.find(new AccountId(id)))
                .ifPresent(account ->
                        events.publishEvent(new AccountAct.DisabledForDisuse(account.actor(), account.id())));
    }
}
