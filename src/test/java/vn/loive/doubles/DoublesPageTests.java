package vn.loive.doubles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.loive.Queries;
import vn.loive.WholeProgramTest;
import vn.loive.accounts.Role;
import vn.loive.administration.People;
import vn.loive.administration.People.Person;
import vn.loive.doubles.TwoEntries.Centre;
import vn.loive.identities.Subject;
import vn.loive.particulars.FieldGroup;

@WholeProgramTest
class DoublesPageTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TwoEntries scene;

    @Autowired
    private People people;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Centre centre;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Person worker;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Subject kept;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Subject joined;

    @BeforeEach
    void arrive() {
        centre = scene.centre();
        worker = centre.worker();
        kept = scene.kept(worker.actor());
        joined = scene.joined(worker.actor());
    }

    @Test
    void twoEntriesAreComparedJoinedAndTakenApart() throws Exception {
        Document person = page(worker, get(address(kept)), 200);
        Document blank = page(worker, get(person.select("a[href$=/doubles]").attr("href")), 200);
        assertThat(blank.text()).doesNotContain("Thí Dụ");
        Document both = compared();
        assertThat(both.select("tbody tr").getFirst().text()).contains(TwoEntries.KEPT, TwoEntries.JOINED);
        assertThat(both.select("input[name=take-names][checked]").val()).isEqualTo("left");
        assertThat(both.select("input[name=take-papers][checked]").val()).isEqualTo("right");
        MockHttpServletResponse done = answer(worker, filled(both, "/join"));
        assertThat(done.getHeader("Location")).isEqualTo(address(kept) + "/doubles");

        Document found = page(worker, post("/guarded/persons/search").param("name", TwoEntries.JOINED), 200);
        assertThat(found.select("table.ledger tbody a").eachText())
                .containsExactly(kept.codeName().value());
        Document left = page(worker, get(address(joined)), 200);
        assertThat(left.select(".notice a").attr("href")).isEqualTo(address(kept));
        assertThat(left.select("form[action$=/edit]")).isEmpty();

        Document history = page(worker, get(address(kept) + "/doubles"), 200);
        assertThat(history.select("table.ledger").text())
                .contains(joined.codeName().value(), "Giấy tờ", "Trần Minh Họa");
        page(centre.supervisor(), filled(history, "/undo"), 422);
        assertThat(answer(centre.supervisor(), filled(history, "/undo").param("reason", "Hai người khác nhau"))
                        .getStatus())
                .isEqualTo(303);
        Document apart = page(worker, get(address(kept) + "/doubles"), 200);
        assertThat(apart.select("table.ledger").text()).contains("Hai người khác nhau", "Vũ Thị Giả Định");
        assertThat(apart.select("form[action$=/undo]")).isEmpty();
        assertThat(page(worker, get(address(joined)), 200).select("form[action$=/edit]"))
                .isNotEmpty();
    }

    @Test
    void nothingOfAPersonStandsInAHiddenFieldATitleOrAnAddress() throws Exception {
        Document both = compared();
        String told = both.title()
                + both.select("input").eachAttr("value")
                + both.select("[href]").eachAttr("href")
                + both.select("[aria-label]").eachAttr("aria-label")
                + both.select("form").eachAttr("action");
        assertThat(told).doesNotContain("Thí Dụ", "Mey", "Hư Cấu", "X0000001", "0900", "1999", "1998");
        assertThat(answer(worker, compare()).getHeader("Cache-Control")).contains("no-store");
    }

    @Test
    void whatWasChosenStaysWhenTheEntriesWereChangedMeanwhile() throws Exception {
        Document both = compared();
        both.select("input[name=take-names][value=left]").removeAttr("checked");
        both.select("input[name=take-names][value=right]").attr("checked", "checked");
        scene.renameAt(worker.actor(), joined, "Cao Thị Hư Danh", scene.versions(worker.actor(), joined));
        Document stale = page(worker, filled(both, "/join"), 422);
        assertThat(stale.select(".error-summary").text()).contains("Vừa có người khác sửa");
        assertThat(stale.select("tbody").text()).contains("Cao Thị Hư Danh");
        assertThat(stale.select("input[name=take-names][checked]").val()).isEqualTo("right");
        assertThat(answer(worker, filled(stale, "/join")).getStatus()).isEqualTo(303);
        assertThat(scene.name(worker.actor(), kept)).isEqualTo("Cao Thị Hư Danh");
    }

    @Test
    void aCodeNameOfAnotherAgencyIsNobodysAsIsOneThatNobodyBears() throws Exception {
        Person stranger = people.somebody(Role.CASE_WORKER);
        Subject foreign = scene.joined(stranger.actor());
        String absent = said(foreign.codeName().value());
        assertThat(said("Baba-Baba")).isEqualTo(absent);
        assertThat(said("x")).isEqualTo(absent);
        assertThat(said(kept.codeName().value())).isEqualTo(absent);
        String nowhere = "/guarded/persons/" + UUID.randomUUID() + "/doubles";
        assertThat(page(stranger, get(address(kept) + "/doubles"), 404).text())
                .isEqualTo(page(stranger, get(nowhere), 404).text());
        MockHttpServletRequestBuilder join = post(address(kept) + "/doubles/join")
                .param("join", UUID.randomUUID().toString())
                .param("other", foreign.id().value().toString());
        page(worker, join, 404);
        page(stranger, join, 404);
    }

    @Test
    void sidesAreChangedByOneButton() throws Exception {
        Element turn = compared().select("form[action$=/compare]").getFirst();
        Document turned = page(worker, filled(turn), 200);
        assertThat(turned.select("form[action$=/join]").attr("action")).isEqualTo(address(joined) + "/doubles/join");
    }

    @Test
    void morePeopleJoinedAskNoMoreQuestions() throws Exception {
        join();
        List<String> one = Queries.of(() -> page(worker, get(address(kept) + "/doubles"), 200));
        List<String> search = Queries.of(() -> found());
        joined = scene.joined(worker.actor());
        join();
        joined = scene.joined(worker.actor());
        join();
        assertThat(Queries.of(() -> page(worker, get(address(kept) + "/doubles"), 200)))
                .hasSameSizeAs(one);
        assertThat(Queries.of(() -> found())).hasSameSizeAs(search);
    }

    private Document found() throws Exception {
        Document found = page(worker, post("/guarded/persons/search").param("name", TwoEntries.JOINED), 200);
        assertThat(found.select("table.ledger tbody tr")).hasSize(1);
        return found;
    }

    private void join() {
        JoinOrder order = scene.order(worker.actor(), kept, joined, FieldGroup.PAPERS);
        assertThat(scene.join(worker.actor(), order)).isEmpty();
    }

    private String said(String code) throws Exception {
        return page(worker, post(address(kept) + "/doubles/compare").param("code", code), 422)
                .select(".error-summary")
                .text();
    }

    private MockHttpServletRequestBuilder compare() {
        String code =
                joined.codeName().value().toLowerCase(java.util.Locale.ROOT).replace("-", " ");
        return post(address(kept) + "/doubles/compare").param("code", code);
    }

    private Document compared() throws Exception {
        return page(worker, compare(), 200);
    }

    /** The form of a page as a browser would send it. */
    private static MockHttpServletRequestBuilder filled(Document page, String act) {
        return filled(page.select("form[action$=" + act + "]").getFirst());
    }

    private static MockHttpServletRequestBuilder filled(Element form) {
        MockHttpServletRequestBuilder sent = post(form.attr("action"));
        form.select("input[type=hidden], input[type=radio][checked]")
                .forEach(input -> sent.param(input.attr("name"), input.val()));
        if (form.select("input[type=radio][name=join]").size() == 1) {
            sent.param("join", form.select("input[name=join]").val());
        }
        return sent;
    }

    private static String address(Subject subject) {
        return "/guarded/persons/" + subject.id().value();
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
}
