package vn.loive.erasures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.loive.WholeProgramTest;
import vn.loive.administration.People.Person;
import vn.loive.erasures.ErasurePeople.Centre;
import vn.loive.identities.Subject;

@WholeProgramTest
class ErasurePageTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private ErasurePeople scene;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Centre centre;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Subject subject;

    @BeforeEach
    void aPerson() {
        centre = scene.centre();
        subject = scene.enter(centre);
    }

    @Test
    void aPersonWhoseTimeIsOverIsErasedByTwoSupervisorsAndLeavesACertificate() throws Exception {
        scene.close(centre, subject, LocalDate.of(2011, 8, 2));
        Document list = page(centre.asking(), get("/guarded/erasures"), 200);
        String person = list.select("a[href^=/guarded/erasures/persons/]").attr("href");
        Document known =
                page(centre.asking(), get("/guarded/persons/" + subject.id().value()), 200);
        assertThat(known.select("a[href=" + person + "]")).hasSize(1);
        assertThat(list.select("main").text())
                .contains("chưa đối chiếu", code())
                .doesNotContain(ErasurePeople.NAME);

        Document form = page(centre.asking(), get(person), 200);
        assertThat(answer(centre.asking(), sent(form, person + "/request").param("ground", "RETENTION_OVER"))
                        .getStatus())
                .isEqualTo(303);
        String request = page(centre.confirming(), get("/guarded/erasures"), 200)
                .select("#cho")
                .parents()
                .select("section a[href~=^/guarded/erasures/[0-9a-f-]+$]")
                .attr("href");
        assertThat(page(centre.asking(), get(request), 200).select("form[action$=confirmation]"))
                .isEmpty();
        Document asked = page(centre.confirming(), get(request), 200);
        assertThat(asked.select("main").text()).contains("Không ai lấy lại được", "01/9/2021", "Lý do thử");
        page(centre.confirming(), post(request + "/confirmation"), 422);
        page(centre.asking(), post(request + "/confirmation").param("understood", "true"), 422);
        assertThat(answer(centre.confirming(), post(request + "/confirmation").param("understood", "true"))
                        .getStatus())
                .isEqualTo(303);

        absent("/guarded/persons/", "/guarded/record/subject/");
        page(centre.asking(), get(person), 404);
        page(centre.asking(), get(request), 404);
        Document after = page(centre.asking(), get("/guarded/erasures"), 200);
        assertThat(after.select("#so").parents().text()).contains(code(), "02/8/2021");
        certificate(request);
    }

    @Test
    void aHoldIsSetAndLiftedWithAReason() throws Exception {
        String person = "/guarded/erasures/persons/" + subject.id().value();
        Document form = page(centre.asking(), get(person), 200);
        assertThat(answer(centre.asking(), sent(form, person + "/hold")).getStatus())
                .isEqualTo(303);
        Document held = page(centre.confirming(), get(person), 200);
        assertThat(held.select("main").text()).contains("Lý do thử");
        assertThat(held.select("form[action$=request]")).isEmpty();
        MockHttpServletRequestBuilder lifting = post(person + "/lifting")
                .param("hold", held.select("input[name=hold]").attr("value"))
                .param("reason", "Án đã có hiệu lực");
        assertThat(answer(centre.confirming(), lifting).getStatus()).isEqualTo(303);
        assertThat(page(centre.asking(), get(person), 200).select("form[action$=request]"))
                .hasSize(1);
    }

    @Test
    void anotherAgencyMeetsNothing() throws Exception {
        UUID request = scene.requested(centre, subject);
        Centre other = scene.centre();
        page(other.asking(), get("/guarded/erasures/persons/" + subject.id().value()), 404);
        page(other.asking(), get("/guarded/erasures/" + request), 404);
        page(other.asking(), get("/guarded/erasures/" + request + "/certificate.pdf"), 404);
        assertThat(page(other.asking(), get("/guarded/erasures"), 200)
                        .select("main")
                        .text())
                .doesNotContain(code());
        page(centre.worker(), get("/guarded/erasures"), 403);
    }

    private void absent(String... pages) throws Exception {
        for (String page : pages) {
            assertThat(page(centre.worker(), get(page + subject.id().value()), 404)
                            .text())
                    .isEqualTo(page(centre.worker(), get(page + UUID.randomUUID()), 404)
                            .text());
        }
    }

    private void certificate(String request) throws Exception {
        for (String format : new String[] {"pdf", "docx"}) {
            MockHttpServletResponse paper = answer(centre.asking(), get(request + "/certificate." + format));
            assertThat(paper.getStatus()).isEqualTo(200);
            assertThat(paper.getHeader("Cache-Control")).contains("no-store");
            assertThat(new String(paper.getContentAsByteArray(), StandardCharsets.ISO_8859_1))
                    .startsWith(format.equals("pdf") ? "%PDF" : "PK");
        }
    }

    private String code() {
        return subject.codeName().value();
    }

    private static MockHttpServletRequestBuilder sent(Document form, String to) {
        return post(to).param("act", form.select("input[name=act]").attr("value"))
                .param("form-id", form.select("input[name=form-id]").attr("value"))
                .param("reason", "Lý do thử");
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
