package vn.loive.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.loive.Browser;
import vn.loive.Browser.Answer;
import vn.loive.Queries;
import vn.loive.TestFolders;
import vn.loive.TestTime.MovableClock;
import vn.loive.WholeProgramTest;
import vn.loive.accounts.Accounts;
import vn.loive.accounts.CannotChangeAccount;
import vn.loive.accounts.Role;
import vn.loive.administration.People;
import vn.loive.administration.People.Person;
import vn.loive.database.Transactions;
import vn.loive.database.WholeDatabase;
import vn.loive.shared.Actor;

@WholeProgramTest
class SessionPageTests {

    private static final String NEW_PASSWORD = "Lúa nổi Tam Nông 2021";

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Transactions transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private KeptForms kept;

    @Test
    void aSessionLeftAloneLocksAndThePasswordLiftsTheLock() {
        Person person = people.somebody(Role.OFFICER);
        Browser browser = signedIn(person);
        clock.pass(Duration.ofMinutes(15));

        assertThat(browser.get("/provisions").location()).isEqualTo("/lock");
        Answer wrong = browser.submit(browser.get("/lock"), "/lock", Map.of("password", "not this"));
        assertThat(wrong.status()).isEqualTo(422);
        Answer lifted = browser.submit(wrong, "/lock", Map.of("password", People.PASSWORD));

        assertThat(lifted.location()).isEqualTo("/provisions");
        assertThat(browser.get("/provisions").status()).isEqualTo(200);
    }

    @Test
    void aPageReadsItsSessionOnceAndWritesNothing() throws Exception {
        Browser browser = signedIn(people.somebody(Role.OFFICER));
        browser.get("/provisions");
        assertThat(Queries.of(() -> browser.get("/provisions")))
                .filteredOn(statement -> statement.contains("sessions.browser_session"))
                .singleElement()
                .asString()
                .startsWith("SELECT");
    }

    @Test
    void whatIsSentToALockedSessionIsKeptAndSentOnByOneButton() {
        Person person = people.somebody(Role.OFFICER);
        Browser browser = signedIn(person);
        Answer page = browser.get("/components");
        clock.pass(Duration.ofMinutes(16));

        Answer stopped = browser.submit(page, "/components", Map.of("remark", "dòng một\ndòng <hai> & ba"));
        assertThat(stopped.location()).isEqualTo("/lock");
        Answer lifted = browser.submit(browser.get("/lock"), "/lock", Map.of("password", People.PASSWORD));
        assertThat(lifted.location()).isEqualTo("/kept");
        Answer kept = browser.get("/kept");
        assertThat(kept.text()).contains("dòng <hai> & ba");
        Answer sent = browser.submit(kept, "/components", Map.of());

        assertThat(sent.page().expectFirst("textarea[name=remark]").wholeText()).contains("dòng một\ndòng <hai> & ba");
        assertThat(browser.get("/kept").page().select("form[action=/components]"))
                .isEmpty();
    }

    @Test
    void whatIsKeptIsEncryptedAndHoldsNoPassword() {
        Person person = people.somebody(Role.OFFICER);
        Browser browser = signedIn(person);
        Answer page = browser.get("/account/password");
        clock.pass(Duration.ofMinutes(16));

        browser.submit(page, "/account/password", Map.of("password", People.PASSWORD, "new-password", NEW_PASSWORD));

        byte[] content = transactions.as(
                person.actor(),
                () -> jdbc.sql("SELECT content FROM sessions.kept_form")
                        .query(byte[].class)
                        .single());
        assertThat(new String(content, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("account");
        browser.submit(browser.get("/lock"), "/lock", Map.of("password", People.PASSWORD));
        assertThat(browser.get("/kept").raw().body()).doesNotContain(NEW_PASSWORD);
    }

    @Test
    void afterSevenDaysNobodySeesWhatWasKeptAndTheNightRemovesIt() {
        Person person = people.somebody(Role.OFFICER);
        Browser browser = signedIn(person);
        Answer page = browser.get("/components");
        clock.pass(Duration.ofMinutes(16));
        browser.submit(page, "/components", Map.of("remark", "dòng một"));
        Actor actor = person.actor();
        clock.pass(Duration.ofDays(7).minusHours(1));
        kept.forgetOld();
        assertThat(transactions.as(actor, () -> kept.all(actor))).hasSize(1);

        clock.pass(Duration.ofHours(1));
        assertThat(transactions.as(actor, () -> kept.all(actor))).isEmpty();
        assertThat(rows()).isOne();
        kept.forgetOld();
        assertThat(rows()).isZero();
    }

    private static long rows() {
        try (WholeDatabase whole = WholeDatabase.along(TestFolders.DATA, step -> {})) {
            return JdbcClient.create(whole.everything())
                    .sql("SELECT count(*) FROM sessions.kept_form")
                    .query(Long.class)
                    .single();
        }
    }

    @Test
    void aSessionEndsAtItsLimitHoweverBusy() {
        Person person = people.somebody(Role.OFFICER);
        Browser browser = signedIn(person);
        for (int quarter = 0; quarter < 12 * 6; quarter++) {
            clock.pass(Duration.ofMinutes(10));
            browser.get("/provisions");
        }

        assertThat(browser.get("/provisions").location()).startsWith("/sign-in");
    }

    @Test
    void anAdministratorsSessionLocksSooner() {
        Person person = people.somebody(Role.ADMINISTRATOR);
        Browser browser = new Browser(port);
        browser.signIn(person.signInName(), People.PASSWORD);
        clock.pass(Duration.ofMinutes(5));

        assertThat(browser.get("/account/second-factor").location()).isEqualTo("/sign-in?ended");
    }

    @Test
    void aSessionCanBeEndedFromAnother() {
        Person person = people.somebody(Role.OFFICER);
        Browser lost = signedIn(person);
        Browser here = signedIn(person);

        Answer account = here.get("/account");
        assertThat(account.raw().body()).doesNotContain(lost.session().orElseThrow());
        here.submit(account, "/account/sessions/", Map.of());

        assertThat(lost.get("/provisions").location()).startsWith("/sign-in");
        assertThat(here.get("/provisions").status()).isEqualTo(200);
    }

    @Test
    void aNewPasswordEndsAllOtherSessions() {
        Person person = people.somebody(Role.OFFICER);
        Browser other = signedIn(person);
        Browser here = signedIn(person);

        clock.pass(Duration.ofMinutes(1));
        Answer changed = here.submit(
                here.get("/account/password"),
                "/account/password",
                Map.of("password", People.PASSWORD, "new-password", NEW_PASSWORD, "again-password", NEW_PASSWORD));

        assertThat(changed.location()).isEqualTo("/account?changed");
        assertThat(here.get("/account").status()).isEqualTo(200);
        assertThat(other.get("/account").location()).startsWith("/sign-in");
        assertThat(new Browser(port).signIn(person.signInName(), NEW_PASSWORD).status())
                .isEqualTo(303);
    }

    @Test
    void anOldPasswordIsNotTakenAgain() {
        Person person = people.somebody(Role.OFFICER);
        Browser here = signedIn(person);

        Answer refused = here.submit(
                here.get("/account/password"),
                "/account/password",
                Map.of(
                        "password", People.PASSWORD,
                        "new-password", People.PASSWORD,
                        "again-password", People.PASSWORD));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("10 mật khẩu gần nhất");
    }

    @Test
    void whoeverIsDisabledIsOutAtOnce() {
        Person person = people.somebody(Role.OFFICER);
        Person administrator = people.somebody(Role.ADMINISTRATOR);
        Browser browser = signedIn(person);
        Actor actor = administrator.actor();

        Optional<CannotChangeAccount> refusal = transactions.as(
                actor, () -> accounts.disable(actor, person.account().id()));

        assertThat(refusal).isEmpty();
        assertThat(browser.get("/provisions").location()).startsWith("/sign-in");
        assertThat(new Browser(port)
                        .signIn(person.signInName(), People.PASSWORD)
                        .status())
                .isEqualTo(422);
    }

    private Browser signedIn(Person person) {
        Browser browser = new Browser(port);
        browser.signIn(person.signInName(), People.PASSWORD);
        return browser;
    }
}
