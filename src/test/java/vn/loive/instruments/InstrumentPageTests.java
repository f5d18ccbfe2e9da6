package vn.loive.instruments;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loive.instruments.InstrumentScenario.facts;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.MultiValueMap;
import vn.loive.TwoProvinces;
import vn.loive.Visitor;
import vn.loive.Visitor.Answer;
import vn.loive.WholeProgramTest;
import vn.loive.accounts.Role;
import vn.loive.documents.DocumentId;

/** The register of instruments, as it is filled in on pages. */
@WholeProgramTest
class InstrumentPageTests {

    private static final String LIST = InstrumentEntryController.PATH;

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
    void aProtocolIsEnteredWithItsConventionAndItsPapers() throws Exception {
        Instrument convention = world.entered(facts("Công ước TOC"));
        DocumentId decision = world.aDecision("605", LocalDate.of(2013, 4, 18));
        MultiValueMap<String, String> form = officer.open(LIST + "/new").form(LIST);
        form.set("name", "Nghị định thư về ngăn ngừa, trấn áp");
        form.set("shortName", "Nghị định thư");
        form.set("kind", "PROTOCOL");
        form.set("body", "Liên hợp quốc");
        form.set("parent", convention.id().value().toString());
        form.set("decision", decision.value().toString());
        form.set("inForce", "08/7/2012");

        Answer sent = officer.send(LIST, form);
        Answer page = officer.open(sent.location());

        assertThat(sent.status()).isEqualTo(303);
        assertThat(page.text("h1")).isEqualTo("Nghị định thư");
        assertThat(page.text("dl.facts"))
                .contains("Liên hợp quốc", "Công ước TOC", "08/7/2012", "chưa rõ", "chưa kiểm chứng");
        assertThat(page.text("ul.lines")).contains("605/QĐ-TTg");
        assertThat(officer.open(LIST + "/" + convention.id().value()).text("dl.facts"))
                .contains("Gồm có", "Nghị định thư");
    }

    @Test
    void whatIsRefusedComesBackWithEverythingTyped() throws Exception {
        MultiValueMap<String, String> form = officer.open(LIST + "/new").form(LIST);
        form.set("name", "Công ước <b>");
        form.set("body", "ASEAN");
        form.set("adopted", "31/6/2015");
        form.set("verified", "true");

        Answer sent = officer.send(LIST, form);

        assertThat(sent.status()).isEqualTo(422);
        assertThat(sent.page().select("#f-shortName-e, #f-kind-e, #f-adopted-e, #f-source-e"))
                .hasSize(4);
        MultiValueMap<String, String> again = sent.form(LIST);
        again.remove("_csrf");
        form.remove("_csrf");
        form.remove("kind");
        again.remove("kind");
        assertThat(again).isEqualTo(form);
    }

    @Test
    void aCorrectionIsRefusedWithoutAReasonAndOnAPageThatIsOld() throws Exception {
        Instrument one = world.entered(facts("Công ước ACTIP"));
        String path = LIST + "/" + one.id().value() + "/correction";
        MultiValueMap<String, String> form = officer.open(path).form(path);
        form.set("scope", "các nước ASEAN");

        assertThat(officer.send(path, form).text("#f-reason-e")).contains("lý do");
        form.set("reason", "bổ sung các bên");
        assertThat(officer.send(path, form).status()).isEqualTo(303);
        form.set("scope", "mười nước");
        form.set("form-id", UUID.randomUUID().toString());
        Answer old = officer.send(path, form);
        assertThat(old.status()).isEqualTo(422);
        assertThat(old.text(".error-summary")).contains("đã được sửa sau khi trang này mở");
        assertThat(officer.open(LIST + "/" + one.id().value()).text("main"))
                .contains("ASEAN, các nước ASEAN; thông qua ngày 21/11/2015. Lý do: bổ sung các bên");
    }

    @Test
    void aReviewIsEnteredWithItsReportAndWithdrawnWithAReason() throws Exception {
        Instrument one = world.entered(facts("Công ước ACTIP"));
        DocumentId report = world.aPlan("207", TwoProvinces.TODAY);
        String page = LIST + "/" + one.id().value();
        MultiValueMap<String, String> form = officer.open(page + "/reviews/new").form(page + "/reviews");
        form.set("from", "01/12/2020");
        form.set("to", "31/10/2021");
        form.set("report", report.value().toString());

        assertThat(officer.send(page + "/reviews", form).text("#f-to-e")).contains("hết tháng này");
        form.set("to", "31/8/2021");
        assertThat(officer.send(page + "/reviews", form).status()).isEqualTo(303);
        Answer held = officer.open(page);
        assertThat(held.text(".timeline")).contains("từ 01/12/2020 đến 31/8/2021", "207/KH-UBND");

        String withdrawal = held.page().select("a[href$=withdrawal]").attr("href");
        MultiValueMap<String, String> why = officer.open(withdrawal).form(withdrawal);
        assertThat(officer.send(withdrawal, why).status()).isEqualTo(422);
        why.set("reason", "ghi nhầm kỳ");
        assertThat(officer.send(withdrawal, why).status()).isEqualTo(303);
        assertThat(officer.open(page).text(".timeline")).contains("đã rút", "ghi nhầm kỳ");
        assertThat(officer.open(page + "/reviews/" + UUID.randomUUID() + "/withdrawal")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void theNextReviewIsSetAndChangedWithAReason() throws Exception {
        Instrument one = world.entered(facts("Công ước ACTIP"));
        DocumentId letter = world.aDecision("3131", TwoProvinces.TODAY);
        String page = LIST + "/" + one.id().value();
        String path = page + "/next-review";
        MultiValueMap<String, String> form = officer.open(path).form(path);
        form.set("request", letter.value().toString());

        assertThat(officer.send(path, form).page().select("#f-day-e")).hasSize(1);
        form.set("day", "16/10/2023");
        assertThat(officer.send(path, form).status()).isEqualTo(303);
        assertThat(officer.open(page).text(".timeline .planned")).contains("16/10", "2023", "3131/QĐ-TTg");

        MultiValueMap<String, String> change = officer.open(path).form(path);
        change.set("day", "");
        change.set("request", "");
        assertThat(officer.send(path, change).text("#f-reason-e")).contains("lý do");
        change.set("reason", "bộ không yêu cầu nữa");
        assertThat(officer.send(path, change).status()).isEqualTo(303);
        Answer ended = officer.open(page);
        assertThat(ended.page().select(".timeline .planned")).isEmpty();
        assertThat(ended.text("main")).contains("không còn kỳ nào đang chờ. Lý do: bộ không yêu cầu nữa");
    }

    @Test
    void nobodyElsesInstrumentIsFound() throws Exception {
        Instrument one = world.entered(facts("Công ước ACTIP"));
        Visitor stranger = new Visitor(web, provinces.elsewhere(), Role.OFFICER);
        String page = LIST + "/" + one.id().value();

        for (String path : new String[] {"", "/correction", "/reviews/new", "/next-review"}) {
            assertThat(stranger.open(page + path).status()).isEqualTo(404);
        }
    }
}
