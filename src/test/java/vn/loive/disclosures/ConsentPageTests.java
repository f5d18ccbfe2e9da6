package vn.loive.disclosures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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
import vn.loive.identities.ProtectedPeople;

@WholeProgramTest
class ConsentPageTests {

    private static final int MOST_QUERIES = 30;
    private static final String OUTSIDER = "Nhà Tạm Lánh Giả Định";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private People people;

    @Autowired
    private ProtectedPeople persons;

    private record Cast(Person worker, Person supervisor, Person shelter, String person) {

        String ledger() {
            return person + "/consents";
        }
    }

    private Cast arrive() {
        UUID centre = UUID.randomUUID();
        Person worker = somebody(centre, Role.CASE_WORKER);
        return new Cast(
                worker,
                somebody(centre, Role.CASE_SUPERVISOR),
                somebody(UUID.randomUUID(), Role.CASE_WORKER),
                "/guarded/persons/" + persons.somebody(worker.actor()).id().value());
    }

    @Test
    void theWordingIsReadFromThePageAndTheAnswerStandsAfterwards() throws Exception {
        Cast all = arrive();
        Document blank = page(all.worker(), get(all.ledger() + "/new"), 200);
        assertThat(blank.text()).contains("Không đồng ý thì vẫn được giúp đỡ", "chưa đối chiếu");
        assertThat(answer(all.worker(), answered(all)).getHeader("Location")).isEqualTo(all.ledger());
        Document ledger = page(all.worker(), get(all.ledger()), 200);
        assertThat(ledger.select("table.ledger").text()).contains("Bố trí nơi ở", "Đồng ý", "họ tên");
        assertThat(ledger.text()).contains("lời đọc số 1");
    }

    @Test
    void whatIsRefusedLosesNothingThatWasTyped() throws Exception {
        Cast all = arrive();
        MockHttpServletRequestBuilder typed = answered(all)
                .param("outsider", OUTSIDER)
                .param("why", "Cha bị nghi liên quan")
                .param("representative", "Lê Thị Giám Hộ Mẫu");
        Document again = page(all.worker(), typed, 422);
        assertThat(again.select(".error-summary").text()).contains("đúng một nơi nhận");
        assertThat(again.select("#f-outsider").val()).isEqualTo(OUTSIDER);
        assertThat(again.select("#f-why").text()).contains("Cha bị nghi");
        assertThat(again.select("#f-representative").val()).contains("Giám Hộ");
        assertThat(again.select("input[name=groups][checked]")).hasSize(2);
        assertThat(again.select("input[type=hidden]").outerHtml()).doesNotContain("Giả Định", "Giám Hộ");
        page(all.worker(), post(all.ledger()), 422);
    }

    @Test
    void namesStandOnThePageOnlyAfterTheyWereOpened() throws Exception {
        Cast all = arrive();
        answer(
                all.worker(),
                without(all).param("agency", "").param("outsider", OUTSIDER).param("id", id()));
        assertThat(page(all.worker(), get(all.ledger()), 200).text())
                .contains("Nơi nhận ngoài danh mục 01")
                .doesNotContain(OUTSIDER);
        Document opened = page(all.worker(), post(all.ledger() + "/open"), 200);
        assertThat(opened.text()).contains(OUTSIDER);
        assertThat(opened.title()).doesNotContain(OUTSIDER);
    }

    @Test
    void whoNeedsNotKnowWhoActsForThePersonOpensNoNames() throws Exception {
        Cast all = arrive();
        answer(
                all.worker(),
                without(all).param("agency", "").param("outsider", OUTSIDER).param("id", id()));
        MockHttpServletRequestBuilder part = post(all.person() + "/matter/parts")
                .param("id", id())
                .param("agency", all.shelter().account().agency().toString())
                .param("step", "PROTECTION");
        assertThat(answer(all.supervisor(), part).getStatus()).isEqualTo(303);
        assertThat(page(all.shelter(), post(all.ledger() + "/open"), 200).text())
                .contains("Nơi nhận ngoài danh mục 01")
                .doesNotContain(OUTSIDER);
    }

    @Test
    void aConsentIsWithdrawnWithoutAReason() throws Exception {
        Cast all = arrive();
        answer(all.worker(), answered(all));
        String withdrawal = page(all.worker(), get(all.ledger()), 200)
                .select("a[href$=/withdrawal]")
                .attr("href");
        assertThat(page(all.worker(), get(withdrawal), 200).select("input[name=groups][checked]"))
                .hasSize(2);
        MockHttpServletRequestBuilder said = post(withdrawal)
                .param("id", id())
                .param("groups", "NAMES", "BIRTH")
                .param("day", "02/8/2021")
                .param("voice", "PERSON");
        assertThat(answer(all.worker(), said).getStatus()).isEqualTo(303);
        assertThat(page(all.worker(), get(all.ledger()), 200)
                        .select("table.ledger")
                        .text())
                .contains("Đã rút lại");
        assertThat(page(all.worker(), post(withdrawal).param("id", id()), 422)
                        .select(".error-summary")
                        .text())
                .isNotEmpty();
    }

    @Test
    void aLegalGroundIsRecordedWithItsLawShownAsNotCompared() throws Exception {
        Cast all = arrive();
        assertThat(page(all.worker(), get(all.ledger() + "/ground"), 200).text())
                .contains("Luật Bảo vệ dữ liệu cá nhân 2025", "chưa đối chiếu");
        MockHttpServletRequestBuilder release = post(all.ledger() + "/ground")
                .param("id", id())
                .param("purpose", "PROTECTION")
                .param("agency", all.shelter().account().agency().toString())
                .param("groups", "NAMES")
                .param("ground", "LIFE_IN_DANGER")
                .param("day", "02/8/2021")
                .param("until", "04/8/2021")
                .param("why", "Bị đe dọa");
        assertThat(answer(all.worker(), release).getStatus()).isEqualTo(303);
        assertThat(page(all.worker(), get(all.ledger()), 200)
                        .select("table.ledger")
                        .text())
                .contains("Theo căn cứ pháp luật");
    }

    @Test
    void aPartThatNothingCoversIsSeenWhereItIsGivenAndOnTheListOfTheSupervisor() throws Exception {
        Cast all = arrive();
        MockHttpServletRequestBuilder part = post(all.person() + "/matter/parts")
                .param("id", id())
                .param("agency", all.shelter().account().agency().toString())
                .param("step", "STAY");
        assertThat(answer(all.supervisor(), part).getStatus()).isEqualTo(303);
        Document matter = page(all.supervisor(), get(all.person() + "/matter"), 200);
        assertThat(matter.select(".notice").text()).contains("chưa có đồng ý hoặc căn cứ");
        assertThat(matter.select("table.ledger").text()).contains("Chưa có đồng ý hoặc căn cứ: họ tên");
        assertThat(page(all.supervisor(), get("/guarded/consents"), 200)
                        .select("table.ledger a")
                        .attr("href"))
                .isEqualTo(all.ledger());
        assertThat(page(all.worker(), get(all.ledger()), 200)
                        .select("#dang-biet")
                        .isEmpty())
                .isFalse();
        assertThat(answer(all.worker(), get("/guarded/consents")).getStatus()).isEqualTo(403);
    }

    @Test
    void aStrangerMeetsTheSameAsForAPersonWhoDoesNotExist() throws Exception {
        Cast all = arrive();
        answer(all.worker(), answered(all));
        for (String path : List.of("", "/new", "/ground", "/" + UUID.randomUUID() + "/withdrawal")) {
            String absent = "/guarded/persons/" + UUID.randomUUID() + "/consents" + path;
            assertThat(page(all.shelter(), get(all.ledger() + path), 404).text())
                    .isEqualTo(page(all.shelter(), get(absent), 404).text());
        }
        page(all.shelter(), answered(all), 404);
    }

    @Test
    void thePageAsksTheDatabaseAsOftenForManyEntriesAsForOne() throws Exception {
        Cast all = arrive();
        answer(all.worker(), answered(all));
        int one = asked(all);
        for (int more = 0; more < 4; more++) {
            answer(all.worker(), answered(all));
        }
        assertThat(asked(all)).isEqualTo(one).isLessThanOrEqualTo(MOST_QUERIES);
    }

    private int asked(Cast all) throws Exception {
        return Queries.of(() -> page(all.worker(), get(all.ledger()), 200)).size();
    }

    private MockHttpServletRequestBuilder answered(Cast all) {
        return without(all)
                .param("id", id())
                .param("agency", all.shelter().account().agency().toString());
    }

    private static MockHttpServletRequestBuilder without(Cast all) {
        return post(all.ledger())
                .param("purpose", "SHELTER")
                .param("groups", "NAMES", "BIRTH")
                .param("kind", "GIVEN")
                .param("day", "02/8/2021")
                .param("age", "ADULT")
                .param("voice", "PERSON")
                .param("way", "WRITTEN");
    }

    private static String id() {
        return UUID.randomUUID().toString();
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

    private Person somebody(UUID agency, Role role) {
        return people.somebody(People.QUANG_NGAI, agency, "Trần Minh Họa", role);
    }
}
