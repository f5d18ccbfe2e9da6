package vn.loive.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.loive.Browser;
import vn.loive.TestTime.MovableClock;
import vn.loive.WholeProgramTest;
import vn.loive.accounts.Role;
import vn.loive.administration.People;
import vn.loive.administration.People.Person;

@WholeProgramTest
class SignInPageTests {

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private MovableClock clock;

    @Test
    void nameAndPasswordOpenTheHouse() {
        Person person = people.somebody(Role.OFFICER);

        Browser.Answer answer = new Browser(port).signIn(person.signInName(), People.PASSWORD);

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo("/");
    }

    @Test
    void theNameMayBeTypedWithCapitalsAndBlanks() {
        Person person = people.somebody(Role.OFFICER);

        Browser.Answer answer =
                new Browser(port).signIn(" " + person.signInName().toUpperCase(Locale.ROOT) + " ", People.PASSWORD);

        assertThat(answer.status()).isEqualTo(303);
    }

    @Test
    void aWrongPasswordKeepsTheTypedNameAndNotThePassword() {
        Person person = people.somebody(Role.OFFICER);

        Browser.Answer answer = new Browser(port).signIn(person.signInName(), "not this one");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("input[name=name]").val()).isEqualTo(person.signInName());
        assertThat(answer.page().select("input[name=password]").val()).isEmpty();
        assertThat(answer.page().select(".error-summary").text()).contains("không khớp");
    }

    @Test
    void anUnknownNameIsAnsweredWordForWordLikeAWrongPassword() {
        Person person = people.somebody(Role.OFFICER);

        String known = new Browser(port)
                .signIn(person.signInName(), "not this one")
                .page()
                .select("main")
                .text();
        String unknown = new Browser(port)
                .signIn("nobody.87", "not this one")
                .page()
                .select("main")
                .text();

        assertThat(unknown).isEqualTo(known);
    }

    @Test
    void fiveWrongTriesLockTheAccountForAWhile() {
        Person person = people.somebody(Role.OFFICER);
        for (int guess = 0; guess < 5; guess++) {
            new Browser(port).signIn(person.signInName(), "guess " + guess);
        }

        assertThat(new Browser(port)
                        .signIn(person.signInName(), People.PASSWORD)
                        .status())
                .isEqualTo(422);
        clock.pass(Duration.ofMinutes(15));
        assertThat(new Browser(port)
                        .signIn(person.signInName(), People.PASSWORD)
                        .status())
                .isEqualTo(303);
    }

    @Test
    void whatWasAskedForBeforeSigningInOpensAfterwards() {
        Person person = people.somebody(Role.OFFICER);
        Browser browser = new Browser(port);

        Browser.Answer stopped = browser.get("/provisions?order=code");
        Browser.Answer form = browser.get(stopped.location());
        Browser.Answer answer =
                browser.submit(form, "/sign-in", Map.of("name", person.signInName(), "password", People.PASSWORD));

        assertThat(answer.location()).isEqualTo("/provisions?order=code");
        assertThat(browser.get("/provisions").text()).contains("Quy định đang áp dụng", "chưa kiểm chứng");
    }

    @Test
    void nobodyIsSentElsewhereAfterSigningIn() {
        Person person = people.somebody(Role.OFFICER);
        Browser browser = new Browser(port);

        Browser.Answer answer = browser.submit(
                browser.get("/sign-in"),
                "/sign-in",
                Map.of("name", person.signInName(), "password", People.PASSWORD, "next", "//elsewhere.example/"));

        assertThat(answer.location()).isEqualTo("/");
    }

    @Test
    void signingInGivesTheSessionANewId() {
        Person person = people.somebody(Role.OFFICER);
        Browser browser = new Browser(port);
        browser.get("/sign-in");
        String before = browser.session().orElseThrow();

        browser.signIn(person.signInName(), People.PASSWORD);

        assertThat(browser.session().orElseThrow()).isNotEqualTo(before);
    }

    @Test
    void signingOutEndsTheSession() {
        Person person = people.somebody(Role.OFFICER);
        Browser browser = new Browser(port);
        browser.signIn(person.signInName(), People.PASSWORD);

        browser.submit(browser.get("/provisions"), "/sign-out", Map.of());

        assertThat(browser.get("/provisions").location()).startsWith("/sign-in");
    }

    @Test
    void everyAnswerForbidsScriptsOfOthers() {
        assertThat(new Browser(port).get("/sign-in").raw().headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'none'", "script-src 'self'"));
    }
}
