package vn.loive.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.loive.Browser;
import vn.loive.Browser.Answer;
import vn.loive.TestTime.MovableClock;
import vn.loive.WholeProgramTest;
import vn.loive.accounts.AccountState;
import vn.loive.accounts.Role;
import vn.loive.administration.People.Person;

@WholeProgramTest
class AdministrationPageTests {

    @LocalServerPort
    private int port;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private People people;

    @Autowired
    private FirstAdministrator firstAdministrator;

    @Autowired
    private DemonstrationAccounts demonstrationAccounts;

    @Autowired
    private MovableClock clock;

    @Test
    void theFirstAdministratorComesInByALinkThatWorksOnce() {
        Person other = people.somebody(Role.OFFICER);
        OneTimeLink link = (OneTimeLink)
                firstAdministrator.invite(People.DONG_THAP, other.account().agency(), "quantri");
        Browser browser = new Browser(port);

        Answer form = browser.get(link.path());
        Answer weak = browser.submit(form, "", typed("ngắn"));
        Answer taken = browser.submit(weak, "", typed(People.PASSWORD));

        assertThat(form.text()).contains("quantri.87");
        assertThat(weak.status()).isEqualTo(422);
        assertThat(weak.page().select("input[name=display-name]").val()).isEqualTo("Nguyễn Văn Giả Định");
        assertThat(taken.location()).isEqualTo("/sign-in?taken-up");
        assertThat(new Browser(port).get(link.path()).status()).isEqualTo(404);
        assertThat(new Browser(port).signIn("quantri.87", People.PASSWORD).location())
                .isEqualTo("/account/second-factor");
        people.somebody(Role.ADMINISTRATOR);
        assertThat(firstAdministrator.invite(People.DONG_THAP, other.account().agency(), "nuanua"))
                .isInstanceOf(CannotInvite.HasAdministrator.class);
    }

    @Test
    void aLinkExpires() {
        OneTimeLink link = people.invited(People.DONG_THAP, UUID.randomUUID(), "Lê Văn Thử Nghiệm", Role.OFFICER);
        clock.pass(Duration.ofDays(3));

        assertThat(new Browser(port).get(link.path()).status()).isEqualTo(404);
    }

    @Test
    void anAdministratorInvitesAndTheLinkIsShownOnce() throws Exception {
        Person administrator = people.somebody(Role.ADMINISTRATOR);

        Document page = as(
                administrator,
                post("/accounts")
                        .param("display-name", "Phạm Thị Thí Dụ")
                        .param("sign-in-name", "thidu")
                        .param("agency", administrator.account().agency().toString())
                        .param("roles", "OFFICER", "SIGNER"));

        assertThat(page.select(".sheet code").text()).contains("/invitation/");
        Document list = as(administrator, get("/accounts"));
        assertThat(list.text()).contains("Phạm Thị Thí Dụ", "thidu.87", "mới mời", "cán bộ nhập liệu; người ký");
        assertThat(list.html()).doesNotContain("/invitation/");
    }

    @Test
    void anInvitationWithoutRoleOrWithAPoorNameIsRefused() throws Exception {
        Person administrator = people.somebody(Role.ADMINISTRATOR);
        MockHttpServletRequestBuilder poor = post("/accounts")
                .param("display-name", "Phạm Thị Thí Dụ")
                .param("sign-in-name", "Thí Dụ")
                .param("agency", administrator.account().agency().toString());

        assertThat(as(administrator, poor).select(".error-summary").text()).contains("chưa chọn vai trò");
        assertThat(as(administrator, poor.param("roles", "OFFICER"))
                        .select(".error-summary")
                        .text())
                .contains("chữ thường không dấu");
    }

    @Test
    void theListShowsNobodyOfAnotherProvince() throws Exception {
        Person administrator = people.somebody(Role.ADMINISTRATOR);
        Person elsewhere = people.somebody(People.QUANG_NGAI, UUID.randomUUID(), "Lê Văn Thử Nghiệm", Role.OFFICER);

        assertThat(as(administrator, get("/accounts")).text()).doesNotContain(elsewhere.signInName());
        assertThat(mvc.perform(get("/accounts/" + elsewhere.account().id()).with(administrator.signedIn()))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
        assertThat(act(administrator, elsewhere, "disablement")).isEqualTo(404);
        assertThat(people.find(elsewhere.account().id()).state()).isInstanceOf(AccountState.Active.class);
    }

    @Test
    void anAdministratorLocksOpensAndDisables() throws Exception {
        Person administrator = people.somebody(Role.ADMINISTRATOR);
        Person person = people.somebody(Role.OFFICER);

        assertThat(act(administrator, person, "lock")).isEqualTo(303);
        assertThat(people.find(person.account().id()).state()).isEqualTo(new AccountState.Locked(null));
        assertThat(act(administrator, person, "opening")).isEqualTo(303);
        assertThat(act(administrator, person, "opening")).isEqualTo(422);
        assertThat(act(administrator, person, "disablement")).isEqualTo(303);
        assertThat(people.find(person.account().id()).state()).isInstanceOf(AccountState.Disabled.class);
    }

    @Test
    void nobodyActsOnOneself() throws Exception {
        Person administrator = people.somebody(Role.ADMINISTRATOR);

        assertThat(act(administrator, administrator, "disablement")).isEqualTo(422);
    }

    @Test
    void aRoleGivenOrTakenBackMakesThePersonSignInAgain() throws Exception {
        Person administrator = people.somebody(Role.ADMINISTRATOR);
        Person person = people.somebody(Role.OFFICER);
        Browser browser = new Browser(port);
        browser.signIn(person.signInName(), People.PASSWORD);

        as(administrator, post("/accounts/" + person.account().id() + "/roles").param("role", "CONSOLIDATOR"));

        assertThat(browser.get("/account").location()).startsWith("/sign-in");
        browser.signIn(person.signInName(), People.PASSWORD);
        assertThat(browser.get("/account").text()).contains("cán bộ tổng hợp");
        String grant =
                people.find(person.account().id()).grants().getFirst().id().toString();
        assertThat(act(administrator, person, "roles/" + grant + "/end")).isEqualTo(303);
        assertThat(people.find(person.account().id()).roles(java.time.LocalDate.of(2021, 8, 2)))
                .hasSize(1);
    }

    @Test
    void aPublishedPasswordNeedsADemonstration() {
        Person person = people.somebody(Role.OFFICER);

        assertThatThrownBy(() -> demonstrationAccounts.open(
                        person.actor(), "mo", "Trần Minh Họa", People.PASSWORD, Set.of(Role.OFFICER)))
                .isInstanceOf(IllegalStateException.class);
    }

    private static Map<String, String> typed(String password) {
        return Map.of("display-name", "Nguyễn Văn Giả Định", "new-password", password, "again-password", password);
    }

    private int act(Person administrator, Person on, String act) throws Exception {
        return mvc.perform(post("/accounts/" + on.account().id() + "/" + act)
                        .with(administrator.signedIn())
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private Document as(Person person, MockHttpServletRequestBuilder request) throws Exception {
        return Jsoup.parse(mvc.perform(request.with(person.signedIn()).with(csrf()))
                .andReturn()
                .getResponse()
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8));
    }
}
