package vn.loive.identities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;
import vn.loive.Queries;
import vn.loive.TestFolders;
import vn.loive.WholeProgramTest;
import vn.loive.accounts.Role;
import vn.loive.administration.People;
import vn.loive.database.Database;
import vn.loive.database.Guarded;
import vn.loive.database.Transactions;
import vn.loive.database.WholeDatabase;
import vn.loive.particulars.FieldGroup;
import vn.loive.particulars.Names;
import vn.loive.particulars.Papers;
import vn.loive.particulars.Profile;
import vn.loive.shared.Actor;
import vn.loive.vault.KeyRotation;
import vn.loive.vault.RenewedKeys;

/** The master keys are changed while the work goes on: nobody is lost, nobody comes back. */
@WholeProgramTest
class KeyRotationTests {

    @Autowired
    private KeyRotation rotation;

    @Autowired
    private TokenRenewal tokens;

    @Autowired
    private RenewedKeys keys;

    @Autowired
    private Identities identities;

    @Autowired
    private SubjectSearch search;

    @Autowired
    private Database database;

    @Autowired
    private Transactions open;

    @Autowired
    @Guarded
    private JdbcClient guarded;

    @Autowired
    @Guarded
    private Transactions transactions;

    @Autowired
    private People people;

    private WholeDatabase everything;
    private JdbcClient all;
    private Actor holder;
    private final List<SubjectId> entered = Collections.synchronizedList(new ArrayList<>());

    @BeforeEach
    void arrive() {
        holder = people.somebody(People.QUANG_NGAI, UUID.randomUUID(), "Trần Minh Họa", Role.CASE_WORKER)
                .actor();
        everything = WholeDatabase.along(TestFolders.DATA, step -> {});
        all = JdbcClient.create(everything.everything());
        keys.start();
    }

    /** The next test starts under keys without older ones. */
    @AfterEach
    void leave() {
        keys.retire();
        everything.close();
    }

    @Test
    void whileOthersReadEnterAndCorrectEverythingComesUnderTheNewKeys() throws Exception {
        enter(230);
        keys.renew();
        AtomicBoolean over = new AtomicBoolean();
        try (ExecutorService others = Executors.newFixedThreadPool(3)) {
            List<Future<Integer>> work = List.of(
                    others.submit(until(over, () -> enter(1))),
                    others.submit(until(over, () -> assertOpens(entered.get(chance())))),
                    others.submit(until(over, () -> correct(entered.get(chance())))));
            try {
                rotation.renew();
            } finally {
                over.set(true);
            }
            for (Future<Integer> one : work) {
                assertThat(one.get()).isPositive();
            }
        }
        rotation.renew();
        assertThat(left()).isZero();
        keys.retire();
        for (SubjectId id : List.copyOf(entered)) {
            assertOpens(id);
        }
        for (int i = 0; i < entered.size(); i += 10) {
            assertFound(i);
        }
    }

    @Test
    void whileTheChangeIsUnderWayPersonsAreFoundUnderTheOldKeyAndTheNewOne() {
        enter(1);
        keys.renew();
        enter(1);
        assertFound(0);
        assertFound(1);
        assertThat(left()).isPositive();
    }

    @Test
    void severalProgramsShareTheWork() throws Exception {
        enter(30);
        keys.renew();
        try (ExecutorService programs = Executors.newFixedThreadPool(3)) {
            for (Future<Integer> one :
                    programs.invokeAll(Collections.nCopies(3, (Callable<Integer>) rotation::renew))) {
                one.get();
            }
        }
        rotation.renew();
        assertThat(left()).isZero();
        assertThat(numbers("SELECT count(*) FROM vault.subject_key")).isEqualTo(30);
        assertFound(7);
    }

    @Test
    void aConnectionThatDiesInTheMiddleLeavesEachRowOldOrNewAndAllOpen() {
        enter(5);
        keys.renew();
        for (Supplier<Integer> piece :
                List.<Supplier<Integer>>of(() -> RenewedKeys.piece(rotation), () -> tokens.renewNext(200))) {
            long before = left();
            assertThatThrownBy(() -> transactions.toRotate(() -> {
                        assertThat(piece.get()).isPositive();
                        return dieHere();
                    }))
                    .isInstanceOfAny(DataAccessException.class, TransactionException.class);
            assertThat(left()).isEqualTo(before).isPositive();
            entered.forEach(this::assertOpens);
            assertFound(0);
        }
        rotation.renew();
        assertThat(left()).isZero();
        entered.forEach(this::assertOpens);
    }

    @Test
    void aKeyThatIsBeingDestroyedIsLeftAloneAndStaysDestroyed() throws Exception {
        enter(2);
        keys.renew();
        try (var erasing = everything.everything().getConnection()) {
            erasing.setAutoCommit(false);
            try (var destroy = erasing.prepareStatement("DELETE FROM vault.subject_key WHERE subject = ?")) {
                destroy.setObject(1, entered.getFirst().value());
                assertThat(destroy.executeUpdate()).isOne();
            }
            transactions.toRotate(() -> RenewedKeys.piece(rotation));
            erasing.commit();
        }
        rotation.renew();
        assertThat(numbers("SELECT count(*) FROM vault.subject_key")).isOne();
        assertThat(all.sql("SELECT count(*) FROM identities.token WHERE subject = ?")
                        .param(entered.getFirst().value())
                        .query(Long.class)
                        .single())
                .as("tokens of the person without a key")
                .isZero();
        assertOpens(entered.getLast());
        assertThat(left()).isZero();
    }

    @Test
    void aKeyDestroyedWhileItsPieceIsUnderWayStaysDestroyed() throws Exception {
        enter(1);
        keys.renew();
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<Integer> destroyed = transactions.toRotate(() -> {
                RenewedKeys.piece(rotation);
                return other.submit(
                        () -> all.sql("DELETE FROM vault.subject_key").update());
            });
            assertThat(destroyed.get()).isOne();
        }
        rotation.renew();
        assertThat(numbers("SELECT count(*) FROM vault.subject_key")).isZero();
    }

    @Test
    void aPersonWhomACorrectionHoldsIsLeftForTheNextRound() throws Exception {
        enter(2);
        keys.renew();
        try (var correcting = everything.everything().getConnection()) {
            correcting.setAutoCommit(false);
            try (var hold = correcting.prepareStatement("SELECT FROM identities.subject WHERE id = ? FOR UPDATE")) {
                hold.setObject(1, entered.getFirst().value());
                hold.execute();
            }
            assertThat(transactions.toRotate(() -> tokens.renewNext(200))).isOne();
            assertThat(transactions.toRotate(() -> tokens.renewNext(200))).isZero();
            correcting.commit();
        }
        correct(entered.getFirst());
        rotation.renew();
        assertThat(left()).isZero();
        assertThat(search.search(holder, Sought.named("Cao Thị Hư Danh"))).hasSize(1);
        assertThat(search.search(holder, Sought.named("Phạm Thị Thí Dụ"))).hasSize(1);
    }

    @Test
    void aPieceAsksTheDatabaseAsOftenHoweverManyPersonsItTakes() throws Exception {
        enter(2);
        keys.renew();
        List<String> few = Queries.of(() -> transactions.toRotate(() -> RenewedKeys.piece(rotation)));
        List<String> fewTokens = Queries.of(() -> transactions.toRotate(() -> tokens.renewNext(200)));
        enter(20);
        keys.renew();
        assertThat(Queries.of(() -> transactions.toRotate(() -> RenewedKeys.piece(rotation))))
                .isEqualTo(few);
        assertThat(Queries.of(() -> transactions.toRotate(() -> tokens.renewNext(200))))
                .isEqualTo(fewTokens);
    }

    @Test
    void theRotationMayDoNothingElseAndNobodyElseMayDoIt() {
        enter(1);
        assertThat(transactions.as(
                        holder,
                        () -> guarded.sql("UPDATE vault.subject_key SET wrapped = wrapped")
                                .update()))
                .isZero();
        assertThat(transactions.as(
                        holder, () -> guarded.sql("DELETE FROM vault.proof").update()))
                .isZero();
        for (String more : List.of(
                "DELETE FROM vault.subject_key",
                "INSERT INTO vault.subject_key SELECT '99', subject, wrapped, master FROM vault.subject_key",
                "UPDATE identities.subject SET closed_on = DATE '2021-08-02'",
                "UPDATE vault.subject_key SET subject = gen_random_uuid()",
                "DELETE FROM identities.part")) {
            assertThatThrownBy(
                            () -> transactions.toRotate(() -> guarded.sql(more).update()))
                    .as(more)
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void theRecordHoldsCountsOnly() {
        enter(2);
        keys.renew();
        rotation.renew();
        rotation.renew();
        assertThat(database.owner()
                        .sql(
                                "SELECT act || ' ' || subject || ' ' || detail FROM audit.entry WHERE account IS NULL ORDER BY act")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "KeysRewrapped vault persons 2",
                        "RotationFinished vault ",
                        "TokensRenewed subjects/all persons 2");
    }

    private Object dieHere() {
        Integer mine =
                guarded.sql("SELECT pg_backend_pid()").query(Integer.class).single();
        all.sql("SELECT pg_terminate_backend(?)").param(mine).query().singleRow();
        return guarded.sql("SELECT 1").query().singleRow();
    }

    private Callable<Integer> until(AtomicBoolean over, Runnable act) {
        return () -> {
            int done = 0;
            do {
                act.run();
                done++;
            } while (!over.get());
            return done;
        };
    }

    private void enter(int many) {
        for (int i = 0; i < many; i++) {
            SubjectId id = new SubjectId(UUID.randomUUID());
            Profile profile = Profile.of(List.of(
                    new Names("Phạm Thị Thí Dụ", List.of()),
                    new Papers(List.of(new Papers.Paper("CCCD", number(id))))));
            identities.enter(holder, id, profile);
            entered.add(id);
        }
    }

    private void correct(SubjectId id) {
        Profile sheet = Profile.of(List.of(new Names("Cao Thị Hư Danh", List.of())));
        open.as(holder, () -> {
            Map<FieldGroup, Integer> readAt =
                    identities.glance(holder, id).orElseThrow().versions();
            assertThat(identities.change(holder, id, sheet, readAt)).isEmpty();
            return true;
        });
    }

    private void assertOpens(SubjectId id) {
        Set<FieldGroup> both = EnumSet.of(FieldGroup.NAMES, FieldGroup.PAPERS);
        Profile opened = open.as(holder, () -> identities.open(holder, id, both, Purpose.SUPPORT))
                .orElseThrow();
        assertThat(opened.names().full()).isIn("Phạm Thị Thí Dụ", "Cao Thị Hư Danh");
        assertThat(opened.papers().orElseThrow().papers().getFirst().number()).isEqualTo(number(id));
    }

    private void assertFound(int which) {
        assertThat(search.search(holder, new Sought("", null, null, number(entered.get(which)))))
                .extracting(found -> found.subject().id())
                .containsExactly(entered.get(which));
    }

    private static String number(SubjectId id) {
        return "%012d".formatted(Math.floorMod(id.value().getMostSignificantBits(), 1_000_000_000_000L));
    }

    private int chance() {
        return (int) (Math.random() * entered.size());
    }

    /** Rows that hang on other keys than those in use. */
    private long left() {
        return all.sql("""
                        SELECT (SELECT count(*) FROM vault.subject_key WHERE master <> :wrapping)
                             + (SELECT count(*) FROM vault.proof WHERE master <> :wrapping)
                             + (SELECT count(*) FROM identities.token WHERE search_key <> :searching)
                        """)
                .param("wrapping", keys.wrapping())
                .param("searching", keys.searching())
                .query(Long.class)
                .single();
    }

    private long numbers(String sql) {
        return all.sql(sql).query(Long.class).single();
    }
}
