package vn.loive.matters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.loive.WholeProgramTest;
import vn.loive.accounts.Role;
import vn.loive.administration.People;
import vn.loive.administration.People.Person;
import vn.loive.identities.ProtectedPeople;

@WholeProgramTest
class MatterPageTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private People people;

    @Autowired
    private ProtectedPeople persons;

    private record Cast(Person worker, Person supervisor, Person shelter, String address) {

        String matter() {
            return address + "/matter";
        }
    }

    private Cast arrive() {
        UUID centre = UUID.randomUUID();
        Person worker = person(centre, "Đỗ Văn Ví Dụ", Role.CASE_WORKER);
        return new Cast(
                worker,
                person(centre, "Vũ Thị Giả Định", Role.CASE_SUPERVISOR),
                person(UUID.randomUUID(), "Ngô Thị Thử", Role.CASE_WORKER),
                "/guarded/persons/" + persons.somebody(worker.actor()).id().value());
    }

    @Test
    void aPartIsGivenAndEndedAndTheOtherAgencySeesAndNoMore() throws Exception {
        Cast all = arrive();
        page(all.shelter(), get(all.address()), 404);
        MockHttpServletRequestBuilder part = post(all.matter() + "/parts")
                .param("id", UUID.randomUUID().toString())
                .param("agency", all.shelter().account().agency().toString())
                .param("step", "STAY");
        assertThat(answer(all.supervisor(), part).getStatus()).isEqualTo(303);
        assertThat(page(all.shelter(), get(all.address()), 200).select("form[action$=/open]"))
                .isNotEmpty();
        Document given = page(all.supervisor(), get(all.matter()), 200);
        assertThat(given.select("table.ledger").text()).contains("Nơi ở");
        String end = given.select("form[action$=/end]").attr("action");
        assertThat(answer(all.supervisor(), post(end)).getStatus()).isEqualTo(303);
        page(all.shelter(), get(all.address()), 404);
    }

    @Test
    void whatIsMissingIsSaidAndNothingChosenIsLost() throws Exception {
        Cast all = arrive();
        MockHttpServletRequestBuilder part = post(all.matter() + "/parts")
                .param("id", UUID.randomUUID().toString())
                .param("agency", "")
                .param("step", "STAY");
        Document again = page(all.supervisor(), part, 422);
        assertThat(again.select(".error-summary").text()).contains("chưa chọn");
        assertThat(again.select("#f-step option[selected]").attr("value")).isEqualTo("STAY");
    }

    @Test
    void whatIsNoPartToBeGivenIsRefusedInASentence() throws Exception {
        Cast all = arrive();
        for (String step : new String[] {"HOLDER", "EMERGENCY"}) {
            MockHttpServletRequestBuilder part = post(all.matter() + "/parts")
                    .param("id", UUID.randomUUID().toString())
                    .param("agency", UUID.randomUUID().toString())
                    .param("step", step);
            assertThat(page(all.supervisor(), part, 422)
                            .select(".error-summary")
                            .text())
                    .contains("không giao được");
        }
    }

    @Test
    void aWorkerSeesWhoTakesPartButDecidesNothing() throws Exception {
        Cast all = arrive();
        Document seen = page(all.worker(), get(all.matter()), 200);
        assertThat(seen.select("form[action$=/parts], form[action$=/close], form[action$=/recusals]"))
                .isEmpty();
        assertThat(answer(all.worker(), post(all.matter() + "/close")).getStatus())
                .isEqualTo(403);
        assertThat(page(all.shelter(), get(all.matter()), 404).text())
                .isEqualTo(page(all.shelter(), get("/guarded/persons/" + UUID.randomUUID() + "/matter"), 404)
                        .text());
    }

    @Test
    void whoStandsBackByThemselvesIsLetBackByTheSupervisorAlone() throws Exception {
        Cast all = arrive();
        MockHttpServletRequestBuilder own =
                post(all.matter() + "/recusal").param("id", UUID.randomUUID().toString());
        assertThat(answer(all.worker(), own).getHeader("Location")).isEqualTo("/guarded/persons");
        page(all.worker(), get(all.address()), 404);
        Document page = page(all.supervisor(), get(all.matter()), 200);
        assertThat(page.select("ul.lines").text()).contains("Đỗ Văn Ví Dụ");
        answer(all.supervisor(), post(page.select("form[action$=/end]").attr("action")));
        page(all.worker(), get(all.address()), 200);
    }

    @Test
    void aMatterIsEndedAndOpenedAgain() throws Exception {
        Cast all = arrive();
        answer(all.supervisor(), post(all.matter() + "/close"));
        assertThat(page(all.worker(), get(all.address()), 200)
                        .select("dl.facts")
                        .text())
                .contains("đã kết thúc");
        assertThat(page(all.supervisor(), get(all.matter()), 200)
                        .select("#ket-thuc")
                        .isEmpty())
                .isFalse();
        answer(all.supervisor(), post(all.matter() + "/reopen"));
        assertThat(page(all.worker(), get(all.address()), 200)
                        .select("dl.facts")
                        .text())
                .contains("đang giải quyết");
    }

    private Document page(Person who, MockHttpServletRequestBuilder request, int status) throws Exception {
        MockHttpServletResponse answer = answer(who, request);
        assertThat(answer.getStatus()).isEqualTo(status);
        return Jsoup.parse(answer.getContentAsString());
    }

    private MockHttpServletResponse answer(Person who, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(who.signedIn()).with(csrf()))
                .andReturn()
                .getResponse();
    }

    private Person person(UUID agency, String name, Role role) {
        return people.somebody(People.QUANG_NGAI, agency, name, role);
    }
}
