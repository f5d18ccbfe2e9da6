package vn.loive.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;

@WebMvcTest
@ActiveProfiles("ui-alone")
@ContextConfiguration(classes = UiSlice.class)
class TypedTextPageTests {

    private static final String VNI = "Coäng hoøa xaõ hoäi";

    @Autowired
    MockMvc web;

    @Test
    void whatIsTypedIsComposedAndCleanedBeforeAnybodyReadsIt() throws Exception {
        var page =
                Jsoup.parse(sent("place", "Nhà\u00A0va\u0306n ho\u0301a\u200B").getContentAsString());
        assertThat(page.select("#f-place").val()).isEqualTo("Nhà văn hóa");
    }

    @Test
    void anOldEncodingIsRefusedBeforeItReachesAPage() throws Exception {
        var answer = sent("remark", VNI);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getHeader("HX-Retarget")).isEqualTo("body");
        assertThat(answer.getContentAsString()).isEmpty();
    }

    @Test
    void aPasswordMayBeAnything() throws Exception {
        web.perform(post("/components")
                        .with(csrf())
                        .param("password", VNI)
                        .param("times", "60")
                        .param("day", "30/7/2021")
                        .param("place", "Nhà văn hóa"))
                .andExpect(status().isSeeOther());
    }

    private MockHttpServletResponse sent(String field, String text) throws Exception {
        return web.perform(post("/components").with(csrf()).param(field, text))
                .andReturn()
                .getResponse();
    }
}
