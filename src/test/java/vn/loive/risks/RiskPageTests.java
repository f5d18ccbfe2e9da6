package vn.loive.risks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;
import vn.loive.Queries;
import vn.loive.TwoProvinces;
import vn.loive.Visitor;
import vn.loive.WholeProgramTest;
import vn.loive.accounts.Role;
import vn.loive.places.Place;
import vn.loive.places.PlaceId;
import vn.loive.places.Places;
import vn.loive.shared.Actor;

/** The department that leads says which places are at high risk; others read it, and of cases nobody else reads. */
@WholeProgramTest
@RecordApplicationEvents
class RiskPageTests {

    private static final String PATH = "/risks/869";
    private static final String CASES = "/risks/869/cases";

    @Autowired
    private MockMvc web;

    @Autowired
    private TwoProvinces two;

    @Autowired
    private Risks risks;

    @Autowired
    private Places places;

    @Autowired
    private ApplicationEvents events;

    private Visitor lead;
    private Visitor police;

    @BeforeEach
    void signIn() {
        two.begin();
        lead = new Visitor(web, two.leadDepartment(), Role.CONSOLIDATOR);
        police = new Visitor(web, two.police(), Role.CONSOLIDATOR);
    }

    @Test
    void whatTheLeadStatesStandsOnThePlaceAndInTheListOfTheYear() throws Exception {
        var fields = lead.open(PATH).form(PATH);
        fields.put("flags", List.of("LAND_BORDER", "GATE"));
        assertThat(lead.send(PATH, fields).location()).isEqualTo("/risks/869?year=2021");

        assertThat(police.open("/risks").text("tbody")).contains("Huyện Tân Hồng", "biên giới đất liền, có cửa khẩu");
        assertThat(police.open("/risks?year=2020").text("main")).contains("Năm này chưa ghi địa bàn nào");
        assertThat(police.open("/places/869").text(".facts")).contains("biên giới đất liền, có cửa khẩu");
        assertThat(police.open("/places/870").text(".facts")).contains("chưa ghi");
        assertThat(events.stream(RiskStated.class)).hasSize(1);
    }

    @Test
    void aCorrectionNeedsAReasonAndKeepsWhatWasSaid() throws Exception {
        state("POOR");
        var fields = lead.open(PATH).form(PATH);
        fields.put("flags", List.of("REMOTE"));
        Visitor.Answer refused = lead.send(PATH, fields);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text(".error-summary")).contains("phải có lý do");
        assertThat(refused.page().select("input[value=REMOTE][checked]")).hasSize(1);

        fields.put("reason", List.of("rà soát lại cuối năm"));
        assertThat(lead.send(PATH, fields).status()).isEqualTo(303);
        String history = lead.open(PATH).text("table");
        assertThat(history).contains("vùng sâu, vùng xa", "nghèo", "rà soát lại cuối năm", "bản 1", "bản 2");
    }

    @Test
    void aPageReadBeforeSomebodyElseWroteIsRefused() throws Exception {
        var old = lead.open(PATH).form(PATH);
        state("POOR");
        Visitor.Answer refused = lead.send(PATH, old);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text(".error-summary")).contains("vừa ghi bản mới");
    }

    @Test
    void onlyTheDepartmentThatLeadsStatesAnything() throws Exception {
        assertThat(police.open(PATH).page().select("form[method=post][action='" + PATH + "']"))
                .isEmpty();
        assertThat(state(two.police(), two.tanHong(), 2021)).containsExactly(CannotFlag.NOT_THE_LEAD);
        assertThat(state(two.leadDepartment(), two.ducPho(), 2021)).containsExactly(CannotFlag.OTHER_PROVINCE);
        assertThat(state(two.leadDepartment(), two.tanHong(), 2022)).containsExactly(CannotFlag.NOT_IN_THAT_YEAR);
        assertThat(two.as(two.leadDepartment(), () -> risks.of(two.tanHong()))).isEmpty();
    }

    @Test
    void anotherProvinceReadsNothing() throws Exception {
        state("POOR");
        assertThat(two.as(two.elsewhere(), () -> risks.in(2021))).isEmpty();
        Visitor elsewhere = new Visitor(web, two.elsewhere(), Role.CONSOLIDATOR);
        assertThat(elsewhere.open("/places/869").text("main")).doesNotContain("nghèo");
    }

    @Test
    void casesAreStatedAndReadByTheLeadAlone() throws Exception {
        var fields = lead.open(CASES).form(CASES);
        fields.put("had", List.of("YES"));
        assertThat(lead.send(CASES, fields).status()).isEqualTo(303);
        assertThat(lead.open(CASES).text("table")).contains("Có phát sinh");
        assertThat(events.stream(CasesStated.class))
                .singleElement()
                .satisfies(event -> assertThat(event.detail()).isEqualTo("year 2021"));

        assertThat(police.open(CASES).status()).isEqualTo(404);
        assertThat(two.as(two.police(), () -> risks.cases(two.tanHong(), 2021))).isEmpty();
        assertThat(police.open(PATH).text("main")).doesNotContain("phát sinh");
        assertThat(police.open("/places/869").text("main")).doesNotContain("phát sinh");
    }

    @Test
    void aStatementAboutCasesMustSayYesOrNo() throws Exception {
        var fields = lead.open(CASES).form(CASES);
        fields.remove("had");
        assertThat(lead.send(CASES, fields).status()).isEqualTo(422);
    }

    @Test
    void theListAsksTheSameHoweverManyPlaces() throws Exception {
        lead.open("/risks");
        long empty = ofPlaces();
        state("POOR");
        assertThat(ofPlaces()).isEqualTo(empty);
    }

    /** How many questions about places and risks the list asks; sessions have housekeeping of their own. */
    private long ofPlaces() throws Exception {
        return Queries.of(() -> lead.open("/risks")).stream()
                .filter(query -> query.contains("places.") || query.contains("risks."))
                .count();
    }

    private void state(String flag) throws Exception {
        var fields = lead.open(PATH).form(PATH);
        fields.put("flags", List.of(flag));
        lead.send(PATH, fields);
    }

    private List<CannotFlag> state(Actor actor, PlaceId id, int year) {
        return two.as(actor, () -> {
            Place place = places.byId(Set.of(id)).values().iterator().next();
            return risks.state(actor, place, year, Set.of(RiskFlag.POOR), "", 0);
        });
    }
}
