package vn.loive.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.loive.WholeProgramTest;
import vn.loive.shared.Actor;
import vn.loive.shared.ProvinceCode;

@WholeProgramTest
class TransactionsTests {

    private static final Actor ACTOR =
            new Actor(UUID.randomUUID(), UUID.randomUUID(), new ProvinceCode("87"), UUID.randomUUID());

    @Autowired
    private Transactions transactions;

    @Autowired
    private JdbcClient open;

    @Autowired
    @Guarded
    private JdbcClient guarded;

    @Autowired
    @Guarded
    private Transactions guardedTransactions;

    @Autowired
    private HikariDataSource openPool;

    @Autowired
    private Database database;

    @BeforeEach
    void aSchemaThatOnlyTheGuardedRoleMayUse() {
        JdbcClient owner = database.owner();
        owner.sql("CREATE SCHEMA proof").update();
        owner.sql("CREATE TABLE proof.secret (province char(2) PRIMARY KEY, word text)")
                .update();
        owner.sql("ALTER TABLE proof.secret ENABLE ROW LEVEL SECURITY").update();
        owner.sql("ALTER TABLE proof.secret FORCE ROW LEVEL SECURITY").update();
        owner.sql("CREATE POLICY own ON proof.secret USING (province = loive.province())")
                .update();
        owner.sql("GRANT USAGE ON SCHEMA proof TO loive_guarded").update();
        owner.sql("GRANT SELECT, INSERT ON proof.secret TO loive_guarded").update();
    }

    @AfterEach
    void andItGoes() {
        database.owner().sql("DROP SCHEMA proof CASCADE").update();
    }

    @Test
    void whatWasSaidHoldsInTheTransactionOnly() {
        String inside = transactions.as(ACTOR, () -> setting(open, "loive.account"));
        assertThat(inside).isEqualTo(ACTOR.account().toString());
        assertThat(setting(open, "loive.account")).isNullOrEmpty();
    }

    @Test
    void nothingSticksToAConnectionHandedBackToThePool() throws SQLException {
        transactions.as(ACTOR, () -> setting(open, "loive.province"));
        try (Connection again = openPool.getConnection();
                var result = again.createStatement()
                        .executeQuery("SELECT current_setting('loive.province', true), loive.province()")) {
            result.next();
            assertThat(result.getString(1)).isNullOrEmpty();
            assertThat(result.getString(2)).isNull();
        }
    }

    @Test
    void theGuardedRoleSeesItsOwnProvinceAndNoOther() {
        guardedTransactions.as(
                ACTOR,
                () -> guarded.sql("INSERT INTO proof.secret VALUES ('87', 'sen')")
                        .update());
        Actor elsewhere = new Actor(ACTOR.account(), ACTOR.agency(), new ProvinceCode("22"), ACTOR.request());
        assertThat(guardedTransactions.as(ACTOR, this::secrets)).isEqualTo(1);
        assertThat(guardedTransactions.as(elsewhere, this::secrets)).isZero();
        assertThat(secrets()).as("outside a transaction nobody acts").isZero();
    }

    @Test
    void theOpenRoleCanNeitherSeeNorUseAGuardedSchema() {
        assertThatThrownBy(() -> transactions.as(
                        ACTOR,
                        () -> open.sql("SELECT count(*) FROM proof.secret")
                                .query(Long.class)
                                .single()))
                .isInstanceOf(BadSqlGrammarException.class)
                .rootCause()
                .hasMessageContaining("permission denied for schema proof");
        assertThat(open.sql("SELECT count(*) FROM information_schema.tables WHERE table_schema = 'proof'")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(open.sql("SELECT count(*) FROM information_schema.schemata WHERE schema_name = 'proof'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void neitherRoleOfTheProgramMayMakeOrChangeTables() {
        for (JdbcClient role : new JdbcClient[] {open, guarded}) {
            assertThatThrownBy(
                            () -> role.sql("CREATE TABLE public.mine (a int)").update())
                    .rootCause()
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> role.sql("ALTER TABLE audit.entry DISABLE ROW LEVEL SECURITY")
                            .update())
                    .rootCause()
                    .hasMessageContaining("must be owner");
            assertThatThrownBy(() -> role.sql("SET ROLE loive_owner").update())
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    private long secrets() {
        return guarded.sql("SELECT count(*) FROM proof.secret")
                .query(Long.class)
                .single();
    }

    private static String setting(JdbcClient jdbc, String name) {
        return jdbc.sql("SELECT COALESCE(current_setting(?, true), '')")
                .param(name)
                .query(String.class)
                .single();
    }
}
