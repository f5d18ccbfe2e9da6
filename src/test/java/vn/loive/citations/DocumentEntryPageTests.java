package vn.loive.citations;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loive.TwoProvinces.DONG_THAP;
import static vn.loive.TwoProvinces.QUANG_NGAI;
import static vn.loive.citations.DocumentScenario.named;
import static vn.loive.citations.DocumentScenario.plan;

import java.time.LocalDate;
import java.util.List;
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
import vn.loive.documents.RegisteredDocument;

/** Cited documents and their links entered and put right by hand. */
@WholeProgramTest
class DocumentEntryPageTests {

    private static final LocalDate DAY = LocalDate.of(2021, 3, 4);

    @Autowired
    MockMvc web;

    @Autowired
    DocumentScenario world;

    @Autowired
    TwoProvinces provinces;

    private Visitor officer;

    @BeforeEach
    void begin() {
        world.begin();
        officer = new Visitor(web, provinces.police(), Role.OFFICER);
    }

    @Test
    void aDocumentIsEnteredCorrectedAndKeepsWhatStood() throws Exception {
        Answer entered = officer.send("/documents", filled("68", "KH-UBND", "04/3/2021"));
        assertThat(entered.status()).isEqualTo(303);
        MultiValueMap<String, String> form = correction(entered.location());
        form.set("number", "86");
        assertThat(send(entered.location(), form).text("#f-reason-e")).contains("Chưa ghi lý do");
        form.set("reason", "ghi nhầm số");

        assertThat(send(entered.location(), form).status()).isEqualTo(303);

        Answer page = officer.open(entered.location());
        assertThat(page.text("h1")).isEqualTo("Kế hoạch số 86/KH-UBND ngày 04/3/2021");
        assertThat(page.text("section[aria-labelledby=history]"))
                .contains("Sửa", "Lý do: ghi nhầm số", "số 68/KH-UBND", "Ghi vào sổ");
        form.set("number", "87");
        form.remove("form-id");
        assertThat(send(entered.location(), form).text(".error-summary")).contains("đã được sửa sau khi mở");
    }

    @Test
    void whatCannotStandIsRefusedWithEverythingTyped() throws Exception {
        world.listed(DONG_THAP, plan("68", "KH-UBND", DAY, "Ủy ban nhân dân Tỉnh"));

        Answer twice = officer.send("/documents", filled("68", "KH-UBND", "04/3/2021"));
        assertThat(twice.status()).isEqualTo(422);
        assertThat(twice.text("#f-number-e")).contains("đã có trong sổ");
        assertThat(twice.form("/documents")).containsEntry("symbol", List.of("KH-UBND"));
        assertThat(refused("68", "", "04/3/2021", "symbol")).contains("phải ghi ký hiệu");
        assertThat(refused("69", "KH-UBND", "04/3/2022", "day")).contains("chưa đến");
        MultiValueMap<String, String> form = filled("69", "KH-UBND", "04/3/2021");
        form.set("month", "3/2021");
        assertThat(officer.send("/documents", form).text("#f-month-e")).contains("Chỉ ghi ngày");
        form.set("month", "13/2021");
        assertThat(officer.send("/documents", form).text("#f-month-e")).contains("Ghi tháng và năm");
        form.set("month", "");
        form.set("due", "04/4/2021");
        assertThat(officer.send("/documents", form).text("#f-due-e")).contains("yêu cầu trả lời");
    }

    @Test
    void aNumberOnceEnteredIsNotTakenAway() throws Exception {
        RegisteredDocument plan = world.listed(DONG_THAP, plan("68", "KH-UBND", DAY, "Ủy ban nhân dân Tỉnh"));
        MultiValueMap<String, String> form = correction(path(plan));
        form.set("reason", "thử");
        assertThat(send(path(plan), form).text(".error-summary")).contains("Chưa sửa");
        form.set("number", "");

        assertThat(send(path(plan), form).text("#f-number-e")).contains("không được bỏ trống");
    }

    @Test
    void aCentralDocumentIsCorrectedByWhoEnteredItOnly() throws Exception {
        MultiValueMap<String, String> form = filled("9", "QĐ-TTg", "04/3/2021");
        form.set("from", "central");
        String page = officer.send("/documents", form).location();
        RegisteredDocument listed = world.listed(null, named("thí dụ"));
        Visitor union = new Visitor(web, provinces.womensUnion(), Role.OFFICER);
        Visitor elsewhere = new Visitor(web, provinces.elsewhere(), Role.OFFICER);

        assertThat(officer.open(page).page().select("a[href$=correction]")).hasSize(1);
        assertThat(officer.open(path(listed)).page().select("a[href$=correction]"))
                .isEmpty();
        assertThat(union.open(page + "/correction").location()).isEqualTo(page);
        assertThat(elsewhere.open(page).text("h1")).contains("9/QĐ-TTg");
        MultiValueMap<String, String> theirs = correction(page);
        theirs.set("number", "10");
        theirs.set("reason", "thử");
        assertThat(elsewhere.send(page + "/correction", theirs).text(".error-summary"))
                .contains("chỉ xem được");
    }

    @Test
    void aLinkIsFoundByNumberOrChosenAndEndedWithAReason() throws Exception {
        RegisteredDocument plan = world.listed(DONG_THAP, plan("68", "KH-UBND", DAY, "Ủy ban nhân dân Tỉnh"));
        RegisteredDocument parent = world.listed(null, plan("193", "QĐ-TTg", DAY.minusDays(23), "Thủ tướng Chính phủ"));
        world.listed(QUANG_NGAI, plan("521", "QĐ-UBND", DAY, "Ủy ban nhân dân tỉnh"));
        MultiValueMap<String, String> form = link(plan);
        assertThat(links(plan, form).page().select("#f-kind-e, #f-words-e")).hasSize(2);
        form.set("kind", "CARRIES_OUT");
        form.set("words", "thi du");
        assertThat(links(plan, form).page().select("input[name=document]")).hasSize(3);
        form.set("words", "68/kh-ubnd");
        assertThat(links(plan, form).text("#f-words-e")).contains("chính nó");
        form.set("words", "193/qđ-ttg");
        form.set("how", "DERIVED");

        assertThat(links(plan, form).status()).isEqualTo(303);
        assertThat(links(plan, form).text("#f-kind-e")).contains("đã có");
        String rests = "section[aria-labelledby=rests]";
        assertThat(officer.open(path(plan)).text(rests)).contains("Thực hiện", "193/QĐ-TTg", "cách 23 ngày", "suy ra");
        assertThat(officer.open(path(parent)).text("section[aria-labelledby=transposed]"))
                .contains("sau 23 ngày");

        String end = officer.open(path(plan))
                .page()
                .expectFirst(rests + " a[href$=end]")
                .attr("href");
        MultiValueMap<String, String> reason = officer.open(end).form(end);
        assertThat(officer.send(end, reason).status()).isEqualTo(422);
        reason.set("reason", "ghi nhầm");
        assertThat(officer.send(end, reason).status()).isEqualTo(303);
        assertThat(officer.open(path(plan)).page().select(rests)).isEmpty();
        assertThat(officer.open(end).status()).isEqualTo(404);
    }

    @Test
    void anotherProvinceLinksNothingToItsOwn() throws Exception {
        RegisteredDocument theirs = world.listed(QUANG_NGAI, plan("521", "QĐ-UBND", DAY, "Ủy ban nhân dân tỉnh"));
        RegisteredDocument ours = world.listed(DONG_THAP, plan("68", "KH-UBND", DAY, "Ủy ban nhân dân Tỉnh"));
        MultiValueMap<String, String> form = link(ours);
        form.set("kind", "CITES");
        form.set("words", "68/kh-ubnd");

        assertThat(officer.open(path(theirs) + "/links/new").location()).isEqualTo(path(theirs));
        assertThat(links(theirs, form).text(".error-summary")).contains("chỉ xem được");
    }

    private MultiValueMap<String, String> filled(String number, String symbol, String day) throws Exception {
        MultiValueMap<String, String> form = officer.open("/documents/new").form("/documents");
        form.set("type", "Kế hoạch");
        form.set("number", number);
        form.set("symbol", symbol);
        form.set("day", day);
        form.set("issuers", "Ủy ban nhân dân Tỉnh");
        form.set("subject", "thực hiện Chương trình thí dụ");
        return form;
    }

    private String refused(String number, String symbol, String day, String field) throws Exception {
        return officer.send("/documents", filled(number, symbol, day)).text("#f-" + field + "-e");
    }

    private MultiValueMap<String, String> correction(String page) throws Exception {
        return officer.open(page + "/correction").form(page + "/correction");
    }

    private Answer send(String page, MultiValueMap<String, String> form) throws Exception {
        return officer.send(page + "/correction", form);
    }

    private MultiValueMap<String, String> link(RegisteredDocument source) throws Exception {
        return officer.open(path(source) + "/links/new").form(path(source) + "/links");
    }

    private Answer links(RegisteredDocument source, MultiValueMap<String, String> form) throws Exception {
        form.remove("form-id");
        return officer.send(path(source) + "/links", form);
    }

    private static String path(RegisteredDocument document) {
        return "/documents/" + document.id().value();
    }
}
