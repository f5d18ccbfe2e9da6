package vn.loive.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.loive.shared.ProvinceCode;

/** Accounts and their roles as rows. */
@Repository
class AccountRepository {

    private final JdbcClient jdbc;

    AccountRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Account> find(AccountId id) {
        return read(jdbc.sql("SELECT * FROM accounts.account WHERE id = ?").param(id.value())).stream()
                .findFirst();
    }

    Optional<Account> find(SignInName name) {
        return read(jdbc.sql("SELECT * FROM accounts.account WHERE sign_in_name = ?")
                        .param(name.value()))
                .stream()
                .findFirst();
    }

    List<Account> ofProvince(ProvinceCode province) {
        return read(jdbc.sql("SELECT * FROM accounts.account WHERE province = ? ORDER BY display_name, sign_in_name")
                .param(province.value()));
    }

    boolean insert(Account account) {
        return jdbc.sql("""
                        INSERT INTO accounts.account (province, id, agency, sign_in_name, display_name, state, used_at)
                        VALUES (?, ?, ?, ?, ?, 'invited', ?)
                        ON CONFLICT (sign_in_name) DO NOTHING
                        """)
                        .params(
                                account.province().value(),
                                account.id().value(),
                                account.agency(),
                                account.signInName().value(),
                                account.displayName(),
                                Timestamp.from(account.usedAt()))
                        .update()
                == 1;
    }

    void insert(Account account, RoleGrant grant) {
        jdbc.sql("""
                        INSERT INTO accounts.role_grant (province, id, account, agency, role, valid_from, valid_until)
                        VALUES (?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(account.province().value())
                .param(grant.id())
                .param(account.id().value())
                .param(grant.agency())
                .param(grant.role().name())
                .param(grant.from())
                .param(grant.until())
                .update();
    }

    void end(Account account, RoleGrant grant, Instant now) {
        jdbc.sql("UPDATE accounts.role_grant SET taken_back_at = ? WHERE province = ? AND id = ?")
                .params(Timestamp.from(now), account.province().value(), grant.id())
                .update();
    }

    void rename(Account account, String displayName) {
        jdbc.sql("UPDATE accounts.account SET display_name = ? WHERE province = ? AND id = ?")
                .params(displayName, account.province().value(), account.id().value())
                .update();
    }

    void save(Account account, AccountState state, Instant now) {
        jdbc.sql("""
                        UPDATE accounts.account
                        SET state = ?, locked_until = CAST(? AS timestamptz), wrong_tries = 0,
                            used_at = CASE WHEN ? THEN GREATEST(used_at, ?) ELSE used_at END
                        WHERE province = ? AND id = ?
                        """)
                .param(word(state))
                .param(state instanceof AccountState.Locked(Instant until) ? timestamp(until) : null)
                .param(state instanceof AccountState.Active)
                .param(Timestamp.from(now))
                .param(account.province().value())
                .param(account.id().value())
                .update();
    }

    private List<Account> read(JdbcClient.StatementSpec query) {
        List<Account> accounts = query.query(AccountRepository::account).list();
        if (accounts.isEmpty()) {
            return accounts;
        }
        Map<UUID, List<Grant>> grants = grants(accounts);
        return accounts.stream()
                .map(account -> with(account, grants.getOrDefault(account.id().value(), List.of())))
                .toList();
    }

    private Map<UUID, List<Grant>> grants(List<Account> accounts) {
        return jdbc
                .sql("""
                        SELECT * FROM accounts.role_grant
                        WHERE account IN (:accounts) AND taken_back_at IS NULL
                        ORDER BY valid_from, role
                        """)
                .param(
                        "accounts",
                        accounts.stream().map(account -> account.id().value()).toList())
                .query(AccountRepository::grant)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Grant::account));
    }

    private static Account with(Account account, List<Grant> grants) {
        return new Account(
                account.id(),
                account.province(),
                account.agency(),
                account.signInName(),
                account.displayName(),
                account.state(),
                account.usedAt(),
                grants.stream().map(Grant::grant).toList());
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                new AccountId(row.getObject("id", UUID.class)),
                new ProvinceCode(row.getString("province")),
                row.getObject("agency", UUID.class),
                new SignInName(row.getString("sign_in_name")),
                row.getString("display_name"),
                state(row),
                row.getTimestamp("used_at").toInstant(),
                List.of());
    }

    private static AccountState state(ResultSet row) throws SQLException {
        Timestamp until = row.getTimestamp("locked_until");
        return switch (row.getString("state")) {
            case "invited" -> new AccountState.Invited();
            case "active" -> new AccountState.Active();
            case "locked" -> new AccountState.Locked(until == null ? null : until.toInstant());
            case "disabled" -> new AccountState.Disabled();
            case String other -> throw new IllegalStateException("Unknown state of an account: " + other);
        };
    }

    private static String word(AccountState state) {
        return switch (state) {
            case AccountState.Invited ignored -> "invited";
            case AccountState.Active ignored -> "active";
            case AccountState.Locked ignored -> "locked";
            case AccountState.Disabled ignored -> "disabled";
        };
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    private record Grant(UUID account, RoleGrant grant) {}

    private static Grant grant(ResultSet row, int number) throws SQLException {
        return new Grant(
                row.getObject("account", UUID.class),
                new RoleGrant(
                        row.getObject("id", UUID.class),
                        Role.valueOf(row.getString("role")),
                        row.getObject("agency", UUID.class),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_until", LocalDate.class)));
    }
}
