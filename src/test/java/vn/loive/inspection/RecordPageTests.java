package vn.loive.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import vn.loive.Visitor;
import vn.loive.Visitor.Answer;
import vn.loive.WholeProgramTest;
import vn.loive.accounts.Role;
import vn.loive.administration.People;
import vn.loive.administration.People.Person;
import vn.loive.audit.Sealer;
import vn.loive.database.Guarded;
import vn.loive.database.Transactions;
import vn.loive.identities.Identities;
import vn.loive.identities.Purpose;
import vn.loive.identities.Subject;
import vn.loive.identities.SubjectId;
import vn.loive.particulars.FieldGroup;
import vn.loive.particulars.Names;
import vn.loive.particulars.Profile;
import vn.loive.shared.Actor;

/** Pages of the record: the open one knows nothing of persons, the guarded one tells who has seen whom, without content. */
@WholeProgramTest
class RecordPageTests {

    private static final String GUARDED = "/guarded/record";

    @Autowired
    private MockMvc web;

    @Autowired
    private People people;

    @Autowired
    private Identities identities;

    @Autowired
    private RecordedActs repository;

    @Autowired
    private Sealer sealer;

    @Autowired
    private Transactions open;

    @Autowired
    @Guarded
    private Transactions guarded;

    private Person officer;
    private Person auditor;
    private Visitor reader;
    private Subject subject;
    private String seen;

    @BeforeEach
    void begin() {
        UUID centre = UUID.randomUUID();
        officer = people.somebody(People.DONG_THAP, centre, "Nguyễn Văn Giả Định", Role.CASE_WORKER);
        auditor = people.somebody(People.DONG_THAP, UUID.randomUUID(), "Lê Văn Thử Nghiệm", Role.AUDITOR);
        reader = new Visitor(web, auditor.actor(), Role.AUDITOR);
        subject = identities.enter(
                officer.actor(),
                new SubjectId(UUID.randomUUID()),
                Profile.of(List.of(new Names("Phạm Thị Thí Dụ", List.of()))));
        seen = GUARDED + "/subject/" + subject.id().value();
    }

    @Test
    void theOpenPageNeverShowsThatAPersonWasEntered() throws Exception {
        opens(Purpose.RECEPTION);
        String page = reader.open("/audit").text("main");
        assertThat(page).contains("Nhận tài khoản").doesNotContain("danh tính", "nhận dạng", "người được bảo vệ");
        assertThat(file("/audit/file")).contains("Nhận tài khoản").doesNotContain("nhận dạng", id());
        assertThat(reader.open("/audit?act=nhận dạng").page().text()).contains("Không có dòng nào như vậy");
        assertThat(reader.open("/audit?subject=" + id()).page().text()).contains("Không có dòng nào như vậy");
    }

    @Test
    void theGuardedPageShowsBothWingsAndIsItselfRecorded() throws Exception {
        opens(Purpose.RECEPTION);
        Answer page = reader.open(GUARDED);
        assertThat(page.page().body().attr("data-wing")).isEqualTo("guarded");
        assertThat(page.text("tbody"))
                .contains("Nhận tài khoản", "Mở thông tin nhận dạng", "tiếp nhận", "Nguyễn Văn Giả Định");
        assertThat(page.page().text())
                .doesNotContain("Phạm Thị Thí Dụ", subject.codeName().value());
        assertThat(page.page().select("a[href='" + seen + "']")).isNotEmpty();
        assertThat(acts()).contains("RecordRead");
        assertThat(reader.open("/audit").page().text()).doesNotContain("Xem nhật ký phần hồ sơ");
    }

    @Test
    void whoHasSeenAPersonIsOneClickAway() throws Exception {
        opens(Purpose.RECEPTION);
        opens(Purpose.CORRECTION);
        Answer page = reader.open(seen);
        assertThat(page.text(".head")).contains("01 người", "02 lần");
        assertThat(page.text("tbody")).contains("Nguyễn Văn Giả Định", "tiếp nhận", "sửa thông tin", "CQTD");
        assertThat(page.page().title()).doesNotContain(id());
        assertThat(page.page().text())
                .doesNotContain("Phạm Thị Thí Dụ", subject.codeName().value());
        assertThat(file(seen + "/file")).contains("Nguyễn Văn Giả Định", "sửa thông tin", id());
        assertThat(acts()).contains("RecordRead", "RecordTaken");
        assertThat(reader.open(seen).text(".head"))
                .as("whoever reads the record has not seen the person")
                .contains("01 người", "02 lần");
    }

    @Test
    void aPersonOfAnotherProvinceAndNobodyAreAlike() throws Exception {
        opens(Purpose.SUPPORT);
        Person stranger = people.somebody(People.QUANG_NGAI, UUID.randomUUID(), "Trần Minh Họa", Role.AUDITOR);
        Visitor elsewhere = new Visitor(web, stranger.actor(), Role.AUDITOR);
        UUID nobody = UUID.randomUUID();
        String hidden = elsewhere.open(seen).page().select("main").html().replace(id(), "");
        String absent = elsewhere
                .open(GUARDED + "/subject/" + nobody)
                .page()
                .select("main")
                .html()
                .replace(nobody.toString(), "");
        assertThat(hidden).isEqualTo(absent).contains("Nhật ký không có dòng nào về mã này");
    }

    @Test
    void theRecordIsSearchedByDayAgencyActSubjectAndPurpose() throws Exception {
        opens(Purpose.RECEPTION);
        assertThat(found("purpose=reception")).isEqualTo(1);
        assertThat(found("purpose=support")).isZero();
        assertThat(found("act=mo thong tin")).isEqualTo(1);
        assertThat(found("act=mo thong tin&agency=" + officer.actor().agency())).isEqualTo(1);
        assertThat(found("act=mo thong tin&agency=" + auditor.actor().agency())).isZero();
        assertThat(found("subject=" + id())).isEqualTo(2);
        assertThat(found("subject=nguoi duoc bao ve")).isEqualTo(2);
        assertThat(found("from=02/8/2021&to=02/8/2021&subject=" + id())).isEqualTo(2);
        assertThat(found("from=03/8/2021")).isZero();
        assertThat(found("to=01/8/2021")).isZero();
    }

    @Test
    void whatCannotBeLookedForIsSaidAtItsField() throws Exception {
        Answer page = reader.open("/audit?from=31/02/2021&act=bay lên trời&subject=mặt trăng");
        assertThat(page.page().select(".filter .err")).hasSize(3);
        assertThat(page.page().expectFirst("#f-act").val()).isEqualTo("bay lên trời");
        assertThat(page.page().select("tbody tr")).isEmpty();
        assertThat(web.perform(get("/audit/file?act=bay lên trời").with(auditor.signedIn()))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(400);
    }

    @Test
    void whatIsNotSealedYetIsCountedInEachWingForItself() throws Exception {
        sealer.seal();
        assertThat(reader.open("/audit").page().text()).contains("Mọi dòng đều đã niêm phong");
        opens(Purpose.SUPPORT);
        assertThat(reader.open("/audit").page().text()).contains("Mọi dòng đều đã niêm phong");
        assertThat(reader.open(GUARDED).page().text())
                .contains("Còn 02 dòng chưa niêm phong", "Lô niêm phong mới nhất: lô 1");
    }

    @Test
    void thePurposesOfTheFilterAreThoseOfOpenings() {
        assertThat(RecordSearch.PURPOSES)
                .containsExactlyElementsOf(
                        Arrays.stream(Purpose.values()).map(Purpose::code).toList());
    }

    private void opens(Purpose purpose) {
        assertThat(open.as(
                        officer.actor(),
                        () -> identities.open(officer.actor(), subject.id(), EnumSet.of(FieldGroup.NAMES), purpose)))
                .isPresent();
    }

    private String id() {
        return subject.id().value().toString();
    }

    private int found(String query) throws Exception {
        return reader.open(GUARDED + "?" + query).page().select("tbody tr").size();
    }

    private List<String> acts() {
        Actor actor = auditor.actor();
        return guarded.as(actor, () -> repository.found(RecordSearch.all(), 100, 0)).stream()
                .map(RecordedAct::act)
                .toList();
    }

    private String file(String path) throws Exception {
        MockHttpServletResponse answer =
                web.perform(get(path).with(auditor.signedIn())).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).startsWith("text/csv");
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
