package vn.loive.disclosures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.loive.TestTime.MovableClock;
import vn.loive.WholeProgramTest;
import vn.loive.access.MatterStep;
import vn.loive.accounts.Role;
import vn.loive.administration.People;
import vn.loive.administration.People.Person;
import vn.loive.database.Transactions;
import vn.loive.doubles.TwoEntries;
import vn.loive.doubles.TwoEntries.Centre;
import vn.loive.erasures.ErasureGround;
import vn.loive.erasures.Erasures;
import vn.loive.identities.Subject;
import vn.loive.matters.MatterPart;
import vn.loive.matters.Matters;

@WholeProgramTest
class JoinedLedgerPageTests {

    private static final String SHELTER = "Nhà Tạm Lánh Giả Định";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TwoEntries two;

    @Autowired
    private Erasures erasures;

    @Autowired
    private Matters matters;

    @Autowired
    private People people;

    @Autowired
    private Transactions open;

    @Autowired
    private MovableClock clock;

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

    @Test
    void theLedgerSaysWhatIsNoLongerSureAndWhatToDo() throws Exception {
        Centre centre = two.centre();
        Person who = centre.supervisor();
        Subject kept = two.kept(who.actor());
        Subject joined = two.joined(who.actor());
        assertThat(answer(who, answered(kept)).getStatus()).isEqualTo(303);
        clock.pass(Duration.ofMinutes(1));
        assertThat(answer(who, answered(joined, "REFUSED")).getStatus()).isEqualTo(303);
        assertThat(two.join(who.actor(), two.order(who.actor(), kept, joined))).isEmpty();
        UUID request = UUID.randomUUID();
        assertThat(erasures.request(who.actor(), request, joined.id(), ErasureGround.PERSON_ASKED, "Người ấy đề nghị"))
                .isEmpty();
        assertThat(erasures.confirm(centre.second().actor(), request)).isEmpty();

        Document ledger = page(who, get(address(kept)), 200);
        assertThat(ledger.select("table.ledger .stamp-near").text()).isEqualTo("Có thể đã bị từ chối");
        assertThat(ledger.select("table.ledger .small").text()).contains("Hỏi lại người được bảo vệ");
        assertThat(ledger.select("table.ledger .stamp-done")).isEmpty();
    }

    @Test
    void whoeverSeesAPartOfTheLedgerIsToldSoOnThePage() throws Exception {
        Person who = two.centre().supervisor();
        Person shelter = people.somebody(People.QUANG_NGAI, UUID.randomUUID(), "Trần Minh Họa", Role.CASE_WORKER);
        Subject kept = two.kept(who.actor());
        Subject joined = two.joined(who.actor());
        assertThat(answer(who, answered(joined)).getStatus()).isEqualTo(303);
        MatterPart part =
                new MatterPart(UUID.randomUUID(), shelter.actor().agency(), MatterStep.STAY, clock.instant(), null);
        assertThat(open.as(who.actor(), () -> matters.give(who.actor(), joined.id(), part)))
                .isEmpty();
        assertThat(open.as(who.actor(), () -> matters.close(who.actor(), joined.id())))
                .isEmpty();
        Document before = page(shelter, get(address(joined)), 200);
        assertThat(before.select(".stamp-done")).hasSize(1);
        assertThat(before.select(".notice")).isEmpty();
        assertThat(two.join(who.actor(), two.order(who.actor(), kept, joined))).isEmpty();

        Document ledger = page(shelter, get(address(joined)), 200);
        assertThat(ledger.select(".notice").text()).contains("Ở đây chỉ thấy một phần sổ đồng ý");
        assertThat(ledger.select("table.ledger .stamp-near").text()).isEqualTo("Chưa dùng được");
        assertThat(ledger.select("table.ledger .small").text()).contains("Hỏi cơ quan đang chịu trách nhiệm");
        assertThat(ledger.select("a[href$=/new], a[href$=/ground], a[href$=/withdrawal]"))
                .isEmpty();
        assertThat(ledger.text()).doesNotContain(kept.codeName().value());
    }

    private static String address(Subject subject) {
        return "/guarded/persons/" + subject.id().value() + "/consents";
    }

    private static MockHttpServletRequestBuilder answered(Subject subject) {
        return answered(subject, "GIVEN");
    }

    private static MockHttpServletRequestBuilder answered(Subject subject, String kind) {
        return post(address(subject))
                .param("id", UUID.randomUUID().toString())
                .param("outsider", SHELTER)
                .param("purpose", "SHELTER")
                .param("groups", "NAMES")
                .param("kind", kind)
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
