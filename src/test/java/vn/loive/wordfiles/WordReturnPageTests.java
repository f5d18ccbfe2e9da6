package vn.loive.wordfiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.MultiValueMap;
import vn.loive.Visitor;
import vn.loive.Visitor.Answer;
import vn.loive.WholeProgramTest;
import vn.loive.accounts.Role;
import vn.loive.contributions.CampaignScenario;
import vn.loive.drafting.DraftDesk;
import vn.loive.drafting.DraftId;
import vn.loive.drafting.Drafts;
import vn.loive.drafting.OpenDraft;
import vn.loive.requests.ReportRequest;
import vn.loive.shared.Actor;
import vn.loive.typesetting.Typesetter;

/** A draft that comes back from a word processor. */
@WholeProgramTest
class WordReturnPageTests {

    @Autowired
    MockMvc web;

    @Autowired
    CampaignScenario world;

    @Autowired
    Drafts drafts;

    @Autowired
    DraftDesk desk;

    private Actor lead;
    private Visitor drafter;
    private DraftId draft;
    private String page;

    @BeforeEach
    void begin() {
        world.begin();
        ReportRequest request = world.theRequest();
        world.everybodyReports(request);
        lead = world.lead();
        drafter = new Visitor(web, lead, Role.CONSOLIDATOR);
        draft = world.as(
                lead,
                () -> drafts.begin(lead, "campaign-report", request.id().value())
                        .orElseThrow());
        page = "/drafts/" + draft.value() + "/returned";
    }

    @Test
    void whatComesBackUntouchedChangesNothing() throws Exception {
        assertThat(sends(taken()).text("main")).contains("Tệp không có thay đổi nào");
    }

    @Test
    void theChangesAreShownAndTakenAndTheFiguresStayLive() throws Exception {
        byte[] edited = edited(
                xml -> xml.replace("các đơn vị đã treo ", "các đơn vị đã dựng ").replace(">756 lượt<", ">760 lượt<"));

        Answer shown = sends(edited);

        assertThat(shown.text("ins")).contains("các đơn vị đã dựng 48 băng rôn");
        assertThat(shown.text("del")).contains("các đơn vị đã treo 48 băng rôn");
        assertThat(shown.text("main")).contains("Trong tệp ghi “760 lượt”; dự thảo vẫn ghi “756 lượt”");
        assertThat(drafter.send(page + "/acceptance", shown.form(page + "/acceptance"))
                        .status())
                .isEqualTo(303);
        assertThat(drafter.open("/drafts/" + draft.value()).text("article.paper"))
                .contains("các đơn vị đã dựng 48 băng rôn", "756 lượt");
        assertThat(drafter.open("/drafts/" + draft.value()).text(".bench")).contains("nhận lại từ tệp Word");
    }

    @Test
    void aLivePlaceThatIsGoneIsListedBeforeAnythingIsTaken() throws Exception {
        byte[] edited = edited(xml -> xml.replaceFirst(
                        "<w:bookmarkStart[^>]*lv\\d+_newspaper__?copies[^>]*/>(?s:.*?)<w:bookmarkEnd[^>]*/>", "")
                .replaceFirst("(?s)<w:sdt>(?:(?!</w:sdt>).)*newspaper-copies(?:(?!</w:sdt>).)*</w:sdt>", ""));

        assertThat(sends(edited).text(".warn-list")).contains("181 tờ báo");
    }

    @Test
    void aFileOfAnotherDraftAndWhatIsNoFileAreRefused() throws Exception {
        byte[] other = Typesetter.docx(open().document(), UUID.randomUUID() + "/1");

        assertThat(sends(other).text(".error-summary")).contains("một dự thảo khác");
        assertThat(sends(new byte[0]).text(".error-summary")).contains("Chưa chọn tệp");
        assertThat(sends("không phải".getBytes(StandardCharsets.UTF_8)).text(".error-summary"))
                .contains("không phải là văn bản Word");
    }

    @Test
    void aFileOfAnOlderVersionSaysSo() throws Exception {
        byte[] first = taken();
        String wording = "/drafts/" + draft.value() + "/wording";
        drafter.send(wording, drafter.open(wording).form(wording));

        assertThat(sends(first).text("main")).contains("tải từ bản 1, nay dự thảo đã có bản 2");
    }

    @Test
    void aTitleThatNoDraftCanHaveIsRefused() throws Exception {
        MultiValueMap<String, String> form = sends(taken()).form(page + "/acceptance");
        form.set("title", "x".repeat(1001));
        Answer refused = drafter.send(page + "/acceptance", form);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text(".error-summary")).contains("Trích yếu dài quá");
        form.set("form-id", UUID.randomUUID().toString());
        form.set("title", " ");
        assertThat(drafter.send(page + "/acceptance", form).text(".error-summary"))
                .contains("Chưa có trích yếu");
    }

    private OpenDraft open() {
        return world.as(lead, () -> desk.open(lead, draft.value()));
    }

    private byte[] taken() {
        return Typesetter.docx(open().document(), WordReturn.origin(open()));
    }

    private Answer sends(byte[] docx) throws Exception {
        MultiValueMap<String, String> form = drafter.open(page).form(page);
        return drafter.send(page, form, new MockMultipartFile("file", "du-thao.docx", null, docx));
    }

    private byte[] edited(UnaryOperator<String> change) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(taken()));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(
                        entry.getName().equals("word/document.xml")
                                ? change.apply(new String(content, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
            }
        }
        return bytes.toByteArray();
    }
}
