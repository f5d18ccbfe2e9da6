package vn.loive.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loive.TwoProvinces.DONG_THAP;
import static vn.loive.TwoProvinces.TODAY;
import static vn.loive.issuing.RegisterScenario.on;
import static vn.loive.issuing.RegisterScenario.report;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.MultiValueMap;
import vn.loive.Visitor;
import vn.loive.Visitor.Answer;
import vn.loive.WholeProgramTest;
import vn.loive.accounts.Role;
import vn.loive.agencies.AgencyId;
import vn.loive.agencies.AgencyScenario;
import vn.loive.agencies.Duty;
import vn.loive.shared.Actor;
import vn.loive.typesetting.DocumentType;

/** The register as an agency's people see it. */
@WholeProgramTest
class IssuedPageTests {

    private static final String PAGE = "/documents/issued";

    @Autowired
    MockMvc web;

    @Autowired
    RegisterScenario world;

    @Autowired
    AgencyScenario agencies;

    private Actor issuer;
    private Visitor officer;

    @BeforeEach
    void begin() {
        world.begin();
        issuer = world.somebody(DONG_THAP, "STD");
        officer = new Visitor(web, issuer, Role.OFFICER);
    }

    @Test
    void aNumberIsShownBeforeAndGivenByTheAct() throws Exception {
        assertThat(officer.open("/documents").page().select("a[href='" + PAGE + "']"))
                .hasSize(1);
        assertThat(officer.open(PAGE + "/new").text("select[name=type]")).contains("Báo cáo: số tiếp theo 01");

        Answer sent = officer.send(PAGE, form("Kết quả thí dụ"));

        assertThat(sent.status()).isEqualTo(303);
        assertThat(officer.open(sent.location()).text("h1")).isEqualTo("Báo cáo 01/BC-STD");
        assertThat(officer.open(PAGE).text("main")).contains("01/BC-STD", "đã cấp đến số 1", "Lưu: VT");
        assertThat(officer.open(PAGE + "/new").text("select[name=type]")).contains("Báo cáo: số tiếp theo 02");
    }

    @Test
    void aDoubleClickGivesOneNumber() throws Exception {
        MultiValueMap<String, String> form = form("Kết quả thí dụ");

        assertThat(officer.send(PAGE, form).location())
                .isEqualTo(officer.send(PAGE, form).location());
        assertThat(world.all(issuer, 2021)).hasSize(1);
    }

    @Test
    void whatIsRefusedKeepsWhatWasTyped() throws Exception {
        MultiValueMap<String, String> form = form("Kết quả thí dụ");
        form.set("day", "03/8/2021");

        Answer refused = officer.send(PAGE, form);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text(".error-summary")).contains("Ngày văn bản chưa đến");
        assertThat(refused.text("textarea[name=subject]")).isEqualTo("Kết quả thí dụ");
        assertThat(refused.page().select("option[value=REPORT][selected]")).hasSize(1);
        form.set("subject", " ");
        assertThat(officer.send(PAGE, form).status()).isEqualTo(422);
        assertThat(world.all(issuer, 2021)).isEmpty();
    }

    @Test
    void aVoidDocumentStandsStruckThroughWithItsReason() throws Exception {
        String page = PAGE + "/" + world.issues(issuer, report()).id().value();
        MultiValueMap<String, String> form = officer.open(page).form(page + "/voiding");
        assertThat(officer.send(page + "/voiding", form).status()).isEqualTo(422);
        form.set("reason", "cấp nhầm loại");

        assertThat(officer.send(page + "/voiding", form).status()).isEqualTo(303);

        Answer list = officer.open(PAGE);
        assertThat(list.text("tbody th s")).isEqualTo("01/BC-STD");
        assertThat(list.text("tbody")).contains("Hủy: cấp nhầm loại");
        assertThat(list.text("main")).contains("đã hủy 01 văn bản");
        assertThat(officer.open(page).page().select("form.confirm")).isEmpty();
        form.set("form-id", UUID.randomUUID().toString());
        assertThat(officer.send(page + "/voiding", form).text(".error-summary")).contains("đã hủy");
    }

    @Test
    void aPrintedNumberAndAFirstNumberAreTyped() throws Exception {
        MultiValueMap<String, String> start = officer.open(PAGE + "/start").form(PAGE + "/start");
        start.set("type", "REPORT");
        start.set("number", "5");
        assertThat(officer.send(PAGE + "/start", start).status()).isEqualTo(303);
        MultiValueMap<String, String> printed = officer.open(PAGE + "/printed").form(PAGE + "/printed");
        printed.set("day", "01/7/2021");
        printed.set("type", "REPORT");
        printed.set("subject", "Kết quả đã in");
        printed.set("signer", "Giám đốc");
        printed.set("number", "3");

        assertThat(officer.send(PAGE + "/printed", printed).status()).isEqualTo(303);

        assertThat(officer.open(PAGE).text("main"))
                .contains("03/BC-STD", "Số ghi theo bản đã phát hành", "không có trong sổ: số 1–2, 4");
        printed.set("form-id", UUID.randomUUID().toString());
        assertThat(officer.send(PAGE + "/printed", printed).text(".error-summary"))
                .contains("Số này đã có trong sổ");
    }

    @Test
    void theRegisterIsSearchedByNumberAndByWordsWithoutMarks() throws Exception {
        world.issues(issuer, report());
        world.issues(issuer, on(DocumentType.PLAN, TODAY));

        assertThat(rows("?q=ket qua thi du")).isEqualTo(2);
        assertThat(rows("?q=1&type=PLAN")).isEqualTo(1);
        assertThat(rows("?q=khong co")).isZero();
        assertThat(rows("?year=2020")).isZero();
        assertThat(rows("?year=x&type=x&page=x")).isEqualTo(2);
    }

    @Test
    void theHeirChoosesTheOldRegisterAndChangesNothing() throws Exception {
        IssuedDocument one = world.issues(issuer, report());
        Actor heir = world.somebody(DONG_THAP, "SNV");
        agencies.succession(one.agency(), new AgencyId(heir.agency()), TODAY.minusDays(1), Duty.ALL);
        Visitor reader = new Visitor(web, heir, Role.CONSOLIDATOR);

        assertThat(reader.open(PAGE).page().select("tbody tr")).isEmpty();
        assertThat(reader.open(PAGE + "?agency=" + one.agency().value()).text("tbody"))
                .contains("01/BC-STD");
        assertThat(reader.open(PAGE + "/" + one.id().value()).page().select("form.confirm"))
                .isEmpty();
        assertThat(new Visitor(web, world.somebody(DONG_THAP, "SKH"), Role.OFFICER)
                        .open(PAGE + "/" + one.id().value())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aSignerReadsOnly() throws Exception {
        world.issues(issuer, report());
        Visitor signer = new Visitor(web, issuer, Role.SIGNER);

        assertThat(signer.open(PAGE).page().select("tbody tr")).hasSize(1);
        assertThat(signer.open(PAGE).page().select("a[href='" + PAGE + "/new']"))
                .isEmpty();
        assertThat(signer.open(PAGE + "/new").status()).isEqualTo(403);
    }

    private int rows(String asked) throws Exception {
        return officer.open(PAGE + asked).page().select("tbody tr").size();
    }

    private MultiValueMap<String, String> form(String subject) throws Exception {
        MultiValueMap<String, String> form = officer.open(PAGE + "/new").form(PAGE);
        form.set("type", "REPORT");
        form.set("day", "02/8/2021");
        form.set("subject", subject);
        form.set("signer", "Giám đốc");
        form.set("recipients", "UBND Tỉnh\nLưu: VT");
        return form;
    }
}
