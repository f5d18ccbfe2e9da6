package vn.loive.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import vn.loive.shared.LegacyEncoding;

@WebMvcTest
@ActiveProfiles("ui-alone")
@ContextConfiguration(classes = UiSlice.class)
class ErrorPageTests {

    @Autowired
    MockMvc web;

    @ParameterizedTest
    @CsvSource({
        "400, Yêu cầu không dùng được",
        "403, Không có quyền mở trang này",
        "404, Không tìm thấy trang",
        "405, Trang này chỉ nhận biểu mẫu",
        "409, Trang này đã cũ",
        "413, Tệp quá lớn",
        "418, Yêu cầu không dùng được",
        "429, Gửi quá nhiều lần",
        "500, Hệ thống gặp sự cố",
        "503, Hệ thống gặp sự cố"
    })
    void everyErrorSaysWhatHappenedAndWhatToDoNext(int status, String title) throws Exception {
        var page = page(status, new MockHttpServletRequest());
        assertThat(page.select("h1").text()).isEqualTo(title);
        assertThat(page.select("main p").eachText()).hasSizeGreaterThan(2).noneMatch(String::isBlank);
        assertThat(page.text()).doesNotContain("??");
        assertThat(page.select("nav, .who")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "53100, Ổ đĩa của máy chủ đã đầy",
        "08006, Cơ sở dữ liệu tạm thời không trả lời",
        "57P01, Cơ sở dữ liệu tạm thời không trả lời",
        "23505, Hệ thống gặp sự cố",
        ", Cơ sở dữ liệu tạm thời không trả lời"
    })
    void whatOnlySomebodyAtTheMachineCanMendIsSaid(String state, String title) throws Exception {
        var attributes = new MockHttpServletRequest();
        attributes.setAttribute(
                RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException(new SQLException("bi-mat", state)));
        var page = page(500, attributes);
        assertThat(page.select("h1").text()).isEqualTo(title);
        assertThat(page.html()).doesNotContain("bi-mat");
    }

    @Test
    void aPoolThatWaitsInVainIsTheDatabaseThatDoesNotAnswer() throws Exception {
        var attributes = new MockHttpServletRequest();
        attributes.setAttribute(RequestDispatcher.ERROR_EXCEPTION, new SQLTransientConnectionException("bi-mat"));
        assertThat(page(500, attributes).select("h1").text()).contains("tạm thời không trả lời");
    }

    @Test
    void neitherTheAddressNorTheCauseStandsOnThePage() throws Exception {
        var page = page(500, new MockHttpServletRequest());
        assertThat(page.html()).doesNotContain("bi-mat", "IllegalState", "Phạm Thị Thí Dụ", "\tat ");
    }

    @Test
    void machinesAreToldNoMore() throws Exception {
        var answer = web.perform(failed(404, new MockHttpServletRequest()).accept(MediaType.APPLICATION_JSON))
                .andReturn();
        assertThat(answer.getResponse().getContentAsString()).doesNotContain("bi-mat", "IllegalState");
    }

    @Test
    void textInAnOldEncodingIsGivenBackWithTheWayToMendIt() throws Exception {
        var attributes = new MockHttpServletRequest();
        attributes.setAttribute(LegacyTextFilter.ENCODING, LegacyEncoding.VNI);
        attributes.setAttribute(LegacyTextFilter.TYPED, List.of("Coäng hoøa <b>"));
        var page = page(422, attributes);
        assertThat(page.select("h1").text()).isEqualTo("Chữ gõ bằng bảng mã cũ");
        assertThat(page.select("pre").eachText()).containsExactly("Coäng hoøa <b>");
    }

    private Document page(int status, MockHttpServletRequest attributes) throws Exception {
        var answer = web.perform(failed(status, attributes).accept(MediaType.TEXT_HTML))
                .andReturn();
        assertThat(answer.getResponse().getStatus()).isEqualTo(status);
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }

    private static org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder failed(
            int status, MockHttpServletRequest attributes) {
        return get("/error").with(request -> {
            request.setDispatcherType(DispatcherType.ERROR);
            request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
            request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, "/bi-mat/Phạm Thị Thí Dụ");
            request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException("Phạm Thị Thí Dụ"));
            attributes
                    .getAttributeNames()
                    .asIterator()
                    .forEachRemaining(name -> request.setAttribute(name, attributes.getAttribute(name)));
            return request;
        });
    }
}
