package vn.loive.persons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
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

@WholeProgramTest
class PersonPageTests {

    private static final String NAME = "Đặng Thị Sương Trầm";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private People people;

    private @Nullable Person worker;

    @BeforeEach
    void arrive() {
        worker = people.somebody(Role.CASE_WORKER);
    }

    @Test
    void aPersonIsEnteredFoundByCodeNameAndOpenedForAPurpose() throws Exception {
        String address = enter(NAME);
        Document found = page(post("/guarded/persons/search").param("name", "dang thi suong cham"), 200);
        String link = found.select("table.ledger a").attr("href");
        assertThat(link).isEqualTo(address);
        assertThat(found.select("table.ledger").text()).doesNotContain("Sương");

        Document closed = page(get(address), 200);
        assertThat(closed.text()).doesNotContain("Sương", "X0000001");
        assertThat(closed.select(".masked .bar")).hasSize(1);

        Document opened =
                page(post(address + "/open").param("groups", "NAMES", "PAPERS").param("purpose", "RECEPTION"), 200);
        assertThat(opened.select(".revealed").text())
                .contains(NAME, "Hộ chiếu: X0000001", "Tiếp nhận")
                .doesNotContain("0900");
        assertThat(opened.title()).doesNotContain("Sương");
    }

    @Test
    void openingNeedsAPurposeAndAPart() throws Exception {
        String address = enter(NAME);
        assertThat(page(post(address + "/open").param("purpose", "RECEPTION"), 422)
                        .text())
                .doesNotContain("Sương");
        assertThat(page(post(address + "/open").param("groups", "NAMES"), 422).text())
                .doesNotContain("Sương");
    }

    @Test
    void whoeverIsEnteredTwiceIsPointedOutAndNothingTypedIsLost() throws Exception {
        String first = enter(NAME);
        Document warned = page(entry("Dang Thi Suong Tram").param("ethnicity", "Kinh"), 422);
        assertThat(warned.select("table.ledger a").attr("href")).isEqualTo(first);
        assertThat(warned.select("#f-ethnicity").attr("value")).isEqualTo("Kinh");
        assertThat(redirect(entry("Dang Thi Suong Tram").param("different", "true")))
                .isNotEqualTo(first);
    }

    @Test
    void aFormThatIsSentTwiceEntersOnePerson() throws Exception {
        MockHttpServletRequestBuilder form = entry(NAME);
        String first = redirect(form);
        assertThat(redirect(form)).isEqualTo(first);
    }

    @Test
    void aSheetIsCorrectedAndAStalePageSaysSo() throws Exception {
        String address = enter(NAME);
        Document sheet = page(post(address + "/edit").param("sheet", "NAMES"), 200);
        assertThat(sheet.select("#f-full").attr("value")).isEqualTo(NAME);
        MockHttpServletRequestBuilder sent = post(address + "/parts")
                .param("sheet", "NAMES")
                .param("read-names", sheet.select("input[name=read-names]").attr("value"))
                .param("read-birth", sheet.select("input[name=read-birth]").attr("value"))
                .param("full", "Cao Thị Hư Danh");
        assertThat(redirect(sent)).isEqualTo(address);
        Document stale = page(sent, 422);
        assertThat(stale.select(".error-summary").text()).contains("vừa có người khác sửa");
        assertThat(stale.select("#f-full").attr("value")).isEqualTo("Cao Thị Hư Danh");
    }

    @Test
    void enteringAndOpeningAskTheDatabaseFewTimes() throws Exception {
        String address = enter(NAME);
        MockHttpServletRequestBuilder form = entry(NAME).param("different", "true");
        assertThat(withoutSessions(Queries.of(() -> redirect(form)))).hasSizeLessThanOrEqualTo(10);
        MockHttpServletRequestBuilder open =
                post(address + "/open").param("groups", "NAMES", "PAPERS").param("purpose", "RECEPTION");
        assertThat(withoutSessions(Queries.of(() -> page(open, 200)))).hasSizeLessThanOrEqualTo(11);
    }

    /** A request of these tests comes without a cookie and begins a session; a browser has one. */
    private static List<String> withoutSessions(List<String> statements) {
        return statements.stream()
                .filter(statement -> !statement.contains("sessions.browser_session"))
                .toList();
    }

    @Test
    void everythingMayBeUnknown() throws Exception {
        String address = redirect(
                post("/guarded/persons").param("subject", UUID.randomUUID().toString()));
        assertThat(page(get(address), 200).text()).contains("Chưa có nhóm thông tin nào");
    }

    @Test
    void aStrangerMeetsTheSameAsForAPersonWhoDoesNotExist() throws Exception {
        String address = enter(NAME);
        worker = people.somebody(Role.CASE_WORKER);
        String absent = "/guarded/persons/" + UUID.randomUUID();
        assertThat(page(get(address), 404).text())
                .isEqualTo(page(get(absent), 404).text());
        for (String act : new String[] {"/open", "/edit", "/parts"}) {
            MockHttpServletRequestBuilder hidden = post(address + act);
            page(hidden.param("groups", "NAMES").param("purpose", "SUPPORT").param("sheet", "NAMES"), 404);
        }
        assertThat(page(post("/guarded/persons/search").param("name", NAME), 200)
                        .select("table.ledger"))
                .isEmpty();
    }

    @Test
    void whoeverKeepsTheFileSeesWhoOpenedItAndAStrangerDoesNot() throws Exception {
        String address = enter(NAME);
        page(post(address + "/open").param("groups", "NAMES", "BIRTH").param("purpose", "SUPPORT"), 200);
        String record = page(get(address), 200)
                .select("a[href^=/guarded/record/subject/]")
                .attr("href");
        assertThat(page(get(record), 200).select("main").text())
                .contains("01 người đã mở thông tin nhận dạng, 01 lần", "họ tên", "hỗ trợ")
                .doesNotContain("Sương", "Nhật ký hệ thống");
        worker = people.somebody(Role.CASE_WORKER);
        page(get(record), 404);
        page(get(record + "/file"), 404);
    }

    @Test
    void nothingOfItIsKeptByTheBrowser() throws Exception {
        String address = enter(NAME);
        MockHttpServletResponse answer =
                answer(post(address + "/open").param("groups", "NAMES").param("purpose", "SUPPORT"));
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
    }

    private String enter(String name) throws Exception {
        return redirect(entry(name).param("papers", "Hộ chiếu: X0000001").param("phones", "0900 000 001"));
    }

    private MockHttpServletRequestBuilder entry(String name) {
        return post("/guarded/persons")
                .param("form-id", UUID.randomUUID().toString())
                .param("subject", UUID.randomUUID().toString())
                .param("full", name);
    }

    private String redirect(MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse answer = answer(request);
        assertThat(answer.getStatus()).isEqualTo(303);
        return Objects.requireNonNull(answer.getHeader("Location"));
    }

    private Document page(MockHttpServletRequestBuilder request, int status) throws Exception {
        MockHttpServletResponse answer = answer(request);
        assertThat(answer.getStatus()).isEqualTo(status);
        return Jsoup.parse(answer.getContentAsString());
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(
                        request.with(Objects.requireNonNull(worker).signedIn()).with(csrf()))
                .andReturn()
                .getResponse();
    }
}
