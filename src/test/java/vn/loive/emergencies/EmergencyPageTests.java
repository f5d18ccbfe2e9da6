package vn.loive.emergencies;

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
import vn.loive.identities.Subject;

@WholeProgramTest
class EmergencyPageTests {

    private static final String PATH = "/guarded/emergencies";
    private static final String REASON = "Người ấy ngất ở trạm lúc 02 giờ, không gọi được trung tâm";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private People people;

    @Autowired
    private ProtectedPeople persons;

    private record Cast(Person duty, Person dutysSupervisor, Person holdersSupervisor, Subject subject) {}

    private Cast arrive() {
        UUID centre = UUID.randomUUID();
        UUID gate = UUID.randomUUID();
        return new Cast(
                person(gate, "Lê Văn Mẫu", Role.CASE_WORKER),
                person(gate, "Ngô Thị Thử", Role.CASE_SUPERVISOR),
                person(centre, "Vũ Thị Giả Định", Role.CASE_SUPERVISOR),
                persons.somebody(
                        person(centre, "Đỗ Văn Ví Dụ", Role.CASE_WORKER).actor()));
    }

    @Test
    void aCodeNameTypedAtNightOpensThePersonAndRingsForThoseWhoAnswer() throws Exception {
        Cast all = arrive();
        assertThat(page(all.holdersSupervisor(), get("/guarded/persons"), 200).text())
                .doesNotContain("mở khẩn cấp chờ xem xét");
        String typed = all.subject().codeName().value().replace("-", " ").toLowerCase(java.util.Locale.ROOT);
        MockHttpServletResponse sent = answer(all.duty(), request(typed, REASON));
        assertThat(sent.getStatus()).isEqualTo(303);
        assertThat(sent.getHeader("Location"))
                .isEqualTo("/guarded/persons/" + all.subject().id().value());
        assertThat(page(all.duty(), get(PATH), 200).select("ul.lines a").text())
                .isEqualTo(all.subject().codeName().value());
        Document rung = page(all.holdersSupervisor(), get("/guarded/persons"), 200);
        assertThat(rung.select(".masthead a[href=/guarded/emergencies/told]").text())
                .isEqualTo("Có 01 lần mở khẩn cấp chờ xem xét");
        assertThat(page(all.duty(), get("/guarded/persons"), 200).text()).doesNotContain("chờ xem xét");
    }

    @Test
    void nothingTypedIsLostAndANameThatNobodyBearsSaysWhatToDo() throws Exception {
        Cast all = arrive();
        Document wrong = page(all.duty(), request("Baba-Baba", REASON), 422);
        assertThat(wrong.select(".error-summary").text()).contains("không có ai mang mật danh này");
        assertThat(wrong.select("#f-reason").text()).isEqualTo(REASON);
        assertThat(page(all.duty(), request("không phải mật danh", REASON), 422)
                        .select(".error-summary")
                        .text())
                .contains("không có ai mang mật danh này");
        assertThat(page(all.duty(), request(all.subject().codeName().value(), "gấp"), 422)
                        .select(".error-summary")
                        .text())
                .contains("quá ngắn");
        page(all.duty(), get("/guarded/persons/" + all.subject().id().value()), 404);
    }

    @Test
    void theReasonIsReadAndReviewedBySomebodyElse() throws Exception {
        Cast all = arrive();
        answer(all.duty(), request(all.subject().codeName().value(), REASON));
        Document told = page(all.holdersSupervisor(), get(PATH + "/told"), 200);
        assertThat(told.select("table.ledger").text())
                .contains(all.subject().codeName().value(), "Lê Văn Mẫu")
                .doesNotContain("ngất");
        String open = told.select("table.ledger form").attr("action");
        assertThat(page(all.holdersSupervisor(), post(open), 200)
                        .select(".revealed")
                        .text())
                .contains(REASON);
        assertThat(page(all.dutysSupervisor(), post(open), 200).select("a[href^=/guarded/record]"))
                .isEmpty();
        String review = open.replace("/open", "/review");
        assertThat(page(all.holdersSupervisor(), post(review).param("words", "Đã gọi lại"), 422)
                        .select("#f-words")
                        .text())
                .isEqualTo("Đã gọi lại");
        MockHttpServletRequestBuilder found =
                post(review).param("finding", "JUSTIFIED").param("words", "Đã gọi lại");
        assertThat(answer(all.holdersSupervisor(), found).getStatus()).isEqualTo(303);
        assertThat(page(all.dutysSupervisor(), get(PATH + "/told"), 200)
                        .select("table.ledger")
                        .text())
                .contains("Cần thiết");
    }

    @Test
    void anEmergencyOfOthersIsAsAbsentAsNone() throws Exception {
        Cast all = arrive();
        answer(all.duty(), request(all.subject().codeName().value(), REASON));
        String open = page(all.holdersSupervisor(), get(PATH + "/told"), 200)
                .select("table.ledger form")
                .attr("action");
        Person stranger = person(UUID.randomUUID(), "Cao Văn Thử", Role.CASE_SUPERVISOR);
        assertThat(page(stranger, get(PATH + "/told"), 200).text()).contains("Chưa có lần mở khẩn cấp nào");
        assertThat(page(stranger, post(open), 404).text())
                .isEqualTo(page(stranger, post(PATH + "/" + UUID.randomUUID() + "/open"), 404)
                        .text());
        assertThat(answer(all.duty(), post(open)).getStatus()).isEqualTo(403);
    }

    private static MockHttpServletRequestBuilder request(String name, String reason) {
        return post(PATH)
                .param("glass", UUID.randomUUID().toString())
                .param("name", name)
                .param("reason", reason);
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
