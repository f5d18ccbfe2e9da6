package vn.loive.disclosures;

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
import vn.loive.administration.People.Person;
import vn.loive.doubles.TwoEntries;
import vn.loive.identities.Subject;

@WholeProgramTest
class JoinedLedgerPageTests {

    private static final String SHELTER = "Nhà Tạm Lánh Giả Định";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TwoEntries two;

    @Test
    void theLedgerSaysAtWhichEntrySomethingWasRecordedAndIsWrittenOnAtTheKeptOne() throws Exception {
        Person who = two.centre().supervisor();
        Subject kept = two.kept(who.actor());
        Subject joined = two.joined(who.actor());
        assertThat(answer(who, answered(joined)).getStatus()).isEqualTo(303);
        assertThat(two.join(who.actor(), two.order(who.actor(), kept, joined))).isEmpty();

        Document ledger = page(who, get(address(kept)), 200);
        assertThat(ledger.select("table.ledger").text())
                .contains("Ghi ở hồ sơ " + joined.codeName().value() + " của cùng người này");
        assertThat(ledger.select("a[href$=/withdrawal]").attr("href")).startsWith(address(kept));

        Document other = page(who, get(address(joined)), 200);
        assertThat(other.select(".notice a").attr("href")).isEqualTo(address(kept));
        assertThat(other.select("a[href$=/new], a[href$=/withdrawal]")).isEmpty();

        Document again = page(who, answered(joined), 422);
        assertThat(again.select(".error-summary").text()).contains("Mở sổ của hồ sơ giữ lại");
        assertThat(again.select("#f-outsider").val()).isEqualTo(SHELTER);
    }

    private static String address(Subject subject) {
        return "/guarded/persons/" + subject.id().value() + "/consents";
    }

    private static MockHttpServletRequestBuilder answered(Subject subject) {
        return post(address(subject))
                .param("id", UUID.randomUUID().toString())
                .param("outsider", SHELTER)
                .param("purpose", "SHELTER")
                .param("groups", "NAMES")
                .param("kind", "GIVEN")
                .param("day", "02/8/2021")
                .param("age", "ADULT")
                .param("voice", "PERSON")
                .param("way", "WRITTEN");
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
