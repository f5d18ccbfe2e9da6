package vn.loive.factors;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.loive.Browser;
import vn.loive.Browser.Answer;
import vn.loive.TestTime.MovableClock;
import vn.loive.WholeProgramTest;
import vn.loive.accounts.Role;
import vn.loive.administration.People;
import vn.loive.administration.People.Person;
import vn.loive.database.Transactions;

@WholeProgramTest
class SecondFactorPageTests {

    private static final int STEP_SECONDS = 30;

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private PhoneCodes phoneCodes;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Transactions transactions;

    @Autowired
    private JdbcClient jdbc;

    private byte[] secret = new byte[0];
    private List<String> paper = List.of();

    @Test
    void anAdministratorMustSetOneUpBeforeAnythingElseOpens() {
        Person person = people.somebody(Role.ADMINISTRATOR);
        Browser browser = new Browser(port);

        assertThat(browser.signIn(person.signInName(), People.PASSWORD).location())
                .isEqualTo("/account/second-factor");
        assertThat(browser.get("/provisions").location()).isEqualTo("/account/second-factor");

        enrol(browser);
        assertThat(browser.get("/provisions").status()).isEqualTo(200);
    }

    @Test
    void theSecretIsKeptClosed() {
        Person person = withPhone();

        byte[] kept = transactions.forSignIn(() -> jdbc.sql("SELECT secret FROM factors.phone WHERE account = ?")
                .param(person.account().id().value())
                .query(byte[].class)
                .single());

        assertThat(kept).hasSizeGreaterThan(secret.length);
        assertThat(new String(kept, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain(new String(secret, java.nio.charset.StandardCharsets.ISO_8859_1));
    }

    @Test
    void afterThePasswordNothingOpensWithoutTheCode() {
        Person person = withPhone();
        Browser browser = new Browser(port);

        Answer answer = browser.signIn(person.signInName(), People.PASSWORD);

        assertThat(answer.location()).isEqualTo("/second-factor");
        assertThat(browser.get("/provisions").location()).isEqualTo("/second-factor");
        assertThat(browser.get("/account").location()).isEqualTo("/second-factor");
    }

    @Test
    void theCodeOfThePhoneOpensTheHouse() {
        Person person = withPhone();

        assertThat(signInWith(person, digits()).location()).isEqualTo("/");
    }

    @Test
    void aCodeThatWasUsedIsRefused() {
        Person person = withPhone();
        String digits = digits();
        signInWith(person, digits);

        Answer again = signInWith(person, digits);

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select("input[name=code]").val()).isEmpty();
        clock.pass(Duration.ofSeconds(STEP_SECONDS));
        assertThat(signInWith(person, digits()).status()).isEqualTo(303);
    }

    @Test
    void aCodeOnPaperWorksOnce() {
        Person person = withPhone();

        assertThat(signInWith(person, paper.getFirst().toUpperCase(java.util.Locale.ROOT))
                        .status())
                .isEqualTo(303);
        assertThat(signInWith(person, paper.getFirst()).status()).isEqualTo(422);
        assertThat(signInWith(person, paper.get(1)).status()).isEqualTo(303);
    }

    @Test
    void wrongCodesLockTheAccountAlthoughThePasswordIsRight() {
        Person person = withPhone();
        for (int guess = 0; guess < 5; guess++) {
            signInWith(person, "00000" + guess);
        }

        Answer answer = new Browser(port).signIn(person.signInName(), People.PASSWORD);

        assertThat(answer.status()).isEqualTo(422);
    }

    @Test
    void removingItNeedsThePassword() {
        Person person = withPhone();
        Browser browser = new Browser(port);
        signInWith(browser, person, digits());

        Answer page = browser.get("/account/second-factor");
        Answer refused = browser.submit(page, "/account/second-factor/paper-codes", Map.of("password", "not this"));
        String csrf = page.page().select("input[name=_csrf]").val();
        Answer removed =
                browser.post("/account/second-factor/removal", Map.of("password", People.PASSWORD, "_csrf", csrf));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(removed.location()).isEqualTo("/account");
        assertThat(new Browser(port)
                        .signIn(person.signInName(), People.PASSWORD)
                        .location())
                .isEqualTo("/");
    }

    private Person withPhone() {
        Person person = people.somebody(Role.OFFICER);
        Browser browser = new Browser(port);
        browser.signIn(person.signInName(), People.PASSWORD);
        enrol(browser);
        clock.pass(Duration.ofSeconds(STEP_SECONDS));
        return person;
    }

    private void enrol(Browser browser) {
        Answer page = browser.get("/account/second-factor");
        assertThat(page.page().select("img").attr("src")).startsWith("data:image/svg+xml;base64,");
        secret = decode(page.page().select("code").text().replace(" ", ""));
        Answer codes = browser.submit(page, "/account/second-factor", Map.of("digits", digits()));
        paper = codes.page().select(".codes code").stream().map(Element::text).toList();
        assertThat(paper).hasSize(10);
    }

    private String digits() {
        return phoneCodes.digitsAt(secret, clock.instant().getEpochSecond() / STEP_SECONDS);
    }

    private Answer signInWith(Person person, String code) {
        return signInWith(new Browser(port), person, code);
    }

    private static Answer signInWith(Browser browser, Person person, String code) {
        browser.signIn(person.signInName(), People.PASSWORD);
        return browser.submit(browser.get("/second-factor"), "/second-factor", Map.of("code", code));
    }

    private static byte[] decode(String base32) {
        BigInteger number = base32.chars()
                .mapToObj(letter -> BigInteger.valueOf("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter)))
                .reduce(BigInteger.ZERO, (before, five) -> before.shiftLeft(5).add(five));
        byte[] bytes = new byte[20];
        byte[] all = number.toByteArray();
        for (int i = 1; i <= Math.min(bytes.length, all.length); i++) {
            bytes[bytes.length - i] = all[all.length - i];
        }
        return bytes;
    }
}
