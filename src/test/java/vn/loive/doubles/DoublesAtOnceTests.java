package vn.loive.doubles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.loive.TestFolders;
import vn.loive.TestTime.MovableClock;
import vn.loive.WholeProgramTest;
import vn.loive.access.MatterStep;
import vn.loive.database.WholeDatabase;
import vn.loive.identities.CannotChangeIdentity;
import vn.loive.identities.Subject;
import vn.loive.matters.MatterPart;
import vn.loive.matters.Matters;
import vn.loive.particulars.FieldGroup;
import vn.loive.shared.Actor;

/** Two who join at once, a correction that comes between, and a connection that is cut off anywhere. */
@WholeProgramTest
class DoublesAtOnceTests {

    private static final int ROUNDS = 5;

    private static final List<String> WRITTEN = List.of(
            "identities.same_person",
            "identities.part",
            "identities.token",
            "identities.same_person_part",
            "identities.involvement",
            "audit.entry");

    @Autowired
    private TwoEntries scene;

    @Autowired
    private Doubles doubles;

    @Autowired
    private Matters matters;

    @Autowired
    private MovableClock clock;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Actor worker;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Actor supervisor;

    @BeforeEach
    void arrive() {
        var centre = scene.centre();
        worker = centre.worker().actor();
        supervisor = centre.supervisor().actor();
    }

    @Test
    void ofTwoWhoJoinTheSameEntriesBothWaysOneIsRefused() {
        for (int round = 0; round < ROUNDS; round++) {
            Subject one = scene.kept(worker);
            Subject other = scene.joined(worker);
            JoinOrder there = scene.order(worker, one, other, FieldGroup.NAMES);
            JoinOrder back = scene.order(worker, other, one, FieldGroup.NAMES);
            List<Optional<CannotJoin>> outcomes =
                    atOnce(() -> scene.join(worker, there), () -> scene.join(supervisor, back));
            assertThat(outcomes).filteredOn(Optional::isEmpty).hasSize(1);
            assertThat(outcomes).filteredOn(Optional::isPresent).hasSize(1);
            assertThat(Stream.of(one, other)
                            .mapToInt(kept -> doubles.of(worker, kept.id()).size()))
                    .containsExactlyInAnyOrder(0, 1);
        }
    }

    @Test
    void ofTwoWhoJoinOneEntryToDifferentOnesOneIsRefused() {
        for (int round = 0; round < ROUNDS; round++) {
            Subject joined = scene.joined(worker);
            JoinOrder here = scene.order(worker, scene.kept(worker), joined);
            JoinOrder there = scene.order(worker, scene.kept(worker), joined);
            assertThat(atOnce(() -> scene.join(worker, here), () -> scene.join(supervisor, there)))
                    .containsExactlyInAnyOrder(Optional.empty(), Optional.of(CannotJoin.JOINED_ALREADY));
        }
    }

    @Test
    void aCorrectionThatComesBetweenIsNeitherLostNorJoinedUnread() {
        for (int round = 0; round < ROUNDS; round++) {
            Subject kept = scene.kept(worker);
            Subject joined = scene.joined(worker);
            JoinOrder order = scene.order(worker, kept, joined, FieldGroup.NAMES);
            CompletableFuture<Optional<CannotJoin>> joining =
                    CompletableFuture.supplyAsync(() -> scene.join(supervisor, order));
            Optional<CannotChangeIdentity> corrected = scene.rename(worker, kept, "Cao Thị Hư Danh", 1);
            boolean taken = joining.join().isEmpty();
            assertThat(corrected.isEmpty()).as("one of both").isNotEqualTo(taken);
            assertThat(scene.name(worker, kept)).isEqualTo(taken ? TwoEntries.JOINED : "Cao Thị Hư Danh");
        }
    }

    @Test
    void whatIsCutOffAnywhereIsDoneWhollyOrNotAtAll() throws Exception {
        Subject kept = scene.kept(worker);
        Subject joined = scene.joined(worker);
        MatterPart stay = new MatterPart(UUID.randomUUID(), UUID.randomUUID(), MatterStep.STAY, clock.instant(), null);
        assertThat(matters.give(supervisor, joined.id(), stay)).isEmpty();
        JoinOrder order = scene.order(worker, kept, joined, FieldGroup.NAMES, FieldGroup.PAPERS);
        cutOffEverywhere(() -> scene.join(worker, order));
        assertThat(scene.join(worker, order)).isEmpty();
        assertThat(scene.name(worker, kept)).isEqualTo(TwoEntries.JOINED);
        cutOffEverywhere(() -> scene.takeApart(worker, order));
        assertThat(scene.takeApart(worker, order)).isEmpty();
        assertThat(scene.name(worker, kept)).isEqualTo(TwoEntries.KEPT);
    }

    private static void cutOffEverywhere(Supplier<Optional<CannotJoin>> act) throws Exception {
        List<String> before = everything();
        for (String table : WRITTEN) {
            assertThat(cutOffAt(table, act)).as(table).isTrue();
            assertThat(everything()).as("cut off at " + table).isEqualTo(before);
        }
    }

    /** Lets nobody write the table, so that the act waits there, then ends its connection; whether it was met waiting. */
    private static boolean cutOffAt(String table, Supplier<Optional<CannotJoin>> act) throws Exception {
        try (WholeDatabase whole = WholeDatabase.along(TestFolders.DATA, step -> {});
                Connection holding = whole.everything().getConnection();
                Connection watching = whole.everything().getConnection();
                Statement hold = holding.createStatement()) {
            holding.setAutoCommit(false);
            hold.execute("LOCK TABLE " + table + " IN SHARE MODE");
            CompletableFuture<Optional<CannotJoin>> acting = CompletableFuture.supplyAsync(act);
            JdbcClient watch = JdbcClient.create(new SingleConnectionDataSource(watching, true));
            boolean cut = false;
            while (!cut && !acting.isDone()) {
                cut = watch.sql("""
                                SELECT pg_terminate_backend(pid) FROM pg_locks
                                WHERE relation = ?::regclass AND NOT granted
                                """).param(table).query(Boolean.class).list().contains(true);
            }
            assertThatThrownBy(acting::join).hasCauseInstanceOf(RuntimeException.class);
            holding.rollback();
            return cut;
        }
    }

    /** Every row that a join or its undoing writes, as text; the record of acts by its number of rows about joins. */
    private static List<String> everything() throws SQLException {
        List<String> rows = new ArrayList<>();
        try (WholeDatabase whole = WholeDatabase.along(TestFolders.DATA, step -> {});
                Connection connection = whole.everything().getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : WRITTEN.subList(0, WRITTEN.size() - 1)) {
                rows.addAll(listed(statement, "SELECT t::text FROM " + table + " AS t ORDER BY 1"));
            }
            rows.addAll(listed(
                    statement,
                    "SELECT count(*)::text FROM audit.entry WHERE act IN"
                            + " ('DoublesJoined', 'BroughtInto', 'DoublesTakenApart')"));
        }
        return rows;
    }

    private static List<String> listed(Statement statement, String question) throws SQLException {
        List<String> listed = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(question)) {
            while (rows.next()) {
                listed.add(rows.getString(1));
            }
        }
        return listed;
    }

    private static <T> List<T> atOnce(Supplier<T> one, Supplier<T> other) {
        CyclicBarrier start = new CyclicBarrier(2);
        List<CompletableFuture<T>> both = Stream.of(one, other)
                .map(act -> CompletableFuture.supplyAsync(() -> {
                    await(start);
                    return act.get();
                }))
                .toList();
        return both.stream().map(CompletableFuture::join).toList();
    }

    private static void await(CyclicBarrier start) {
        try {
            start.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
