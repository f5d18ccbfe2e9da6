package vn.loive.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@WebMvcTest
@ActiveProfiles("ui-alone")
@ContextConfiguration(classes = UiSlice.class)
@Import(WingPageTests.Samples.class)
class WingPageTests {

    @Autowired
    MockMvc web;

    @Test
    void oneKnowsByWordAndToneThatOneStandsInTheGuardedWing() throws Exception {
        var page = page("guarded");
        assertThat(page.body().attr("data-wing")).isEqualTo("guarded");
        assertThat(page.select(".wing-line").text()).isEqualTo("Cánh Hồ sơ: mỗi lượt xem đều được ghi lại.");
        assertThat(page.select(".wings").text()).isEqualTo("Hồ sơ");
    }

    @Test
    void beforeSignInThereIsNothingToGoTo() throws Exception {
        var page = page("plain");
        assertThat(page.select("nav, .who, .wing-line, form")).isEmpty();
        assertThat(page.select(".brand, .foot a[hreflang=en], .demo")).hasSize(3);
    }

    private Document page(String wing) throws Exception {
        return Jsoup.parse(web.perform(get("/wing-sample/" + wing))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    @Controller
    static class Samples {

        @GetMapping("/wing-sample/{wing}")
        String sample(@PathVariable String wing, Model model) {
            model.addAttribute("wing", wing);
            return "ui/wing-sample";
        }
    }
}
