package vn.loive.disseminations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.MultiValueMap;
import vn.loive.Queries;
import vn.loive.TwoProvinces;
import vn.loive.Visitor;
import vn.loive.Visitor.Answer;
import vn.loive.WholeProgramTest;
import vn.loive.accounts.Role;
import vn.loive.documents.DocumentId;
import vn.loive.figures.FigureKind;
import vn.loive.figures.Unit;
import vn.loive.shared.Actor;

/** The register of documents made known, as pages. */
@WholeProgramTest
class DisseminationPageTests {

    private static final String LIST = DisseminationController.PATH;

    @Autowired
    MockMvc web;

    @Autowired
    DisseminationScenario world;

    @Autowired
    TwoProvinces provinces;

    private Visitor officer;

    @BeforeEach
    void begin() {
        world.begin();
        officer = new Visitor(web, provinces.police(), Role.OFFICER);
    }

    @Test
    void aProcuracySaysThatTwoLevelsWereToldWithoutANumber() throws Exception {
        DocumentId document = world.aDocument("193");
        MultiValueMap<String, String> form = blank();
        form.set("document", document.value().toString());
        form.set("from", "15/7/2021");
        form.add("listeners", "OFFICIALS");
        form.set("audience", "hai cấp kiểm sát");
        form.set("figure", "NOT_COUNTED");
        form.set("levels", "2");

        Answer sent = officer.send(LIST, form);
        Answer page = officer.open(sent.location());

        assertThat(sent.status()).isEqualTo(303);
        assertThat(page.text("h1")).isEqualTo("Quyết định số 193/QĐ-TTg ngày 15/7/2021");
        assertThat(page.text("dl.facts"))
                .contains("Công an tỉnh", "cán bộ, công chức", "hai cấp kiểm sát", "chưa nêu số", "02 cấp");
        assertThat(page.text(".timeline")).contains("Ghi lần đầu");
        assertThat(officer.open(LIST).text("tfoot .sub")).contains("chưa nêu số", "Công an tỉnh");
    }

    @Test
    void whatIsRefusedComesBackWithEverythingTyped() throws Exception {
        MultiValueMap<String, String> form = blank();
        form.set("named", "Công ước <b>");
        form.set("from", "15/7/2021");
        form.set("number", "12");
        form.set("units", "x");

        Answer sent = officer.send(LIST, form);

        assertThat(sent.status()).isEqualTo(422);
        assertThat(sent.page().select("#f-units-e")).hasSize(1);
        MultiValueMap<String, String> again = sent.form(LIST);
        again.remove("_csrf");
        form.remove("_csrf");
        assertThat(again).isEqualTo(form);
        form.set("units", "");
        assertThat(officer.send(LIST, form).text("#f-audience-e")).contains("Chưa nêu đối tượng");
    }

    @Test
    void aCorrectionAndAWithdrawalKeepWhatStood() throws Exception {
        Dissemination one = world.records(provinces.police(), world.toOfficers(120));
        String page = LIST + "/" + one.id().value();
        MultiValueMap<String, String> correction =
                officer.open(page + "/correction").form(page + "/correction");
        correction.set("number", "125");
        correction.set("reason", "đếm lại");

        assertThat(officer.send(page + "/correction", correction).status()).isEqualTo(303);
        MultiValueMap<String, String> withdrawal =
                officer.open(page + "/withdrawal").form(page + "/withdrawal");
        assertThat(officer.send(page + "/withdrawal", withdrawal).text("#f-reason-e"))
                .contains("Chưa ghi lý do");
        withdrawal.set("reason", "ghi trùng");
        assertThat(officer.send(page + "/withdrawal", withdrawal).status()).isEqualTo(303);

        Answer after = officer.open(page);
        assertThat(after.text(".timeline")).contains("120", "125", "Lý do: đếm lại", "Lý do: ghi trùng");
        assertThat(after.text(".stamp-off")).isEqualTo("đã rút");
        assertThat(after.page().select("a[href$=correction]")).isEmpty();
        assertThat(officer.open(LIST).page().select("tfoot tr")).isEmpty();
    }

    @Test
    void theListIsFilteredSortedAndAddedUp() throws Exception {
        DocumentId document = world.aDocument("193");
        world.records(provinces.police(), world.facts(document, FigureKind.MORE_THAN, 600L, Unit.OFFICERS));
        world.records(provinces.womensUnion(), world.toOfficers(84));
        world.records(provinces.womensUnion(), world.facts(null, FigureKind.EXACT, 50L, Unit.ATTENDANCES));

        Answer all = officer.open(LIST + "?order=agency");
        Answer one = officer.open(LIST + "?document=" + document.value() + "&from=1/7/2021&to=31/7/2021");

        assertThat(all.page().select("tbody td[data-l^=Cơ]").eachText())
                .containsExactly("Công an tỉnh", "Hội LHPN", "Hội LHPN");
        assertThat(all.page().select("tfoot td.n").eachText()).anyMatch(sum -> sum.startsWith("hơn 684"));
        assertThat(one.page().select("tbody tr")).hasSize(1);
        assertThat(officer.open(LIST + "?from=1/6/2021&to=30/6/2021").text(".empty"))
                .startsWith("Không có việc phổ biến");
        assertThat(officer.open(LIST + "?from=31/6/2021").status()).isEqualTo(422);
    }

    @Test
    void whoMayNotEnterReadsOnly() throws Exception {
        Dissemination one = world.records(provinces.police(), world.toOfficers(120));
        Visitor auditor = new Visitor(web, provinces.police(), Role.AUDITOR);
        Visitor union = new Visitor(web, provinces.womensUnion(), Role.OFFICER);
        String page = LIST + "/" + one.id().value();

        assertThat(auditor.open(LIST).page().select("a[href*=new]")).isEmpty();
        assertThat(auditor.open(page).page().select("a[href$=correction]")).isEmpty();
        assertThat(union.open(page + "/correction").location()).isEqualTo(page);
        assertThat(union.open(page + "/withdrawal").location()).isEqualTo(page);
        assertThat(officer.open("/documents").page().select("a[href=" + LIST + "]"))
                .hasSize(1);
    }

    @Test
    void aLongListAsksTheDatabaseNoMoreOftenThanAShortOne() throws Exception {
        List<DocumentId> documents = IntStream.rangeClosed(1, 9)
                .mapToObj(number -> world.aDocument("1" + number))
                .toList();
        enters(provinces.police(), documents.getFirst());
        officer.open(LIST);
        int few = Queries.of(() -> officer.open(LIST)).size();
        documents.forEach(document -> enters(provinces.womensUnion(), document));

        assertThat(Queries.of(() -> officer.open(LIST))).hasSize(few);
    }

    private void enters(Actor actor, DocumentId document) {
        world.records(actor, world.facts(document, FigureKind.EXACT, 1L, Unit.PEOPLE));
    }

    private MultiValueMap<String, String> blank() throws Exception {
        return officer.open(LIST + "/new").form(LIST);
    }
}
