package vn.loive.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.loive.TwoProvinces.JULY;
import static vn.loive.TwoProvinces.agencyOf;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.loive.TwoProvinces;
import vn.loive.WholeProgramTest;
import vn.loive.figures.FigureKind;
import vn.loive.shared.Actor;

/** What the database itself keeps from other provinces and other agencies, should the program forget to ask. */
@WholeProgramTest
class OtherAgencyTests {

    private static final Instant AT = Instant.parse("2021-08-02T02:00:00Z");

    @Autowired
    TwoProvinces world;

    @Autowired
    StatementRepository repository;

    @Autowired
    JdbcClient jdbc;

    private Statement statement;

    @BeforeEach
    void begin() {
        world.begin();
        statement = made(world.leadDepartment(), facts(168));
        write(world.leadDepartment(), statement);
    }

    @Test
    void anotherProvinceSeesNothing() {
        for (String table : new String[] {"statement", "version", "present"}) {
            assertThat(rows(world.elsewhere(), table)).as(table).isZero();
            assertThat(rows(world.police(), table)).as(table).isOne();
        }
    }

    @Test
    void outsideATransactionNobodySeesAnything() {
        assertThat(jdbc.sql("SELECT count(*) FROM statements.present")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void anotherAgencyAddsNoVersion() {
        assertRefused(
                world.police(),
                () -> repository.add(world.police(), statement.corrected(facts(170)), AT, "không phải việc của mình"));
        assertRefused(world.police(), () -> repository.add(world.police(), statement.withdrawn(), AT, "rút hộ"));
        assertRefused(world.elsewhere(), () -> repository.add(world.elsewhere(), statement.withdrawn(), AT, "rút hộ"));

        assertThat(world.as(world.police(), () -> repository.find(statement.id())))
                .contains(statement);
    }

    @Test
    void nobodyStatesInTheNameOfAnother() {
        assertRefused(world.police(), () -> {
            repository.insert(world.police(), made(world.leadDepartment(), facts(9)), AT);
            return true;
        });
        assertRefused(world.elsewhere(), () -> {
            repository.insert(world.elsewhere(), made(world.leadDepartment(), facts(9)), AT);
            return true;
        });
    }

    @Test
    void whatWasStatedIsNeitherChangedNorDeleted() {
        for (String act : new String[] {
            "UPDATE statements.version SET quantity = 1",
            "UPDATE statements.statement SET agency = agency",
            "DELETE FROM statements.version",
            "DELETE FROM statements.statement"
        }) {
            assertThatThrownBy(() ->
                            world.as(world.leadDepartment(), () -> jdbc.sql(act).update()))
                    .as(act)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void whatTheRegisterCountsIsStatedAsAnOpeningBalanceOnly() {
        StatementFacts plain =
                new StatementFacts(StatedSubject.SESSIONS, FigureKind.EXACT, 3L, JULY, Set.of(), "", "", false);

        assertThat(plain.refusals(statement.agency(), TwoProvinces.TODAY)).containsExactly(CannotState.NOT_AN_OPENING);
        assertThatThrownBy(() -> write(world.leadDepartment(), made(world.leadDepartment(), plain)))
                .rootCause()
                .hasMessageContaining("registered_is_opening");
    }

    private void write(Actor actor, Statement made) {
        world.as(actor, () -> {
            repository.insert(actor, made, AT);
            return null;
        });
    }

    private void assertRefused(Actor actor, Supplier<Boolean> act) {
        assertThatThrownBy(() -> world.as(actor, act)).rootCause().hasMessageContaining("row-level security");
    }

    private static Statement made(Actor actor, StatementFacts facts) {
        return new Statement(
                new StatementId(UUID.randomUUID()),
                actor.province(),
                agencyOf(actor),
                facts,
                1,
                StatementState.STANDING);
    }

    private static StatementFacts facts(long teams) {
        return new StatementFacts(StatedSubject.LAW_PROPOSALS, FigureKind.EXACT, teams, JULY, Set.of(), "", "", false);
    }

    private long rows(Actor actor, String table) {
        return world.as(
                actor,
                () -> jdbc.sql("SELECT count(*) FROM statements." + table)
                        .query(Long.class)
                        .single());
    }
}
