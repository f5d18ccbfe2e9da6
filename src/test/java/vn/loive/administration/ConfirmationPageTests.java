package vn.loive.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.loive.Browser;
import vn.loive.WholeProgramTest;
import vn.loive.accounts.Account;
import vn.loive.accounts.Role;
import vn.loive.accounts.RoleGrant;
import vn.loive.administration.People.Person;
import vn.loive.database.Transactions;
import vn.loive.shared.ProvinceCode;

/** Roles that need a second person. Each test has a province of its own, so that nobody of another is asked. */
@WholeProgramTest
class ConfirmationPageTests {

    private static final LocalDate DAY = LocalDate.of(2021, 8, 2);
    private static final UUID GATE = UUID.fromString("00000000-0000-4000-8000-0000000c0f01");
    private static final UUID CENTRE = UUID.fromString("00000000-0000-4000-8000-0000000c0f02");

    @LocalServerPort
    private int port;

    @Autowired
    private MockMvc web;

    @Autowired
    private People people;

    @Autowired
    private FirstAdministrator firstAdministrator;

    @Autowired
    private Transactions transactions;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void anInventedColleagueMeetsNobodyUntilWhoAnswersForTheFilesHasConfirmed() throws Exception {
        ProvinceCode here = new ProvinceCode("02");
        Person administrator = at(here, GATE, Role.ADMINISTRATOR);
        Person other = at(here, CENTRE, Role.ADMINISTRATOR);
        Person supervisor = at(here, GATE, Role.CASE_SUPERVISOR);
        Person elsewhere = at(here, CENTRE, Role.CASE_SUPERVISOR);
        Person worker = at(here, GATE, Role.OFFICER);

        give(administrator, worker, Role.CASE_WORKER);

        assertThat(roles(worker)).containsExactly(Role.OFFICER);
        assertThat(status(worker, get("/guarded/persons"))).isEqualTo(403);
        assertThat(page(administrator, "/accounts/" + id(worker))).contains("chờ phụ trách hồ sơ của cơ quan xác nhận");
        for (Person wrong : Set.of(administrator, other, elsewhere)) {
            assertThat(page(wrong, path(wrong))).contains("Không có vai trò nào chờ");
            assertThat(status(wrong, answer(wrong, worker, ""))).isEqualTo(422);
        }
        assertThat(page(supervisor, "/guarded/persons")).contains("Có 01 vai trò chờ xác nhận");
        assertThat(page(supervisor, "/guarded/confirmations"))
                .contains(worker.signInName(), "cán bộ giữ hồ sơ", "người giao: Trần Minh Họa");
        assertThat(roles(worker)).containsExactly(Role.OFFICER);

        assertThat(status(supervisor, answer(supervisor, worker, ""))).isEqualTo(303);

        assertThat(roles(worker)).containsExactlyInAnyOrder(Role.OFFICER, Role.CASE_WORKER);
        assertThat(status(people(worker), get("/guarded/persons"))).isEqualTo(200);
        assertThat(page(supervisor, "/guarded/confirmations")).contains("Không có vai trò nào chờ");
        assertThat(status(supervisor, answer(supervisor, worker, ""))).isEqualTo(422);
    }

    @Test
    void whereNobodyAnswersForFilesTheNextIsAsked() throws Exception {
        ProvinceCode here = new ProvinceCode("04");
        Person administrator = at(here, GATE, Role.ADMINISTRATOR);
        Person first = at(here, GATE, Role.OFFICER);

        give(administrator, first, Role.CASE_SUPERVISOR);
        assertThat(page(administrator, "/accounts/" + id(first))).contains("chưa có người thứ hai để xác nhận");
        assertThat(status(administrator, answer(administrator, first, ""))).isEqualTo(422);

        Person other = at(here, CENTRE, Role.ADMINISTRATOR);
        assertThat(page(administrator, "/accounts/" + id(first))).contains("chờ một quản trị khác của tỉnh xác nhận");
        assertThat(status(other, answer(other, first, ""))).isEqualTo(303);
        assertThat(roles(first)).contains(Role.CASE_SUPERVISOR);

        Person second = at(here, CENTRE, Role.OFFICER);
        give(administrator, second, Role.CASE_SUPERVISOR);
        assertThat(page(administrator, "/accounts/" + id(second))).contains("của một cơ quan khác trong tỉnh xác nhận");
        assertThat(status(other, answer(other, second, ""))).isEqualTo(422);
        assertThat(status(people(first), answer(people(first), second, ""))).isEqualTo(303);
    }

    @Test
    void anAdministratorInventedByAnotherConfirmsNothing() throws Exception {
        ProvinceCode here = new ProvinceCode("06");
        Person administrator = at(here, GATE, Role.ADMINISTRATOR);
        Person invented = at(here, GATE, Role.OFFICER);
        Person worker = at(here, GATE, Role.OFFICER);

        give(administrator, invented, Role.ADMINISTRATOR);
        give(administrator, worker, Role.CASE_WORKER);

        assertThat(roles(invented)).containsExactly(Role.OFFICER);
        assertThat(status(people(invented), answer(people(invented), worker, "")))
                .isEqualTo(403);
        assertThat(firstAdministrator.invite(here, administrator.account().agency(), "thuhai"))
                .isInstanceOf(OneTimeLink.class);
    }

    @Test
    void whoeverIsNotKnownGetsNothing() throws Exception {
        ProvinceCode here = new ProvinceCode("08");
        Person administrator = at(here, GATE, Role.ADMINISTRATOR);
        Person supervisor = at(here, GATE, Role.CASE_SUPERVISOR);
        Person worker = at(here, GATE, Role.OFFICER);
        give(administrator, worker, Role.CASE_WORKER);

        assertThat(status(supervisor, answer(supervisor, worker, "/declining"))).isEqualTo(303);

        assertThat(people.find(worker.account().id()).given(DAY)).containsExactly(Role.OFFICER);
        assertThat(status(supervisor, answer(supervisor, worker, ""))).isEqualTo(422);
    }

    @Test
    void aLostSecondFactorClosesTheFilesUntilTheyAreConfirmedAgain() throws Exception {
        ProvinceCode here = new ProvinceCode("10");
        Person administrator = at(here, GATE, Role.ADMINISTRATOR);
        Person supervisor = at(here, GATE, Role.CASE_SUPERVISOR);
        Person worker = at(here, GATE, Role.OFFICER, Role.CASE_WORKER);

        assertThat(status(administrator, post("/accounts/" + id(worker) + "/second-factor/loss")))
                .isEqualTo(303);

        assertThat(roles(worker)).containsExactly(Role.OFFICER);
        assertThat(status(supervisor, answer(supervisor, worker, ""))).isEqualTo(303);
        assertThat(roles(worker)).contains(Role.CASE_WORKER);
    }

    @Test
    void whoeverHadLeftOpensTheFilesOnlyOnceConfirmedAgainAndALockAloneAsksNobody() throws Exception {
        ProvinceCode here = new ProvinceCode("15");
        Person administrator = at(here, GATE, Role.ADMINISTRATOR);
        Person supervisor = at(here, GATE, Role.CASE_SUPERVISOR);
        Person worker = at(here, GATE, Role.CASE_WORKER);

        for (String act : List.of("lock", "opening")) {
            status(administrator, post("/accounts/" + id(worker) + "/" + act));
        }
        assertThat(roles(worker)).containsExactly(Role.CASE_WORKER);
        for (String act : List.of("disablement", "opening")) {
            status(administrator, post("/accounts/" + id(worker) + "/" + act));
        }
        assertThat(roles(worker)).isEmpty();
        assertThat(status(supervisor, answer(supervisor, worker, ""))).isEqualTo(303);
        assertThat(roles(worker)).containsExactly(Role.CASE_WORKER);
    }

    @Test
    void anInvitationIsConfirmedOnlyOnceItWasTakenUp() throws Exception {
        ProvinceCode here = new ProvinceCode("11");
        Person administrator = at(here, GATE, Role.ADMINISTRATOR);
        Person supervisor = at(here, GATE, Role.CASE_SUPERVISOR);

        assertThat(status(
                        administrator,
                        post("/accounts")
                                .param("display-name", "Phạm Thị Thí Dụ")
                                .param("sign-in-name", "thidu.choxacnhan")
                                .param(
                                        "agency",
                                        administrator.account().agency().toString())
                                .param("roles", "CASE_WORKER")))
                .isEqualTo(200);

        assertThat(page(administrator, "/accounts")).contains("cán bộ giữ hồ sơ: chờ xác nhận");
        assertThat(page(supervisor, "/guarded/confirmations")).contains("Không có vai trò nào chờ");
    }

    @Test
    void whoeverHasNoRoleYetIsToldSoAfterSigningIn() throws Exception {
        ProvinceCode here = new ProvinceCode("12");
        Person administrator = at(here, GATE, Role.ADMINISTRATOR);
        at(here, GATE, Role.CASE_SUPERVISOR);
        Person worker = at(here, GATE, Role.OFFICER);
        give(administrator, worker, Role.CASE_WORKER);
        UUID officer = people.find(worker.account().id()).grants().stream()
                .filter(grant -> grant.role() == Role.OFFICER)
                .findFirst()
                .orElseThrow()
                .id();
        status(administrator, post("/accounts/" + id(worker) + "/roles/" + officer + "/end"));
        Browser browser = new Browser(port);

        assertThat(browser.signIn(worker.signInName(), People.PASSWORD).location())
                .isEqualTo("/account/waiting");
        assertThat(browser.get("/account/waiting").text())
                .contains("Tài khoản chưa có vai trò", "chờ phụ trách hồ sơ của cơ quan xác nhận");
    }

    @Test
    void theDatabaseItselfRefusesWhoeverGaveOrIsToHoldTheRole() {
        ProvinceCode here = new ProvinceCode("14");
        Person administrator = at(here, GATE, Role.ADMINISTRATOR);
        Person worker = at(here, GATE, Role.OFFICER);
        transactions.as(
                administrator.actor(),
                () -> jdbc.sql("UPDATE accounts.role_grant SET given_by = ? WHERE account = ?")
                        .params(administrator.account().id().value(), id(worker))
                        .update());

        for (UUID by : Set.of(administrator.account().id().value(), id(worker))) {
            assertThat(refused(administrator, worker, by)).isTrue();
        }
    }

    private boolean refused(Person administrator, Person worker, UUID by) {
        try {
            transactions.as(
                    administrator.actor(),
                    () -> jdbc.sql("UPDATE accounts.role_grant SET confirmed_at = valid_from, confirmed_by = ?"
                                    + " WHERE account = ?")
                            .params(by, id(worker))
                            .update());
            return false;
        } catch (org.springframework.dao.DataIntegrityViolationException e) {
            return true;
        }
    }

    private Person at(ProvinceCode province, UUID agency, Role... roles) {
        UUID own = new UUID(
                agency.getMostSignificantBits() + Integer.parseInt(province.value()), agency.getLeastSignificantBits());
        return people.somebody(province, own, "Trần Minh Họa", roles);
    }

    private Person people(Person again) {
        Account now = people.find(again.account().id());
        return new Person(now, again.signInName());
    }

    private static UUID id(Person person) {
        return person.account().id().value();
    }

    private Set<Role> roles(Person person) {
        return people.find(person.account().id()).roles(DAY);
    }

    private void give(Person administrator, Person person, Role role) throws Exception {
        assertThat(status(
                        administrator,
                        post("/accounts/" + id(person) + "/roles").param("role", role.name())))
                .isEqualTo(303);
    }

    /** The answer to the role that the person has been given last. */
    private MockHttpServletRequestBuilder answer(Person by, Person person, String how) {
        UUID grant = people.find(person.account().id()).grants().stream()
                .filter(one -> one.role().needsSecond())
                .map(RoleGrant::id)
                .findFirst()
                .orElseGet(UUID::randomUUID);
        return post(path(by) + "/" + id(person) + "/" + grant + how);
    }

    private static String path(Person by) {
        return by.account().roles(DAY).contains(Role.CASE_SUPERVISOR) ? "/guarded/confirmations" : "/confirmations";
    }

    private int status(Person person, MockHttpServletRequestBuilder request) throws Exception {
        return send(person, request).getStatus();
    }

    private String page(Person person, String path) throws Exception {
        return org.jsoup.Jsoup.parse(send(person, get(path)).getContentAsString(StandardCharsets.UTF_8))
                .text();
    }

    private MockHttpServletResponse send(Person person, MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(person.signedIn()).with(csrf()))
                .andReturn()
                .getResponse();
    }
}
