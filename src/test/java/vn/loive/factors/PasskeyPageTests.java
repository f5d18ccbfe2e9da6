package vn.loive.factors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.loive.Browser;
import vn.loive.Browser.Answer;
import vn.loive.WholeProgramTest;
import vn.loive.accounts.AccountId;
import vn.loive.accounts.Role;
import vn.loive.administration.People;
import vn.loive.administration.People.Person;

@WholeProgramTest
class PasskeyPageTests {

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    private final DeviceWithPasskey device = new DeviceWithPasskey(true);

    @Test
    void aPasskeySignsInWithoutPasswordAndCode() throws Exception {
        Person person = people.somebody(Role.OFFICER);
        withPasskey(person, device);
        Browser browser = new Browser(port);
        String before = browser.get("/sign-in").raw().request().uri().getPath();

        Answer answer = show(browser, device, person.account().id());

        assertThat(before).isEqualTo("/sign-in");
        assertThat(answer.raw().body()).contains("\"authenticated\":true", "\"redirectUrl\":\"/\"");
        assertThat(browser.get("/account").status()).isEqualTo(200);
    }

    @Test
    void aPasskeyIsASecondFactorAfterThePassword() throws Exception {
        Person person = people.somebody(Role.OFFICER);
        withPasskey(person, device);
        Browser browser = new Browser(port);

        assertThat(browser.signIn(person.signInName(), People.PASSWORD).location())
                .isEqualTo("/second-factor");
        assertThat(show(browser, device, person.account().id()).status()).isEqualTo(200);

        assertThat(browser.get("/account").status()).isEqualTo(200);
    }

    @Test
    void aDeviceThatDoesNotAskWhoIsThereIsRefused() throws Exception {
        Person person = people.somebody(Role.OFFICER);
        Browser browser = signedIn(person);

        Answer answer = make(browser, new DeviceWithPasskey(false));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(browser.get("/account/passkeys").text()).contains("Chưa có khóa đăng nhập nào");
    }

    @Test
    void anotherDeviceDoesNotVouchForTheAccount() throws Exception {
        Person person = people.somebody(Role.OFFICER);
        withPasskey(person, device);
        Browser browser = new Browser(port);
        browser.get("/sign-in");

        Answer answer =
                show(browser, new DeviceWithPasskey(true), person.account().id());

        assertThat(answer.status()).isEqualTo(401);
        assertThat(browser.get("/account").location()).startsWith("/sign-in");
    }

    @Test
    void aRemovedPasskeyOpensNothing() throws Exception {
        Person person = people.somebody(Role.OFFICER);
        Browser owner = withPasskey(person, device);

        Answer list = owner.get("/account/passkeys");
        assertThat(list.text()).contains("máy phòng 3");
        owner.submit(list, "/account/passkeys/removal", Map.of());

        assertThat(show(new Browser(port), device, person.account().id()).status())
                .isEqualTo(401);
    }

    @Test
    void theSessionHoldsNoNameWhileAPasskeyIsMade() {
        Person person = people.somebody(Role.OFFICER);
        Browser browser = signedIn(person);
        browser.postJson("/webauthn/register/options", csrf(browser.get("/account/passkeys")), "");

        String held = jdbc.sql("""
                        SELECT string_agg(encode(attribute_bytes, 'escape'), '') FROM sessions.browser_session_attributes
                        """).query(String.class).single();

        assertThat(held).contains("challenge").doesNotContain("minhhoa");
    }

    private Browser withPasskey(Person person, DeviceWithPasskey made) {
        Browser browser = signedIn(person);
        assertThat(make(browser, made).status()).isEqualTo(200);
        return browser;
    }

    private Answer make(Browser browser, DeviceWithPasskey made) {
        String csrf = csrf(browser.get("/account/passkeys"));
        Answer options = browser.postJson("/webauthn/register/options", csrf, "");
        return browser.postJson("/webauthn/register", csrf, made.made(challenge(options), "máy phòng 3"));
    }

    private Answer show(Browser browser, DeviceWithPasskey shown, AccountId owner) throws Exception {
        Answer page = browser.get("/sign-in");
        String csrf = csrf(page.location().isEmpty() ? page : browser.get(page.location()));
        Answer options = browser.postJson("/webauthn/authenticate/options", csrf, "");
        byte[] handle = PasskeyOwners.handle(owner).getBytes();
        return browser.postJson("/login/webauthn", csrf, shown.shown(challenge(options), handle));
    }

    private Browser signedIn(Person person) {
        Browser browser = new Browser(port);
        browser.signIn(person.signInName(), People.PASSWORD);
        return browser;
    }

    private static String csrf(Answer page) {
        return page.page().select("input[name=_csrf]").val();
    }

    private static String challenge(Answer options) {
        Matcher found = Pattern.compile("\"challenge\":\"([^\"]+)\"")
                .matcher(options.raw().body());
        assertThat(found.find()).as(options.raw().body()).isTrue();
        return found.group(1);
    }
}
