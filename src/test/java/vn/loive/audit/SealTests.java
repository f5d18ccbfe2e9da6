package vn.loive.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.loive.WholeProgramTest;
import vn.loive.audit.AuditVerification.Result;
import vn.loive.database.Database;
import vn.loive.database.DatabaseProperties;
import vn.loive.database.Guarded;
import vn.loive.database.Transactions;
import vn.loive.shared.Actor;
import vn.loive.shared.Audited;
import vn.loive.shared.ProvinceCode;

/** Rows of the record are sealed in batches, whole and in order, each province's alike, and by no one but the sealer. */
@WholeProgramTest
class SealTests {

    private static final Actor ONE =
            new Actor(UUID.randomUUID(), UUID.randomUUID(), new ProvinceCode("87"), UUID.randomUUID());
    private static final Actor OTHER =
            new Actor(UUID.randomUUID(), UUID.randomUUID(), new ProvinceCode("51"), UUID.randomUUID());

    @Autowired
    private Sealer sealer;

    @Autowired
    private Database database;

    @Autowired
    private DatabaseProperties properties;

    @Autowired
    private Transactions transactions;

    @Autowired
    @Guarded
    private Transactions guardedTransactions;

    @Autowired
    private JdbcClient open;

    @Autowired
    @Guarded
    private JdbcClient guarded;

    @Autowired
    private ApplicationEventPublisher events;

    record LampLit(Actor actor, String subject, String detail) implements Audited {}

    @Test
    void rowsOfEveryProvinceAndBothWingsAreSealedOnce() {
        acts(ONE, 3);
        acts(OTHER, 2);
        guardedTransactions.as(ONE, () -> light(ONE));

        assertThat(sealer.seal()).isEqualTo(6);
        assertThat(sealer.seal()).isZero();
        assertThat(verified()).isEqualTo(new Result(6, 6, 1, List.of()));
    }

    @Test
    void moreThanABatchHoldsIsSealedInSeveral() {
        transactions.as(ONE, () -> {
            for (int i = 0; i < Sealer.MOST + 1; i++) {
                light(ONE);
            }
            return null;
        });
        acts(ONE, 1);
        assertThat(sealer.seal()).isEqualTo(Sealer.MOST + 2);
        assertThat(verified()).isEqualTo(new Result(Sealer.MOST + 2, Sealer.MOST + 2, 2, List.of()));
    }

    @Test
    void anActUnderWayWaitsAndIsSealedInTheNextBatch() throws Exception {
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        try (ExecutorService others = Executors.newSingleThreadExecutor()) {
            Future<?> slow = others.submit(() -> transactions.as(ONE, () -> {
                light(ONE);
                written.countDown();
                await(mayEnd);
                return null;
            }));
            written.await();
            acts(OTHER, 1);
            assertThat(sealer.seal())
                    .as("a row with a later transaction may not overtake one under way")
                    .isZero();
            mayEnd.countDown();
            slow.get();
        }
        assertThat(sealer.seal()).isEqualTo(2);
        assertThat(verified().sound()).isTrue();
    }

    @Test
    void severalProgramsSealNothingTwice() throws Exception {
        acts(ONE, 40);
        int sealed = 0;
        try (ExecutorService others = Executors.newFixedThreadPool(3)) {
            List<Future<Integer>> rounds = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                rounds.add(others.submit(sealer::seal));
            }
            for (Future<Integer> round : rounds) {
                sealed += round.get();
            }
        }
        assertThat(sealed).isEqualTo(40);
        assertThat(verified()).isEqualTo(new Result(40, 40, 1, List.of()));
    }

    @Test
    void aSealerThatIsCutOffLeavesTheBatchWholeOrAbsent() {
        acts(ONE, 5);
        assertThatThrownBy(() -> guardedTransactions.toSeal(() -> {
                    sealer.sealNext();
                    int own = guarded.sql("SELECT pg_backend_pid()")
                            .query(Integer.class)
                            .single();
                    return guarded.sql("SELECT pg_terminate_backend(?)")
                            .param(own)
                            .query(Boolean.class)
                            .single();
                }))
                .isInstanceOfAny(DataAccessException.class, org.springframework.transaction.TransactionException.class);
        assertThat(verified()).isEqualTo(new Result(5, 0, 0, List.of()));
        assertThat(sealer.seal()).isEqualTo(5);
        assertThat(verified()).isEqualTo(new Result(5, 5, 1, List.of()));
    }

    @Test
    void nobodyButTheSealerAddsABatchAndNobodyChangesOne() {
        acts(ONE, 1);
        sealer.seal();
        String again = """
                INSERT INTO audit.batch
                SELECT number + 1, first_position, entries, last_era, last_transaction, last_entry, horizon, sealed_at,
                       members, root, previous, chain, mac FROM audit.batch
                """;
        assertThatThrownBy(() ->
                        guardedTransactions.as(ONE, () -> guarded.sql(again).update()))
                .rootCause()
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() -> transactions.as(ONE, () -> open.sql(again).update()))
                .rootCause()
                .hasMessageContaining("permission denied");
        for (String statement : List.of(
                "UPDATE audit.batch SET entries = 2",
                "DELETE FROM audit.batch",
                "TRUNCATE audit.batch",
                "UPDATE audit.entry SET detail = 'x'",
                "DELETE FROM audit.entry",
                "INSERT INTO audit.era (number, cluster) VALUES (7, 7)")) {
            assertThatThrownBy(() -> guardedTransactions.toSeal(
                            () -> guarded.sql(statement).update()))
                    .as(statement)
                    .rootCause()
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(
                            () -> transactions.toSeal(() -> open.sql(statement).update()))
                    .as(statement)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void theOpenWingSealsAndCountsNothing() {
        acts(ONE, 1);
        sealer.seal();
        assertThat(transactions.toSeal(() -> open.sql("SELECT count(*) FROM audit.entry")
                        .query(Long.class)
                        .single()))
                .isZero();
        assertThatThrownBy(() -> transactions.as(
                        ONE,
                        () -> open.sql("SELECT entries FROM audit.batch")
                                .query()
                                .listOfRows()))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void aRecordRestoredIntoAnotherClusterGoesOnInANewEra() {
        database.owner()
                .sql("INSERT INTO audit.era (number, cluster) VALUES (1, 1)")
                .update();
        acts(ONE, 2);
        sealer.seal();
        new AuditEras(database);
        acts(ONE, 1);
        sealer.seal();
        new AuditEras(database);

        assertThat(database.owner()
                        .sql("SELECT number FROM audit.era ORDER BY number")
                        .query(Integer.class)
                        .list())
                .containsExactly(1, 2);
        assertThat(database.owner()
                        .sql("SELECT era FROM audit.entry ORDER BY transaction_id")
                        .query(Integer.class)
                        .list())
                .containsExactly(1, 1, 2);
        assertThat(verified()).isEqualTo(new Result(3, 3, 2, List.of()));
    }

    private Result verified() {
        return AuditVerification.verify(database, properties.keyFolder());
    }

    private void acts(Actor actor, int count) {
        for (int i = 0; i < count; i++) {
            transactions.as(actor, () -> light(actor));
        }
    }

    private boolean light(Actor actor) {
        events.publishEvent(new LampLit(actor, "lamp/" + UUID.randomUUID(), ""));
        return true;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
