package vn.loive.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.loive.shared.ProvinceCode;

/** Accounts and their roles as rows. */
@Repository
class AccountRepository {

    private static final String WITH_GRANTS = """
            SELECT account.*, held.id AS grant_id, held.agency AS grant_agency, held.role, held.valid_from, held.valid_until,
                held.given_by, held.confirmed_at
            FROM accounts.account LEFT JOIN accounts.role_grant AS held
                ON held.province = account.province AND held.account = account.id AND held.taken_back_at IS NULL
            WHERE\s""";

    private static final String BY_NAME =
            " ORDER BY account.display_name, account.sign_in_name, held.valid_from, held.role";

    private static final String WAITING = """
            (SELECT account FROM accounts.role_grant WHERE province = ? AND confirmed_at IS NULL
                AND taken_back_at IS NULL AND role IN ('ADMINISTRATOR', 'CASE_WORKER', 'CASE_SUPERVISOR'))""";

    private final JdbcClient jdbc;

    AccountRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Account> find(AccountId id) {
        return read("account.id = ?", id.value()).stream().findFirst();
    }

    Optional<Account> find(SignInName name) {
        return read("account.sign_in_name = ?", name.value()).stream().findFirst();
    }

    List<Account> ofProvince(ProvinceCode province) {
        return List.copyOf(read("account.province = ?", province.value()));
    }

    List<Account> waiting(ProvinceCode province) {
        return List.copyOf(read("account.state = 'active' AND account.id IN " + WAITING, province.value()));
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
                        INSERT INTO accounts.role_grant (province, id, account, agency, role, valid_from, valid_until,
                            given_by, confirmed_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, CAST(? AS timestamptz))
                        """)
                .param(account.province().value())
                .param(grant.id())
                .param(account.id().value())
                .param(grant.agency())
                .param(grant.role().name())
                .param(grant.from())
                .param(grant.until())
                .param(grant.givenBy())
                .param(timestamp(grant.confirmed()))
                .update();
    }

    /** Confirms a grant that still waits; false if it does not. */
    boolean confirm(Account account, RoleGrant grant, UUID by, Instant now) {
        return jdbc.sql("""
                        UPDATE accounts.role_grant SET confirmed_at = ?, confirmed_by = ?
                        WHERE province = ? AND id = ? AND confirmed_at IS NULL AND taken_back_at IS NULL
                        """)
                        .params(Timestamp.from(now), by, account.province().value(), grant.id())
                        .update()
                == 1;
    }

    /** Lets the roles that meet persons wait again for a second person, who is not this one. */
    void waitAgain(Account account, UUID by) {
        jdbc.sql("""
                        UPDATE accounts.role_grant SET confirmed_at = NULL, confirmed_by = NULL, given_by = ?
                        WHERE province = ? AND account = ? AND role IN ('CASE_WORKER', 'CASE_SUPERVISOR')
                            AND taken_back_at IS NULL
                        """)
                .params(by, account.province().value(), account.id().value())
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

    /** The accounts by name, each with what it holds, in one question. */
    private Collection<Account> read(String which, Object value) {
        Map<AccountId, Account> accounts = new LinkedHashMap<>();
        jdbc.sql(WITH_GRANTS + which + BY_NAME).param(value).query((RowCallbackHandler) row -> {
            Account account = account(row);
            accounts.merge(account.id(), account, AccountRepository::more);
        });
        return accounts.values();
    }

    private static Account more(Account account, Account again) {
        List<RoleGrant> grants = new ArrayList<>(account.grants());
        grants.addAll(again.grants());
        return new Account(
                account.id(),
                account.province(),
                account.agency(),
                account.signInName(),
                account.displayName(),
                account.state(),
                account.usedAt(),
                grants);
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                new AccountId(row.getObject("id", UUID.class)),
                new ProvinceCode(row.getString("province")),
                row.getObject("agency", UUID.class),
                new SignInName(row.getString("sign_in_name")),
                row.getString("display_name"),
                state(row),
                row.getTimestamp("used_at").toInstant(),
                grants(row));
    }

    private static AccountState state(ResultSet row) throws SQLException {
        Timestamp until = row.getTimestamp("locked_until");
        return switch (row.getString("state")) {
            case "invited" -> new AccountState.Invited();
            case "active" -> new AccountState.Active();
            case "locked" -> new AccountState.Locked(instant(until));
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

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }

    private static List<RoleGrant> grants(ResultSet row) throws SQLException {
        UUID id = row.getObject("grant_id", UUID.class);
        return id == null
                ? List.of()
                : List.of(new RoleGrant(
                        id,
                        Role.valueOf(row.getString("role")),
                        row.getObject("grant_agency", UUID.class),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_until", LocalDate.class),
                        row.getObject("given_by", UUID.class),
                        instant(row.getTimestamp("confirmed_at"))));
    }
}
