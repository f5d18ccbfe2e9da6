package vn.loive.erasures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.loive.TestFolders;
import vn.loive.WholeProgramTest;
import vn.loive.backup.ErasureList;
import vn.loive.database.Guarded;
import vn.loive.database.Transactions;
import vn.loive.database.WholeDatabase;
import vn.loive.erasures.ErasurePeople.Centre;
import vn.loive.identities.CannotChangeIdentity;
import vn.loive.identities.Identities;
import vn.loive.identities.Sought;
import vn.loive.identities.Subject;
import vn.loive.identities.SubjectSearch;
import vn.loive.matters.Recusals;
import vn.loive.particulars.FieldGroup;
import vn.loive.particulars.Names;
import vn.loive.particulars.Profile;
import vn.loive.shared.Actor;

@WholeProgramTest
class ErasuresTests {

    @Autowired
    private ErasurePeople scene;

    @Autowired
    private Erasures erasures;

    @Autowired
    private ErasureLedger ledger;

    @Autowired
    private LegalHolds holds;

    @Autowired
    private Identities identities;

    @Autowired
    private SubjectSearch search;

    @Autowired
    private Transactions open;

    @Autowired
    private Recusals recusals;

    @Autowired
    @Guarded
    private Transactions guarded;

    @Autowired
    @Guarded
    private JdbcClient jdbc;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Centre centre;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Subject subject;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Actor asking;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Actor confirming;

    @BeforeEach
    void aPerson() {
        centre = scene.centre();
        asking = centre.asking().actor();
        confirming = centre.confirming().actor();
        subject = scene.enter(centre);
    }

    @Test
    void aSecondAccountErasesAndOnlyIdCodeNameAndLedgerStay() throws SQLException {
        UUID request = scene.requested(centre, subject);
        assertThat(left()).isEqualTo(Map.of("keys", 1L, "parts", 3L, "tokens", left().get("tokens"), "ledger", 0L));
        assertThat(left().get("tokens")).isPositive();
        assertThat(erasures.confirm(confirming, request)).isEmpty();
        assertThat(left()).isEqualTo(Map.of("keys", 0L, "parts", 0L, "tokens", 0L, "ledger", 1L));
        Erased line = ledger.find(asking, request).orElseThrow();
        assertThat(line.codeName()).isEqualTo(subject.codeName());
        assertThat(line.versions()).isEqualTo(3);
        assertThat(line.keys()).isEqualTo(1);
        assertThat(line.requestedBy()).isEqualTo(asking.account());
        assertThat(line.confirmedBy()).isEqualTo(confirming.account());
        assertThat(ErasureList.read(ErasureList.in(TestFolders.DATA))).contains(line.line());
    }

    @Test
    void whoeverIsErasedIsAbsentToEverybody() {
        UUID request = scene.requested(centre, subject);
        Actor worker = centre.worker().actor();
        assertThat(scene.name(worker, subject.id())).contains(ErasurePeople.NAME);
        erasures.confirm(confirming, request);
        for (Actor actor : List.of(worker, asking, confirming)) {
            assertThat(scene.name(actor, subject.id())).isEmpty();
            assertThat(identities.find(actor, subject.id())).isEmpty();
            assertThat(open.as(actor, () -> identities.glance(actor, subject.id())))
                    .isEmpty();
            assertThat(open.as(
                            actor,
                            () -> search.search(actor, new Sought(ErasurePeople.NAME, null, null, "000199000001"))))
                    .isEmpty();
            assertThat(open.as(
                            actor,
                            () -> identities.change(
                                    actor,
                                    subject.id(),
                                    Profile.of(List.of(new Names("Cao Thị Hư Danh", List.of()))),
                                    Map.of(FieldGroup.NAMES, 1))))
                    .contains(CannotChangeIdentity.NOT_FOUND);
        }
    }

    @Test
    void nobodyConfirmsWhatTheyAskedForNeitherInJavaNorInTheDatabase() throws SQLException {
        UUID request = scene.requested(centre, subject);
        assertThat(erasures.confirm(asking, request)).contains(CannotErase.SAME_ACCOUNT);
        assertThatThrownBy(() -> erase(asking, request)).hasMessageContaining("two accounts");
        assertThatThrownBy(() ->
                        owner("UPDATE erasures.request SET confirmed_by = requested_by, confirmed_at = requested_at"))
                .hasMessageContaining("two_people_erase");
        assertThat(left()).containsEntry("keys", 1L);
    }

    @Test
    void whoeverStandsBackConfirmsNothingNeitherInJavaNorInTheDatabase() throws SQLException {
        UUID request = scene.requested(centre, subject);
        assertThat(open.as(
                        confirming,
                        () -> recusals.standBack(confirming, subject.id(), UUID.randomUUID(), confirming.account())))
                .isEmpty();
        assertThat(erasures.confirm(confirming, request)).contains(CannotErase.NOT_FOUND);
        assertThatThrownBy(() -> erase(confirming, request)).hasMessageContaining("stands back");
        assertThat(left()).containsEntry("keys", 1L).containsEntry("ledger", 0L);
    }

    @Test
    void anotherAgencyNeitherAsksNorConfirmsNorReadsTheLedger() throws SQLException {
        Centre other = scene.centre();
        UUID request = scene.requested(centre, subject);
        Actor stranger = other.confirming().actor();
        assertThat(erasures.request(stranger, UUID.randomUUID(), subject.id(), ErasureGround.PERSON_ASKED, "x"))
                .contains(CannotErase.NOT_FOUND);
        assertThat(erasures.find(stranger, request)).isEmpty();
        assertThat(erasures.confirm(stranger, request)).contains(CannotErase.NOT_FOUND);
        assertThatThrownBy(() -> erase(stranger, request)).hasMessageContaining("its request");
        assertThat(left()).containsEntry("keys", 1L);
        erasures.confirm(confirming, request);
        assertThat(ledger.find(stranger, request)).isEmpty();
        assertThat(ledger.all(stranger)).isEmpty();
    }

    @Test
    void whileAHoldStandsNothingIsErased() throws SQLException {
        UUID request = scene.requested(centre, subject);
        UUID hold = UUID.randomUUID();
        assertThat(holds.set(asking, hold, subject.id(), "Tòa án yêu cầu giữ")).isEmpty();
        assertThat(holds.set(asking, hold, subject.id(), "Tòa án yêu cầu giữ")).isEmpty();
        assertThat(holds.standing(confirming)).hasSize(1);
        assertThat(holds.reason(confirming, subject.id())).contains("Tòa án yêu cầu giữ");
        assertThat(erasures.confirm(confirming, request)).contains(CannotErase.HELD);
        assertThatThrownBy(() -> erase(confirming, request)).hasMessageContaining("legal hold");
        assertThat(left()).containsEntry("keys", 1L);
        assertThat(holds.lift(confirming, hold, subject.id(), "Án đã có hiệu lực"))
                .isEmpty();
        assertThat(holds.lift(confirming, hold, subject.id(), "Án đã có hiệu lực"))
                .contains(CannotErase.HOLD_CHANGED);
        assertThat(erasures.confirm(confirming, request)).isEmpty();
    }

    @Test
    void whatIsSentTwiceIsDoneOnce() throws SQLException {
        UUID request = scene.requested(centre, subject);
        assertThat(erasures.request(asking, request, subject.id(), ErasureGround.PERSON_ASKED, "x"))
                .isEmpty();
        assertThat(erasures.request(asking, UUID.randomUUID(), subject.id(), ErasureGround.PERSON_ASKED, "x"))
                .contains(CannotErase.ASKED_ALREADY);
        assertThat(erasures.confirm(confirming, request)).isEmpty();
        assertThat(erasures.confirm(confirming, request)).isEmpty();
        assertThat(left()).containsEntry("ledger", 1L);
        assertThat(owned("SELECT count(*) FROM audit.entry WHERE act = 'PersonErased'"))
                .isEqualTo(1);
    }

    @Test
    void whatWasRefusedIsNotConfirmed() throws SQLException {
        UUID request = scene.requested(centre, subject);
        assertThat(erasures.reason(confirming, request)).contains("Người ấy đề nghị");
        assertThat(erasures.refuse(confirming, request)).isEmpty();
        assertThat(erasures.confirm(confirming, request)).contains(CannotErase.NO_LONGER_OPEN);
        assertThatThrownBy(() -> erase(confirming, request)).hasMessageContaining("no longer open");
        assertThat(left()).containsEntry("keys", 1L);
    }

    @Test
    void theProgramHoldsNoRightToDeleteAKeyOrAPartOrALineOfTheLedger() {
        for (String table : List.of("vault.subject_key", "identities.part", "erasures.ledger", "erasures.request")) {
            assertThatThrownBy(() -> guarded.as(
                            asking, () -> jdbc.sql("DELETE FROM " + table).update()))
                    .isInstanceOf(DataAccessException.class)
                    .hasRootCauseMessage(
                            "ERROR: permission denied for table " + table.substring(table.indexOf('.') + 1));
        }
        assertThatThrownBy(() -> guarded.as(
                        asking,
                        () -> jdbc.sql("UPDATE identities.subject SET erased_on = '2021-08-02'")
                                .update()))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void anErasureThatIsCutOffAnywhereErasesAllOrNothing() throws Exception {
        UUID request = scene.requested(centre, subject);
        Map<String, Long> before = left();
        List<String> points = List.of(
                "erasures.request",
                "erasures.hold",
                "vault.subject_key",
                "identities.part",
                "identities.token",
                "identities.involvement",
                "erasures.ledger",
                "audit.entry");
        for (String table : points) {
            assertThat(cutOffAt(table, request)).as(table).isTrue();
            assertThat(left()).as("cut off at " + table).isEqualTo(before);
            assertThat(scene.name(centre.worker().actor(), subject.id())).contains(ErasurePeople.NAME);
        }
        assertThat(erasures.confirm(confirming, request)).isEmpty();
        assertThat(left()).isEqualTo(Map.of("keys", 0L, "parts", 0L, "tokens", 0L, "ledger", 1L));
    }

    @Test
    void aProgramThatDiesAfterTheErasureMakesTheFileGoodLater() {
        UUID request = scene.requested(centre, subject);
        guarded.as(
                confirming,
                () -> jdbc.sql("SELECT erasures.erase(?)")
                        .param(request)
                        .query()
                        .singleRow());
        String line = ledger.find(confirming, request).orElseThrow().line();
        assertThat(ErasureList.read(ErasureList.in(TestFolders.DATA))).doesNotContain(line);
        ledger.afterPropertiesSet();
        assertThat(ErasureList.read(ErasureList.in(TestFolders.DATA))).contains(line);
    }

    /** Holds a table so that the erasure waits there, then ends its connection; whether it was met waiting. */
    private boolean cutOffAt(String table, UUID request) throws Exception {
        try (WholeDatabase whole = WholeDatabase.along(TestFolders.DATA, step -> {});
                Connection holding = whole.everything().getConnection();
                Connection watching = whole.everything().getConnection();
                Statement hold = holding.createStatement()) {
            holding.setAutoCommit(false);
            hold.execute("LOCK TABLE " + table + " IN ACCESS EXCLUSIVE MODE");
            CompletableFuture<Void> erasing = CompletableFuture.runAsync(() -> erasures.confirm(confirming, request));
            JdbcClient watch = JdbcClient.create(new SingleConnectionDataSource(watching, true));
            boolean cut = false;
            while (!cut && !erasing.isDone()) {
                cut = watch.sql("""
                                SELECT pg_terminate_backend(pid) FROM pg_locks
                                WHERE relation = ?::regclass AND NOT granted
                                """).param(table).query(Boolean.class).list().contains(true);
            }
            assertThatThrownBy(erasing::join).hasCauseInstanceOf(RuntimeException.class);
            holding.rollback();
            return cut;
        }
    }

    private void erase(Actor actor, UUID request) {
        guarded.as(
                actor,
                () -> jdbc.sql("SELECT erasures.erase(?)")
                        .param(request)
                        .query()
                        .singleRow());
    }

    private Map<String, Long> left() throws SQLException {
        return Map.of(
                "keys", owned("SELECT count(*) FROM vault.subject_key"),
                "parts", owned("SELECT count(*) FROM identities.part"),
                "tokens", owned("SELECT count(*) FROM identities.token"),
                "ledger", owned("SELECT count(*) FROM erasures.ledger"));
    }

    private static long owned(String question) throws SQLException {
        try (WholeDatabase whole = WholeDatabase.along(TestFolders.DATA, step -> {});
                Connection connection = whole.everything().getConnection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void owner(String act) throws SQLException {
        try (WholeDatabase whole = WholeDatabase.along(TestFolders.DATA, step -> {});
                Connection connection = whole.everything().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(act);
        }
    }
}
