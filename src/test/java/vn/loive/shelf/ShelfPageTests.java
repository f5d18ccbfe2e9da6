package vn.loive.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.loive.Browser;
import vn.loive.Browser.Answer;
import vn.loive.TestFolders;
import vn.loive.TestTime.MovableClock;
import vn.loive.WholeProgramTest;
import vn.loive.accounts.Role;
import vn.loive.administration.People;
import vn.loive.administration.People.Person;
import vn.loive.database.Guarded;
import vn.loive.database.Transactions;
import vn.loive.database.WholeDatabase;
import vn.loive.vault.KeyRotation;
import vn.loive.vault.RenewedKeys;

/** What is sent to the guarded wing while a session is locked waits in that wing, for its sender alone. */
@WholeProgramTest
class ShelfPageTests {

    private static final String PERSONS = "/guarded/persons";
    private static final String NAME = "Phạm Thị Thí Dụ";

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient open;

    @Autowired
    private Transactions openTransactions;

    @Autowired
    @Guarded
    private JdbcClient guarded;

    @Autowired
    @Guarded
    private Transactions transactions;

    @Autowired
    private GuardedShelf shelf;

    @Autowired
    private RenewedKeys keys;

    @Autowired
    private KeyRotation rotation;

    private final UUID centre = UUID.randomUUID();

    @Test
    void whatIsSentToTheGuardedWingComesBackThereAndIsSentOnByOneButton() {
        Browser worker = signedIn(person(Role.CASE_WORKER));
        Answer lifted = lockedWith(worker, NAME);

        assertThat(lifted.location()).isEqualTo("/guarded/kept");
        Answer page = worker.get("/guarded/kept");
        assertThat(page.page().body().attr("data-wing")).isEqualTo("guarded");
        assertThat(page.text()).contains(NAME);
        assertThat(page.page().title()).doesNotContain("Thí Dụ");
        assertThat(page.page().select("li").eachText()).noneMatch(typed -> typed.matches("[0-9a-f-]{36}"));
        Answer sent = worker.submit(page, PERSONS, Map.of());

        assertThat(sent.location()).startsWith(PERSONS + "/");
        assertThat(everything("SELECT count(*) FROM shelf.form")).isZero();
        assertThat(worker.get("/guarded/kept").text()).doesNotContain(NAME).contains("Không còn nội dung");
        assertThat(worker.get("/").status()).isLessThan(400);
    }

    @Test
    void nothingOfItStandsInTheOpenWingOrInClearOrInABackup() {
        Person person = person(Role.CASE_WORKER);
        lockedWith(signedIn(person), NAME);

        assertThat(everything("SELECT count(*) FROM sessions.kept_form")).isZero();
        assertThat(everything("SELECT count(*) FROM shelf.form")).isOne();
        String content = transactions.as(
                person.actor(),
                () -> guarded.sql("SELECT encode(content || wrapped, 'escape') FROM shelf.form")
                        .query(String.class)
                        .single());
        assertThat(content).doesNotContain("persons").doesNotContain("full");
        assertThatThrownBy(() -> openTransactions.as(
                        person.actor(),
                        () -> open.sql("SELECT content FROM shelf.form").query().listOfRows()))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void aFormOfTheOpenWingStaysThereAndItsPageLeadsToTheOther() {
        Browser worker = signedIn(person(Role.CASE_WORKER));
        Answer blank = blank(worker);
        Answer components = worker.get("/components");
        clock.pass(Duration.ofMinutes(16));
        worker.submit(components, "/components", Map.of("remark", "dòng một"));
        worker.submit(blank, PERSONS, Map.of("full", NAME));
        Answer lifted = lift(worker);

        assertThat(lifted.location()).isEqualTo("/kept");
        Answer kept = worker.get("/kept");
        assertThat(kept.text()).contains("dòng một").doesNotContain(NAME);
        assertThat(kept.page().select("a[href=/guarded/kept]")).hasSize(1);
        assertThat(worker.get("/guarded/kept").text()).contains(NAME).doesNotContain("dòng một");
    }

    @Test
    void nobodyElseReadsItNotEvenOfTheSameAgency() {
        Person sender = person(Role.CASE_WORKER);
        Person colleague = person(Role.CASE_SUPERVISOR);
        lockedWith(signedIn(sender), NAME);
        UUID id = transactions.as(
                sender.actor(),
                () -> guarded.sql("SELECT id FROM shelf.form").query(UUID.class).single());

        Browser other = signedIn(colleague);
        assertThat(other.get("/guarded/kept").text()).doesNotContain(NAME);
        shelf.drop(colleague.actor(), id);
        assertThat(other.get(PERSONS + "?kept-form=" + id).status()).isEqualTo(200);
        assertThat(other.get(PERSONS + "?kept-form=" + "-".repeat(36)).status()).isEqualTo(200);
        transactions.as(
                colleague.actor(), () -> guarded.sql("DELETE FROM shelf.form").update());
        transactions.forNobody(() -> guarded.sql("DELETE FROM shelf.form").update());
        assertThat(everything("SELECT count(*) FROM shelf.form")).isOne();
        assertThat(shelf.all(colleague.actor()).forms()).isEmpty();
        assertThat(shelf.all(sender.actor()).forms()).hasSize(1);
    }

    @Test
    void aFormClosedForOneAccountOpensForNoOther() {
        Person sender = person(Role.CASE_WORKER);
        Person colleague = person(Role.CASE_WORKER);
        lockedWith(signedIn(sender), NAME);
        change("UPDATE shelf.form SET account = '%s'"
                .formatted(colleague.account().id().value()));

        assertThat(shelf.all(colleague.actor()).forms()).isEmpty();
    }

    @Test
    void droppingTakesTheKeyAlong() {
        Person sender = person(Role.CASE_WORKER);
        Browser worker = signedIn(sender);
        lockedWith(worker, NAME);
        long before = everything("SELECT count(*) FROM vault.subject_key");
        Answer page = worker.get("/guarded/kept");
        Answer dropped = worker.submit(page, "/guarded/kept/", Map.of());

        assertThat(dropped.location()).isEqualTo("/guarded/kept");
        assertThat(everything("SELECT count(*) FROM shelf.form")).isZero();
        assertThat(everything("SELECT count(*) FROM vault.subject_key")).isEqualTo(before);
    }

    @Test
    void afterSevenDaysNobodySeesItAndTheNightRemovesItThoughNobodyComesBack() {
        Person sender = person(Role.CASE_WORKER);
        lockedWith(signedIn(sender), NAME);
        clock.pass(Duration.ofDays(7).minusHours(1));
        shelf.forgetOld();
        assertThat(shelf.all(sender.actor()).forms()).hasSize(1);

        clock.pass(Duration.ofHours(1));
        assertThat(shelf.all(sender.actor()).forms()).isEmpty();
        assertThat(everything("SELECT count(*) FROM shelf.form")).isOne();
        shelf.forgetOld();
        assertThat(everything("SELECT count(*) FROM shelf.form")).isZero();
    }

    @Test
    void twentyAreKeptOfAnAccountAndNoMoreByTheProgramAndByTheDatabase() {
        Person sender = person(Role.CASE_WORKER);
        Browser worker = signedIn(sender);
        Answer blank = blank(worker);
        clock.pass(Duration.ofMinutes(16));
        for (int form = 0; form < 22; form++) {
            worker.submit(blank, PERSONS, Map.of("full", NAME + " " + form));
        }
        lockedWith(signedIn(person(Role.CASE_WORKER)), NAME);

        assertThat(shelf.all(sender.actor()).forms()).hasSize(20);
        assertThat(everything("SELECT count(*) FROM shelf.form")).isEqualTo(21);
        for (int place : List.of(0, 20, 21)) {
            assertThatThrownBy(() -> transactions.as(sender.actor(), () -> another(place)))
                    .isInstanceOf(DataAccessException.class);
        }
        lift(worker);
        worker.submit(worker.get("/guarded/kept"), "/guarded/kept/", Map.of());
        assertThat(shelf.all(sender.actor()).forms()).hasSize(19);
    }

    @Test
    void aRetiredMasterKeyIsNotHeldUpByAFormAndItsSenderIsTold() {
        Person sender = person(Role.CASE_WORKER);
        Browser worker = signedIn(sender);
        lockedWith(worker, NAME);
        keys.start();
        keys.renew();
        assertThat(worker.get("/guarded/kept").text()).contains(NAME);
        rotation.renew();
        try (WholeDatabase whole = WholeDatabase.along(TestFolders.DATA, step -> {})) {
            assertThat(keys.waiting(whole)).allMatch(waiting -> waiting.persons() == 0);
        }
        keys.retire();

        Answer page = worker.get("/guarded/kept");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("01 nội dung đã giữ không còn mở được").doesNotContain(NAME);
        assertThat(everything("SELECT count(*) FROM shelf.form")).isZero();
        assertThat(worker.get("/guarded/kept").text()).doesNotContain("không còn mở được");
    }

    @Test
    void readingWhatWasKeptIsRecordedFirst() {
        Browser worker = signedIn(person(Role.CASE_WORKER));
        lockedWith(worker, NAME);
        String reads = "SELECT count(*) FROM audit.entry WHERE act = 'KeptFormsRead' AND detail = 'forms 1'";
        assertThat(everything(reads)).isZero();
        worker.get("/guarded/kept");
        assertThat(everything(reads)).isOne();

        change("REVOKE INSERT ON audit.entry FROM loive_guarded");
        try {
            Answer failed = worker.get("/guarded/kept");
            assertThat(failed.status()).isEqualTo(500);
            assertThat(failed.text()).doesNotContain(NAME);
        } finally {
            change("GRANT INSERT ON audit.entry TO loive_guarded");
        }
    }

    @Test
    void whatSomebodySendsWhoMeetsNoGuardedPageIsKeptNowhere() {
        Person officer = person(Role.OFFICER);
        Browser browser = signedIn(officer);
        Answer page = browser.get("/components");
        clock.pass(Duration.ofMinutes(16));
        String token = page.page().select("input[name=_csrf]").val();
        assertThat(browser.post(PERSONS, Map.of("full", NAME, "_csrf", token)).location())
                .isEqualTo("/lock");
        assertThat(browser.post("/%67uarded/persons", Map.of("full", NAME, "_csrf", token))
                        .location())
                .isEqualTo("/lock");

        assertThat(everything("SELECT count(*) FROM shelf.form")).isZero();
        assertThat(everything("SELECT count(*) FROM sessions.kept_form")).isZero();
        assertThat(lift(browser).location()).isEqualTo("/");
        assertThat(browser.get("/guarded/kept").status()).isEqualTo(403);
    }

    private int another(int place) {
        return guarded.sql("""
                        INSERT INTO shelf.form SELECT province, account, gen_random_uuid(), ?, loive.instant(), wrapped, content
                        FROM shelf.form LIMIT 1
                        """).param(place).update();
    }

    private Answer blank(Browser worker) {
        Answer search = worker.submit(worker.get(PERSONS), PERSONS + "/search", Map.of("name", NAME));
        return worker.submit(search, PERSONS + "/new", Map.of());
    }

    private Answer lockedWith(Browser worker, String name) {
        Answer blank = blank(worker);
        clock.pass(Duration.ofMinutes(16));
        assertThat(worker.submit(blank, PERSONS, Map.of("full", name)).location())
                .isEqualTo("/lock");
        return lift(worker);
    }

    private static Answer lift(Browser worker) {
        return worker.submit(worker.get("/lock"), "/lock", Map.of("password", People.PASSWORD));
    }

    private static long everything(String question) {
        try (WholeDatabase whole = WholeDatabase.along(TestFolders.DATA, step -> {})) {
            return JdbcClient.create(whole.everything())
                    .sql(question)
                    .query(Long.class)
                    .single();
        }
    }

    private static void change(String act) {
        try (WholeDatabase whole = WholeDatabase.along(TestFolders.DATA, step -> {})) {
            JdbcClient.create(whole.everything()).sql(act).update();
        }
    }

    private Person person(Role role) {
        return people.somebody(People.QUANG_NGAI, centre, "Trần Minh Họa", role);
    }

    private Browser signedIn(Person person) {
        Browser browser = new Browser(port);
        browser.signIn(person.signInName(), People.PASSWORD);
        return browser;
    }
}
