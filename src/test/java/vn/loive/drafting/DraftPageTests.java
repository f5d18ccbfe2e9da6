package vn.loive.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.MultiValueMap;
import vn.loive.Visitor;
import vn.loive.Visitor.Answer;
import vn.loive.WholeProgramTest;
import vn.loive.accounts.Role;
import vn.loive.contributions.CampaignScenario;
import vn.loive.outreach.ActivityKind;
import vn.loive.requests.ReportRequest;
import vn.loive.shared.Actor;
import vn.loive.shared.ProvinceCode;

/** A draft as its drafter sees it, from the template to a wording of its own. */
@WholeProgramTest
class DraftPageTests {

    @Autowired
    MockMvc web;

    @Autowired
    CampaignScenario world;

    private Visitor drafter;
    private ReportRequest request;
    private String page;

    @BeforeEach
    void begin() throws Exception {
        world.begin();
        request = world.theRequest();
        world.everybodyReports(request);
        drafter = new Visitor(web, world.lead(), Role.CONSOLIDATOR);
        MultiValueMap<String, String> form = drafter.open("/drafts/new").form("/drafts");
        form.set("subject", request.id().value().toString());
        page = drafter.send("/drafts", form).location();
    }

    @Test
    void aDraftBeginsWithItsHeadingsFiguresListsAndCitations() throws Exception {
        Answer draft = drafter.open(page);

        assertThat(draft.text("article.paper"))
                .contains("I. CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI", "756 lượt", "181 tờ báo", "162/PCTNXH-HTNNTT")
                .contains("Kính gửi", "Cục Phòng, chống tệ nạn xã hội", "- Như trên;", "/BC-SLĐTBXH")
                .doesNotContain("{", "[…]");
        assertThat(drafter.open("/drafts").text("tbody")).contains("Kết quả thực hiện", "đang soạn");
        assertThat(draft.text(".toolbar")).contains("dự thảo bản 1");
    }

    @Test
    void twoDraftsMayBeBegunFromOnePage() throws Exception {
        List<String> ids = drafter.open("/drafts/new")
                .page()
                .select("form[action='/drafts'] input[name=form-id]")
                .eachAttr("value");

        assertThat(ids).hasSizeGreaterThan(2).doesNotHaveDuplicates();
    }

    @Test
    void aLivePlaceLeadsToItsEvidence() throws Exception {
        String place =
                drafter.open(page).page().select("a.live:contains(756 lượt)").attr("href");

        Answer chosen = drafter.open(place.replaceFirst("#.*", ""));

        assertThat(chosen.text(".bench .big")).contains("756");
        assertThat(chosen.page().select(".bench tbody tr")).hasSizeGreaterThan(2);
    }

    @Test
    void everySentenceMayBeWrittenAnewAndTheFigureStaysLive() throws Exception {
        MultiValueMap<String, String> form = drafter.open(page + "/wording").form(page + "/wording");
        assertThat(form.getFirst("body")).contains("{broadcasts: 756 lượt}");
        form.set("body", "# Kết quả\n\nĐã phát {broadcasts: số cũ} trên đài.\n\n- *Nghiêng* và thường.");

        assertThat(drafter.send(page + "/wording", form).status()).isEqualTo(303);

        assertThat(drafter.open(page).text("article.paper"))
                .contains("I. KẾT QUẢ", "Đã phát 756 lượt trên đài.", "- Nghiêng và thường.")
                .doesNotContain("181 tờ báo");
        assertThat(drafter.open(page + "/history").text("table"))
                .contains("Đã phát 756 lượt trên đài.", "sửa trên trang", "Bản 2");
    }

    @Test
    void aStalePageKeepsWhatWasTyped() throws Exception {
        MultiValueMap<String, String> first = drafter.open(page + "/wording").form(page + "/wording");
        MultiValueMap<String, String> second = drafter.open(page + "/wording").form(page + "/wording");
        first.set("body", "Lời của người thứ nhất.");
        second.set("body", "Lời của người thứ hai.");
        drafter.send(page + "/wording", first);

        Answer refused = drafter.send(page + "/wording", second);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("textarea[name=body]")).contains("Lời của người thứ hai.");
        assertThat(refused.text(".error-summary")).contains("Người khác đã lưu bản mới");
        assertThat(drafter.open(page).text("article.paper")).contains("Lời của người thứ nhất.");
    }

    @Test
    void aNumberTypedByHandIsFound() throws Exception {
        MultiValueMap<String, String> form = drafter.open(page + "/wording").form(page + "/wording");
        form.set("body", "Đã phát 756 lượt trên đài, {khong-co}.");
        drafter.send(page + "/wording", form);

        assertThat(drafter.open(page).text(".warn-list"))
                .contains("“756 lượt” được gõ tay", "Chỗ tự điền “khong-co” không có trong dữ liệu");
        assertThat(drafter.open(page).text("article.paper")).contains("[…]");
    }

    @Test
    void aFigureThatChangesChangesTheDraftAndIsTold() throws Exception {
        MultiValueMap<String, String> form = drafter.open(page + "/wording").form(page + "/wording");
        Actor office = world.office("Huyện Tháp Mười");
        world.corrects(office, world.entered(office, ActivityKind.BANNER), 7);

        assertThat(drafter.open(page).text("article.paper")).contains("53 băng rôn");
        drafter.send(page + "/wording", form);
        assertThat(drafter.open(page).text(".bench .lines")).contains("số liệu đổi: 48 băng rôn thành 53 băng rôn");
    }

    @Test
    void anotherDocumentMayBeCited() throws Exception {
        Answer wording = drafter.open(page + "/wording");
        MultiValueMap<String, String> form = wording.form(page + "/citations");
        form.set(
                "document",
                wording.page()
                        .select("select[name=document] option:contains(68/KH-UBND)")
                        .attr("value"));

        assertThat(drafter.send(page + "/citations", form).status()).isEqualTo(303);

        assertThat(drafter.open(page + "/wording").text("details")).contains("{doc.1}", "68/KH-UBND ngày 04/3/2021");
        form.set("form-id", java.util.UUID.randomUUID().toString());
        assertThat(drafter.send(page + "/citations", form).text(".error-summary"))
                .contains("đã có");
    }

    @Test
    void aRemarkStandsBesideItsSentence() throws Exception {
        MultiValueMap<String, String> form = drafter.open(page + "/history").form(page + "/history");
        form.set("sentence", "1");
        assertThat(drafter.send(page + "/history", form).status()).isEqualTo(422);
        form.set("words", "Đề nghị nói rõ hơn.");

        assertThat(drafter.send(page + "/history", form).status()).isEqualTo(303);

        assertThat(drafter.open(page + "/history").text(".lines")).contains("Đề nghị nói rõ hơn.");
        assertThat(drafter.open(page + "/history").page().select(".lines q")).hasSize(1);
    }

    @Test
    void theDraftOfAnotherAgencyIsNotThere() throws Exception {
        Visitor stranger = new Visitor(web, CampaignScenario.somebodyIn(new ProvinceCode("51")), Role.CONSOLIDATOR);

        assertThat(stranger.open(page).status()).isEqualTo(404);
        assertThat(stranger.open(page + "/draft.docx").status()).isEqualTo(404);
        assertThat(stranger.open("/drafts").text("main")).contains("Chưa có dự thảo nào");
    }
}
