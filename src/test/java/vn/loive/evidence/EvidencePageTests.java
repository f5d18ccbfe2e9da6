package vn.loive.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.loive.TwoProvinces.QUANG_NGAI;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
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
import vn.loive.files.Pictures;
import vn.loive.outreach.Activities;
import vn.loive.outreach.Activity;
import vn.loive.outreach.ActivityId;
import vn.loive.outreach.OutreachScenario;
import vn.loive.shared.Actor;

/** A photograph stands with the activity it proves, without what the camera wrote into it. */
@WholeProgramTest
class EvidencePageTests {

    @Autowired
    MockMvc web;

    @Autowired
    OutreachScenario world;

    @Autowired
    AgencyScenario agencies;

    @Autowired
    Transactions transactions;

    @Autowired
    Activities activities;

    @Autowired
    EvidenceFiles files;

    @Autowired
    EvidenceRepository repository;

    private Actor lead;
    private Visitor officer;
    private String activity;
    private String page;

    @BeforeEach
    void begin() throws Exception {
        world.begin();
        lead = world.elsewhere();
        officer = new Visitor(web, lead, Role.OFFICER);
        MultiValueMap<String, String> form = officer.open("/activities/new").form("/activities");
        form.set("kind", "BANNER");
        form.set("number", "48");
        form.set("from", "30/7/2021");
        form.set("to", "30/7/2021");
        activity = officer.send("/activities", form).location();
        page = activity + "/evidence";
    }

    @Test
    void theActivityLeadsToItsFiles() throws Exception {
        assertThat(officer.open(activity).page().select("a[href='" + page + "']"))
                .hasSize(1);
        assertThat(officer.open(page).text("main")).contains("Chưa có tệp nào");
    }

    @Test
    void aPhotographIsKeptWithoutItsPositionUnderANeutralName() throws Exception {
        assertThat(sends(officer, Pictures.jpegWithPosition()).status()).isEqualTo(303);

        assertThat(officer.open(page).text("tbody")).contains("tep-1.jpg").doesNotContain("anh-cua");
        assertThat(new String(kept().getFirst(), StandardCharsets.ISO_8859_1)).doesNotContain(Pictures.SECRET);
    }

    @Test
    void whatIsNoPictureOrIsBrokenIsRefused() throws Exception {
        assertThat(sends(officer, "<html>".getBytes(StandardCharsets.UTF_8)).text(".error-summary"))
                .contains("không phải JPEG, PNG hoặc PDF");
        assertThat(sends(officer, new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0})
                        .text(".error-summary"))
                .contains("bị hỏng");
        assertThat(sends(officer, new byte[0]).text(".error-summary")).contains("Chưa chọn tệp");
        assertThat(sends(officer, new byte[6_000_000]).text(".error-summary")).contains("quá lớn");
        assertThat(kept()).isEmpty();
    }

    @Test
    void nobodyAddsAPictureWithoutLookingAtItFirst() throws Exception {
        MultiValueMap<String, String> form = officer.open(page).form(page);

        Answer refused = officer.send(page, form, file(Pictures.pngWithText()));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text(".error-summary")).contains("Chưa xác nhận đã xem lại ảnh");
    }

    @Test
    void theSameFileStandsOnce() throws Exception {
        sends(officer, Pictures.pdf());

        assertThat(sends(officer, Pictures.pdf()).text(".error-summary")).contains("đã có trong danh sách");
    }

    @Test
    void whatIsRemovedLeavesItsRowAndReasonButNoBytes() throws Exception {
        sends(officer, Pictures.pdf());
        String file = officer.open(page).page().expectFirst("tbody a").attr("href");
        MultiValueMap<String, String> form = officer.open(file + "/removal").form(file + "/removal");
        assertThat(officer.send(file + "/removal", form).status()).isEqualTo(422);

        form.set("reason", "đưa nhầm tệp");
        assertThat(officer.send(file + "/removal", form).status()).isEqualTo(303);

        assertThat(officer.open(page).text("tbody")).contains("tep-1.pdf", "Đã gỡ: đưa nhầm tệp");
        assertThat(officer.open(file).status()).isEqualTo(404);
        assertThat(kept()).isEmpty();
        form.set("form-id", UUID.randomUUID().toString());
        assertThat(officer.send(file + "/removal", form).text(".error-summary")).contains("đã được gỡ");
    }

    @Test
    void anotherAgencyReadsAndChangesNothing() throws Exception {
        sends(officer, Pictures.pdf());
        Actor stranger =
                agencies.actor(agencies.standing(QUANG_NGAI, AgencyKind.EDUCATION, "Sở Giáo dục", ""), QUANG_NGAI);
        Visitor other = new Visitor(web, stranger, Role.OFFICER);

        assertThat(other.open(page).page().select("form[enctype]")).isEmpty();
        assertThat(transactions.as(stranger, () -> files.add(stranger, activity(), Pictures.pdf())))
                .contains(CannotKeep.NOT_YOURS);
        assertThatThrownBy(() -> transactions.as(stranger, () -> {
                    EvidenceFile file = files.of(activity()).getFirst();
                    repository.insert(stranger, QUANG_NGAI, activity().lead(), copy(file), Pictures.pdf());
                    return true;
                }))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void anAuditorReadsThatThereIsAFileAndNotWhatItShows() throws Exception {
        sends(officer, Pictures.pdf());
        String file = officer.open(page).page().expectFirst("tbody a").attr("href");
        Visitor auditor = new Visitor(web, lead, Role.AUDITOR);

        assertThat(auditor.open(page).text("tbody")).contains("tep-1.pdf");
        assertThat(auditor.open(page).page().select("tbody a")).isEmpty();
        assertThat(auditor.open(file).status()).isEqualTo(403);
    }

    @Test
    void anotherProvinceSeesNothing() throws Exception {
        sends(officer, Pictures.pdf());
        Actor elsewhere = CampaignScenario.somebodyIn(CampaignScenario.DONG_THAP);

        assertThat(new Visitor(web, elsewhere, Role.OFFICER).open(page).status())
                .isEqualTo(404);
    }

    @Test
    void moreFilesTakeNoMoreQueries() throws Exception {
        sends(officer, Pictures.pdf());
        officer.open(page);
        int one = Queries.of(() -> officer.open(page)).size();
        sends(officer, Pictures.jpegWithPosition());
        sends(officer, Pictures.pngWithText());

        assertThat(Queries.of(() -> officer.open(page))).hasSize(one);
    }

    private static EvidenceFile copy(EvidenceFile file) {
        return new EvidenceFile(
                new EvidenceId(UUID.randomUUID()),
                file.activity(),
                file.position() + 1,
                file.kind(),
                file.size(),
                file.sha256(),
                file.at(),
                null);
    }

    private Answer sends(Visitor visitor, byte[] bytes) throws Exception {
        MultiValueMap<String, String> form = visitor.open(page).form(page);
        form.set("faces", "true");
        return visitor.send(page, form, file(bytes));
    }

    private static MockMultipartFile file(byte[] bytes) {
        return new MockMultipartFile("file", "anh-cua-mot-nguoi.jpg", "image/jpeg", bytes);
    }

    private Activity activity() {
        UUID id = UUID.fromString(activity.substring(activity.lastIndexOf('/') + 1));
        return activities.find(new ActivityId(id)).orElseThrow();
    }

    private List<byte[]> kept() {
        return transactions.as(
                lead,
                () -> files.of(activity()).stream()
                        .flatMap(file -> files.bytes(file).stream())
                        .toList());
    }
}
