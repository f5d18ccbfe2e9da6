package vn.loive.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;

@WebMvcTest
@ActiveProfiles("ui-alone")
@ContextConfiguration(classes = UiSlice.class)
class FormPageTests {

    @Autowired
    MockMvc web;

    @Test
    void anEmptyFormCarriesAOneTimeIdAndTheTokenAgainstForgery() throws Exception {
        var page = page("/components");
        assertThat(page.select("main form input[name=form-id]").val()).hasSize(36);
        assertThat(page.select("main form input[name=_csrf]").val()).isNotEmpty();
        assertThat(page.select(".error-summary")).isEmpty();
    }

    @Test
    void aLabelAndAHintBelongToTheirField() throws Exception {
        var page = page("/components");
        assertThat(page.select("label[for=f-times]").text()).isEqualTo("Số lượt truyền thanh");
        assertThat(page.select("#f-times").attr("aria-describedby").strip()).isEqualTo("f-times-h");
        assertThat(page.select("#f-place").hasAttr("aria-describedby")).isFalse();
        assertThat(page.select("label[for=f-remark]").text()).isEqualTo("Ghi chú (không bắt buộc)");
        assertThat(page.select("input[name=kind][checked]").val()).isEqualTo("exact");
    }

    @Test
    void aRefusedFormComesBackWithAllThatWasTyped() throws Exception {
        var page = refused();
        assertThat(page.title()).startsWith("Lỗi: ");
        assertThat(page.select("#f-day").val()).isEqualTo("31/6/2021");
        assertThat(page.expectFirst("#f-remark").wholeText().strip()).isEqualTo("dòng một\n  dòng <hai>");
        assertThat(page.select("option[selected]").val()).isEqualTo("people");
        assertThat(page.select("input[name=kind][checked]").val()).isEqualTo("more-than");
        assertThat(page.select("#f-again").hasAttr("checked")).isTrue();
        assertThat(page.select("main form input[name=form-id]").val()).isEqualTo("một-lần");
        assertThat(page.select("main form input[name=version]").val()).isEqualTo("7");
    }

    @Test
    void theSummaryNamesEachFieldAndLeadsToIt() throws Exception {
        var page = refused();
        assertThat(page.select(".error-summary h2").text()).isEqualTo("Còn 03 chỗ cần sửa");
        assertThat(page.select(".error-summary").hasAttr("autofocus")).isTrue();
        assertThat(page.select(".error-summary a").eachText())
                .containsExactly(
                        "Số lượt truyền thanh: nhập số nguyên, ví dụ 60 hoặc 3.000",
                        "Ngày thực hiện: tháng 6 chỉ có 30 ngày",
                        "Địa điểm: ô này đang trống");
        for (var link : page.select(".error-summary a")) {
            assertThat(page.select(link.attr("href"))).hasSize(1);
        }
        assertThat(page.select("#f-day").attr("aria-describedby")).isEqualTo("f-day-h f-day-e");
        assertThat(page.select("#f-day").attr("aria-invalid")).isEqualTo("true");
    }

    @Test
    void anAcceptedFormLeadsOn() throws Exception {
        web.perform(post("/components")
                        .with(csrf())
                        .param("times", "3.000")
                        .param("day", "30/7/2021")
                        .param("place", "Nhà văn hóa ấp Thí Dụ"))
                .andExpect(status().isSeeOther())
                .andExpect(redirectedUrl("/components"));
    }

    private Document refused() throws Exception {
        var answer = web.perform(post("/components")
                        .with(csrf())
                        .param("form-id", "một-lần")
                        .param("version", "7")
                        .param("times", "sáu mươi")
                        .param("day", "31/6/2021")
                        .param("place", "  ")
                        .param("unit", "people")
                        .param("kind", "more-than")
                        .param("again", "true")
                        .param("remark", "dòng một\n  dòng <hai>"))
                .andExpect(status().isUnprocessableContent())
                .andReturn();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }

    private Document page(String path) throws Exception {
        var answer = web.perform(get(path)).andExpect(status().isOk()).andReturn();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
