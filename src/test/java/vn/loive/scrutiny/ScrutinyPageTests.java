package vn.loive.scrutiny;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.MultiValueMap;
import vn.loive.Queries;
import vn.loive.Visitor;
import vn.loive.Visitor.Answer;
import vn.loive.WholeProgramTest;
import vn.loive.accounts.Role;
import vn.loive.agencies.AgencyKind;
import vn.loive.documents.DocumentId;
import vn.loive.drafting.DraftId;
import vn.loive.figures.FigureKind;
import vn.loive.precedents.PaperWorld;
import vn.loive.requests.ReportItem;
import vn.loive.requests.ReportRequest;
import vn.loive.shared.Actor;
import vn.loive.shared.Period;

/** What the page of a draft says about that which the draft cites and claims. */
@WholeProgramTest
class ScrutinyPageTests {

    private static final LocalDate TODAY = LocalDate.of(2023, 10, 16);
    private static final Period SHORT = new Period(LocalDate.of(2020, 12, 1), LocalDate.of(2023, 9, 30));
    private static final String COMMITTEE = "Ủy ban nhân dân tỉnh";
    private static final String PART = "section[aria-labelledby=can-xem]";

    @Autowired
    MockMvc web;

    @Autowired
    PaperWorld world;

    private Actor lead;
    private Visitor drafter;
    private DocumentId odd;
    private DocumentId even;

    @BeforeEach
    void begin() {
        world.begin("51", "Tỉnh Quảng Ngãi", TODAY);
        lead = world.agency(AgencyKind.LEAD_DEPARTMENT, "Sở Lao động – Thương binh và Xã hội", "SLĐTBXH");
        drafter = new Visitor(web, lead, Role.CONSOLIDATOR);
        world.posts(lead, "Giám đốc", "Phó Giám đốc");
        odd = world.document("Kế hoạch", "37", "KH-BCĐ", "2021-02-19", COMMITTEE, "thí dụ lệch");
        even = world.document("Kế hoạch", "34", "KH-UBND", "2021-02-18", COMMITTEE, "thí dụ đúng");
    }

    @Test
    void aCitedDocumentAboutWhichSomethingLooksWrongIsNamedWithItsPage() throws Exception {
        String page = types(SHORT, "Kết quả thí dụ", "Theo {doc.1}, {doc.2} và {doc.1.number}.", odd, even);

        Answer draft = drafter.open(page);

        assertThat(draft.page().select(PART + " a").eachAttr("href")).containsExactly("/documents/" + odd.value());
        assertThat(draft.text(PART))
                .contains("37/KH-BCĐ", "Ký hiệu BCĐ không phải của cơ quan được nêu tên", "vẫn trình ký được")
                .doesNotContain("34/KH-UBND", "Không có điểm nào", "Gợi ý:");
        assertThat(draft.text(".toolbar")).contains("Còn 1 điểm cần xem");
        assertThat(draft.page().select("form[action$=submission]")).hasSize(1);
    }

    @Test
    void aDocumentThatIsKeptForCitingButStandsNowhereIsNotHeldAgainstTheDraft() throws Exception {
        Answer draft = drafter.open(types(SHORT, "Kết quả thí dụ", "Theo {doc.2}.", odd, even));

        assertThat(draft.text(PART)).contains("Không có điểm nào cần xem.").doesNotContain("KH-BCĐ");
        assertThat(draft.text(".toolbar")).doesNotContain("điểm cần xem");
    }

    @Test
    void whatRegistersMayBeKeptSoIsAHint() throws Exception {
        DocumentId later = world.document("Kế hoạch", "30", "KH-UBND", "2021-05-18", COMMITTEE, "thí dụ sau");

        assertThat(drafter.open(types(SHORT, "Kết quả thí dụ", "Theo {doc.1}.", later))
                        .text(PART))
                .contains("30/KH-UBND", "Gợi ý: Số và ngày ngược thứ tự");
    }

    @Test
    void theYearsThatATitleSaysAreHeldAgainstTheDaysAskedFor() throws Exception {
        Period full = new Period(LocalDate.of(2020, 10, 1), SHORT.to());

        assertThat(drafter.open(types(SHORT, "Sơ kết 03 năm thí dụ", "Lời.")).text(PART))
                .contains("Tên văn bản ghi 3 năm; kỳ số liệu có 2 năm 10 tháng.");
        assertThat(drafter.open(types(full, "Sơ kết 03 năm thí dụ", "Lời.")).text(PART))
                .contains("Không có điểm nào cần xem.");
        assertThat(drafter.open(types(full, "Sơ kết 05 năm thí dụ", "Lời.")).text(PART))
                .contains("Tên văn bản ghi 5 năm; kỳ số liệu có 3 năm 0 tháng.");
    }

    @Test
    void thePlanOfAYearTellsOfThatYear() throws Exception {
        UUID planned = world.as(lead, () -> world.offered(lead, "annual-plan")).stream()
                .filter(offer ->
                        offer.name().startsWith("Năm 2024") && offer.name().contains("34/KH-UBND"))
                .findFirst()
                .orElseThrow()
                .subject();

        assertThat(drafter.open(types("annual-plan", planned, "Kế hoạch 02 năm", "Lời."))
                        .text(PART))
                .contains("Tên văn bản ghi 2 năm; kỳ số liệu có 1 năm 0 tháng.");
    }

    @Test
    void whoSignsIsWarnedOfWhatStoodThereWhenItWasSubmitted() throws Exception {
        String page = types(SHORT, "Sơ kết 03 năm thí dụ", "Theo {doc.1}.", odd);
        MultiValueMap<String, String> form = drafter.open(page).form(page + "/submission");
        assertThat(drafter.send(page + "/submission", form).status()).isEqualTo(303);
        Actor head = new Actor(UUID.randomUUID(), lead.agency(), lead.province(), UUID.randomUUID());

        Answer draft = new Visitor(web, head, Role.SIGNER).open(page);

        assertThat(draft.text(".toolbar")).contains("Còn 2 điểm cần xem");
        assertThat(draft.text(PART)).contains("Tên văn bản ghi 3 năm", "Ký hiệu BCĐ không phải của");
    }

    @Test
    void aSlipOfTypingIsNamedWithWhatWasPerhapsMeant() throws Exception {
        Answer draft = drafter.open(types(SHORT, "Kết quả thí dụ", "Công tác hỗ tợ tại cơ sở."));

        assertThat(draft.text(PART)).contains("“hỗ tợ”, có thể là “hỗ trợ” Gõ nhầm hoặc cách viết cũ");
        assertThat(draft.text(".toolbar")).contains("Còn 1 điểm cần xem");
    }

    @Test
    void manyCitedDocumentsAskNoMoreOftenThanOne() throws Exception {
        DocumentId[] many = java.util.stream.IntStream.range(0, 9)
                .mapToObj(at -> world.document("Kế hoạch", "5" + at, "KH-BCĐ", "2021-03-19", COMMITTEE, "thí dụ"))
                .toArray(DocumentId[]::new);
        String few = types(SHORT, "Kết quả thí dụ", "Theo {doc.1}.", many);
        drafter.open(few);
        int asked = Queries.of(() -> drafter.open(few)).size();
        String all = types(
                SHORT,
                "Kết quả thí dụ",
                "Theo {doc.1}, {doc.2}, {doc.3}, {doc.4}, {doc.5}, {doc.6}, {doc.7}, {doc.8}, {doc.9}.",
                many);
        drafter.open(all);

        assertThat(Queries.of(() -> drafter.open(all))).hasSize(asked);
        assertThat(drafter.open(all).page().select(PART + " a")).hasSize(9);
    }

    private String types(Period days, String title, String body, DocumentId... cited) {
        ReportRequest request =
                world.request(lead, "Báo cáo thí dụ", days, Map.of(lead, EnumSet.of(ReportItem.SESSIONS)), List.of());
        world.answers(lead, request, FigureKind.NOT_COUNTED);
        return types("campaign-report", request.id().value(), title, body, cited);
    }

    private String types(String kind, UUID subject, String title, String body, DocumentId... cited) {
        DraftId draft = world.begins(lead, kind, subject, cited);
        world.types(
                lead,
                draft,
                world.open(lead, draft).newest().wording().around(title, vn.loive.manuscript.Manuscript.typed(body)));
        return "/drafts/" + draft.value();
    }
}
