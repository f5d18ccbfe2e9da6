package vn.loive.instrumentwatch;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loive.instruments.InstrumentScenario.DECIDED;
import static vn.loive.instruments.InstrumentScenario.PLANNED;
import static vn.loive.instruments.InstrumentScenario.facts;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.loive.Queries;
import vn.loive.TwoProvinces;
import vn.loive.Visitor;
import vn.loive.Visitor.Answer;
import vn.loive.WholeProgramTest;
import vn.loive.accounts.Role;
import vn.loive.documents.DocumentId;
import vn.loive.instruments.Instrument;
import vn.loive.instruments.InstrumentPapers;
import vn.loive.instruments.InstrumentScenario;
import vn.loive.instruments.NextReview;

/** The instruments of a province as pages show them, with what is to be looked at. */
@WholeProgramTest
class InstrumentListPageTests {

    private static final String LIST = InstrumentController.PATH;

    @Autowired
    MockMvc web;

    @Autowired
    InstrumentScenario world;

    @Autowired
    TwoProvinces provinces;

    private Visitor officer;

    @BeforeEach
    void begin() {
        world.begin();
        officer = new Visitor(web, provinces.police(), Role.OFFICER);
    }

    @Test
    void thePlanIsShownWithTheDaysItTookAfterTheDecision() throws Exception {
        Instrument compact = aCompact("Thỏa thuận thí dụ");

        Answer list = officer.open(LIST);
        Answer page = officer.open(LIST + "/" + compact.id().value());

        assertThat(list.text("tbody tr")).contains("402/QĐ-TTg", "910/KH-UBND", "sau 96 ngày", "chưa sơ kết");
        assertThat(page.text("main")).contains("sau quyết định của trung ương 96 ngày");
        assertThat(page.page().select(".notice")).isEmpty();
        assertThat(page.page().select("section[aria-labelledby=papers] a")).hasSize(2);
    }

    @Test
    void whatIsToBeLookedAtStandsInTheListAndOnThePage() throws Exception {
        DocumentId decision = world.aDecision("605", DECIDED.minusYears(2));
        Instrument one = world.entered(facts("Công ước TOC", null, new InstrumentPapers(null, decision, null)));
        world.awaits(one, new NextReview(TwoProvinces.TODAY.plusDays(60), null), "");

        Answer list = officer.open(LIST);
        Answer page = officer.open(LIST + "/" + one.id().value());

        assertThat(list.page().select("tbody .stamp").eachText())
                .containsExactly("còn 60 ngày", "quá 03 năm chưa sơ kết", "chưa có kế hoạch");
        assertThat(list.text(".head")).contains("01");
        assertThat(page.page().select(".notice").eachText())
                .containsExactly(
                        "Còn 60 ngày đến hạn báo cáo sơ kết.",
                        "Đã quá 03 năm chưa sơ kết.",
                        "Trung ương đã có quyết định, tỉnh chưa có kế hoạch.");
    }

    @Test
    void theLimitsAreShownAsRulesOfTheHouse() throws Exception {
        assertThat(officer.open(LIST).text("main"))
                .contains("Chưa ghi điều ước", "còn 60 ngày", "quá 03 năm", "chưa kiểm chứng");
        assertThat(officer.open("/provisions").text("main")).contains("Cảnh báo trước hạn sơ kết");
    }

    @Test
    void whatBelongsToAConventionStandsBelowIt() throws Exception {
        Instrument convention = world.entered(facts("Công ước TOC"));
        world.entered(facts("Công ước ACTIP"));
        world.entered(facts("Thỏa thuận"));
        world.entered(facts("Nghị định thư", convention.id(), InstrumentPapers.NONE));

        assertThat(officer.open(LIST).page().select("tbody th a").eachText())
                .containsExactly("Công ước ACTIP", "Công ước TOC", "Nghị định thư", "Thỏa thuận");
    }

    @Test
    void whoMayNotEnterReadsOnly() throws Exception {
        Instrument one = aCompact("Thỏa thuận thí dụ");
        Visitor auditor = new Visitor(web, provinces.police(), Role.AUDITOR);
        String page = LIST + "/" + one.id().value();

        assertThat(auditor.open(LIST).page().select("a[href$=new]")).isEmpty();
        assertThat(auditor.open(page).page().select("main a[href*=correction], main a[href*=review]"))
                .isEmpty();
        assertThat(auditor.open(LIST + "/new").status()).isEqualTo(403);
        assertThat(officer.open("/documents").page().select("main a[href=" + LIST + "]"))
                .hasSize(1);
    }

    @Test
    void aLongListAsksTheDatabaseNoMoreOftenThanAShortOne() throws Exception {
        Instrument first = aCompact("Thỏa thuận 1");
        officer.open(LIST);
        int few = Queries.of(() -> officer.open(LIST)).size();
        for (int i = 2; i < 9; i++) {
            world.entered(facts("Thỏa thuận " + i, null, first.facts().papers()));
        }

        assertThat(Queries.of(() -> officer.open(LIST))).hasSize(few);
    }

    private Instrument aCompact(String name) {
        DocumentId decision = world.aDecision("402", DECIDED);
        return world.entered(facts(name, null, new InstrumentPapers(null, decision, world.aPlan("910", PLANNED))));
    }
}
