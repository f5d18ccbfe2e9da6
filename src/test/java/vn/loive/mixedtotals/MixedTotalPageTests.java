package vn.loive.mixedtotals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.loive.TwoProvinces.QUANG_NGAI;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.MultiValueMap;
import vn.loive.Queries;
import vn.loive.Visitor;
import vn.loive.Visitor.Answer;
import vn.loive.WholeProgramTest;
import vn.loive.accounts.Role;
import vn.loive.agencies.AgencyKind;
import vn.loive.agencies.AgencyScenario;
import vn.loive.contributions.CampaignScenario;
import vn.loive.database.Transactions;
import vn.loive.mixedtotals.MixedTotalEvent.MixedTotalDecided;
import vn.loive.outreach.OutreachScenario;
import vn.loive.shared.Actor;

/** People and attendances of Quảng Ngãi are one total only when somebody answers for it by name. */
@WholeProgramTest
@RecordApplicationEvents
class MixedTotalPageTests {

    private static final String PAGE = "/activities/mixed-totals";

    @Autowired
    MockMvc web;

    @Autowired
    OutreachScenario world;

    @Autowired
    AgencyScenario agencies;

    @Autowired
    MixedTotals totals;

    @Autowired
    MixedTotalRepository repository;

    @Autowired
    Transactions transactions;

    @Autowired
    ApplicationEvents events;

    private Actor lead;
    private Visitor consolidator;

    @BeforeEach
    void begin() throws Exception {
        world.begin();
        lead = world.elsewhere();
        consolidator = new Visitor(web, lead, Role.CONSOLIDATOR);
        enter(new Visitor(web, lead, Role.OFFICER), "hơn 9.600", "ATTENDANCES");
        enter(officerOf(AgencyKind.BORDER_GUARD, "BĐBP"), "hơn 9.500", "PEOPLE");
    }

    @Test
    void withoutANameThereAreTwoTotals() throws Exception {
        Answer list = consolidator.open("/activities");

        assertThat(list.page().select("tfoot td.n").eachText())
                .contains("hơn 9.600 lượt người", "hơn 9.500 người")
                .noneMatch(total -> total.contains("19.100"));
        assertThat(list.page().select("a[href='" + PAGE + "']")).hasSize(1);
    }

    @Test
    void lookingDecidesNothing() throws Exception {
        MultiValueMap<String, String> form = form("");
        form.set("act", "look");

        Answer looked = consolidator.send(PAGE, form);

        assertThat(looked.status()).isEqualTo(200);
        assertThat(looked.text(".notice")).contains("hơn 9.600 lượt người", "hơn 9.500 người");
        assertThat(all()).isEmpty();
    }

    @Test
    void aNamedDecisionAddsThemAndIsAudited() throws Exception {
        assertThat(consolidator.send(PAGE, form("Mẫu của Bộ chỉ có một cột")).status())
                .isEqualTo(303);

        assertThat(consolidator.open(PAGE).text("main"))
                .contains("hơn 19.100", "Mẫu của Bộ chỉ có một cột", "hơn 9.600 lượt người", "hơn 9.500 người");
        assertThat(events.stream(MixedTotalDecided.class)).hasSize(1);
    }

    @Test
    void theTotalFollowsTheRegister() throws Exception {
        consolidator.send(PAGE, form("Một lý do"));
        enter(new Visitor(web, lead, Role.OFFICER), "400", "ATTENDANCES");

        assertThat(consolidator.open(PAGE).text("main")).contains("hơn 19.500");
    }

    @Test
    void aDecisionNeedsAReasonAndUnlikeUnits() throws Exception {
        Answer silent = consolidator.send(PAGE, form(" "));
        MultiValueMap<String, String> banners = form("Một lý do");
        banners.set("kind", "BANNER");
        Answer alike = consolidator.send(PAGE, banners);

        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.text(".error-summary")).contains("chưa ghi lý do");
        assertThat(silent.text(".notice")).contains("hơn 9.600 lượt người");
        assertThat(alike.text(".error-summary")).contains("không cần cộng gộp");
        assertThat(all()).isEmpty();
    }

    @Test
    void whatIsDroppedStaysReadableAndHasNoTotal() throws Exception {
        consolidator.send(PAGE, form("Một lý do"));
        String end = PAGE + "/" + all().getFirst().id().value() + "/end";
        MultiValueMap<String, String> form = consolidator.open(PAGE).form(end);
        form.set("why", "Bộ đã đổi mẫu");

        assertThat(consolidator.send(end, form).status()).isEqualTo(303);

        assertThat(consolidator.open(PAGE).text("main"))
                .contains("đã thôi dùng", "Bộ đã đổi mẫu")
                .doesNotContain("19.100");
        assertThat(transactions.as(
                        lead, () -> totals.drop(lead, all().getFirst().id(), "nữa")))
                .contains(CannotMix.DROPPED_ALREADY);
    }

    @Test
    void anotherAgencyDropsNothing() throws Exception {
        consolidator.send(PAGE, form("Một lý do"));
        Actor other = agencies.actor(
                agencies.standing(QUANG_NGAI, AgencyKind.EDUCATION, "Sở Giáo dục và Đào tạo", ""), QUANG_NGAI);
        MixedTotalId id = all().getFirst().id();

        assertThat(transactions.as(other, () -> totals.drop(other, id, "không cần")))
                .contains(CannotMix.DECIDED_BY_ANOTHER);
        assertThatThrownBy(() -> transactions.as(other, () -> repository.drop(other, id, "không cần", Instant.EPOCH)))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void anotherProvinceSeesNothing() throws Exception {
        consolidator.send(PAGE, form("Một lý do"));

        assertThat(transactions.as(CampaignScenario.somebodyIn(CampaignScenario.DONG_THAP), totals::list))
                .isEmpty();
    }

    @Test
    void moreTotalsTakeNoMoreQueries() throws Exception {
        consolidator.send(PAGE, form("Một lý do"));
        consolidator.open(PAGE);
        int few = Queries.of(() -> consolidator.open(PAGE)).size();
        consolidator.send(PAGE, form("Một lý do khác"));
        consolidator.send(PAGE, form("Một lý do nữa"));

        assertThat(Queries.of(() -> consolidator.open(PAGE))).hasSize(few);
    }

    private MultiValueMap<String, String> form(String reason) throws Exception {
        MultiValueMap<String, String> form = consolidator.open(PAGE).form(PAGE);
        form.set("from", "01/12/2020");
        form.set("to", "31/7/2021");
        form.set("reason", reason);
        return form;
    }

    private List<MixedTotal> all() {
        return transactions.as(lead, totals::list);
    }

    private Visitor officerOf(AgencyKind kind, String name) {
        return new Visitor(
                web, agencies.actor(agencies.standing(QUANG_NGAI, kind, name, ""), QUANG_NGAI), Role.OFFICER);
    }

    private static void enter(Visitor officer, String reach, String unit) throws Exception {
        MultiValueMap<String, String> form = officer.open("/activities/new").form("/activities");
        form.set("kind", "SESSION");
        form.set("figure", "NOT_COUNTED");
        form.set("number", "");
        form.set("from", "01/12/2020");
        form.set("to", "31/7/2021");
        form.set("reach", reach);
        form.set("reachUnit", unit);
        assertThat(officer.send("/activities", form).status()).isEqualTo(303);
    }
}
