package vn.loive.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loive.TwoProvinces.DONG_THAP;
import static vn.loive.TwoProvinces.TODAY;
import static vn.loive.incoming.IncomingScenario.letter;

import java.util.List;
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
import vn.loive.administration.People;
import vn.loive.administration.People.Person;
import vn.loive.issuing.IssuedDocument;
import vn.loive.shared.Actor;

/** The register of incoming documents, as pages. */
@WholeProgramTest
class IncomingPageTests {

    private static final String PAGE = "/documents/incoming";

    @Autowired
    MockMvc web;

    @Autowired
    IncomingScenario world;

    @Autowired
    People people;

    private Actor clerk;
    private Visitor officer;

    @BeforeEach
    void begin() {
        world.begin();
        clerk = world.somebody(DONG_THAP, "STD");
        officer = new Visitor(web, clerk, Role.OFFICER);
    }

    @Test
    void aDocumentIsRegisteredAssignedAndAnswered() throws Exception {
        assertThat(officer.open("/documents").page().select("a[href='" + PAGE + "']"))
                .hasSize(1);
        MultiValueMap<String, String> form = filled();
        Answer sent = officer.send(PAGE, form);
        assertThat(sent.status()).isEqualTo(303);
        assertThat(officer.send(PAGE, form).location()).isEqualTo(sent.location());
        assertThat(officer.open(sent.location()).text("h1")).isEqualTo("Văn bản đến số 01 năm 2021 đã đăng ký");
        IssuedDocument answer = world.issues(clerk, TODAY);

        assertThat(step(sent.location(), "ASSIGNED", "unit", "Phòng Thí dụ").status())
                .isEqualTo(303);
        assertThat(step(
                                sent.location(),
                                "ANSWERED",
                                "answer",
                                answer.id().value().toString())
                        .status())
                .isEqualTo(303);

        Answer page = officer.open(sent.location());
        assertThat(page.text("section[aria-labelledby=steps]"))
                .contains("đã giao", "Phòng Thí dụ", "đã trả lời", "Báo cáo 01/BC-STD");
        assertThat(page.page().select("form[action$=steps]")).isEmpty();
        assertThat(officer.open(PAGE).text("tbody")).contains("162/CTD-PTD", "Phòng Thí dụ", "đã trả lời");
    }

    @Test
    void aDocumentIsGivenToAnAccountOfTheAgencyAndToNoOther() throws Exception {
        String page = path(world.registers(clerk, letter(TODAY, null)));
        Person colleague = people.somebody(DONG_THAP, clerk.agency(), "Nguyễn Văn Giả Định", Role.OFFICER);
        people.invited(DONG_THAP, clerk.agency(), "Phạm Thị Thí Dụ", Role.OFFICER);
        Person stranger = people.somebody(DONG_THAP, UUID.randomUUID(), "Lê Văn Thử Nghiệm", Role.OFFICER);
        assertThat(officer.open(page).page().select("#f-assignee option").eachText())
                .containsExactly("Chỉ giao cho đơn vị", "Nguyễn Văn Giả Định");

        Answer refused = gives(page, stranger);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("#f-assignee-e")).contains("không thuộc cơ quan");
        assertThat(refused.form(page + "/steps").getFirst("unit")).isEqualTo("Phòng Thí dụ");
        assertThat(gives(page, colleague).status()).isEqualTo(303);
        assertThat(officer.open(page).text("section[aria-labelledby=steps]"))
                .contains("Phòng Thí dụ, Nguyễn Văn Giả Định");
    }

    private Answer gives(String page, Person person) throws Exception {
        MultiValueMap<String, String> form = officer.open(page).form(page + "/steps");
        form.set("state", "ASSIGNED");
        form.set("unit", "Phòng Thí dụ");
        form.set("assignee", person.account().id().value().toString());
        return officer.send(page + "/steps", form);
    }

    @Test
    void whatIsRefusedKeepsWhatWasTyped() throws Exception {
        MultiValueMap<String, String> form = filled();
        form.set("copies", "0");
        form.set("sender", "");
        assertThat(officer.send(PAGE, form).text("#f-sender-e")).isNotEmpty();
        form.set("sender", "Cục <b>");

        Answer refused = officer.send(PAGE, form);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("#f-copies-e")).contains("từ 1 đến 999");
        assertThat(refused.form(PAGE).getFirst("sender")).isEqualTo("Cục <b>");
        IncomingDocument one = world.registers(clerk, letter(TODAY, null));
        assertThat(step(path(one), "CLOSED", "unit", "Phòng Thí dụ").text("#f-reason-e"))
                .contains("Chưa ghi lý do");
        assertThat(step(path(one), "ANSWERED", "answer", "").text("#f-answer-e"))
                .contains("Chưa chọn");
        assertThat(step(path(one), "ARRIVED", "unit", "").status()).isEqualTo(422);
    }

    @Test
    void thoseThatAreLateStandFirstAndTheBookInOrder() throws Exception {
        world.registers(clerk, letter(TODAY.minusDays(5), TODAY.minusDays(2)));
        IncomingDocument closed = world.registers(clerk, letter(TODAY.minusDays(4), TODAY.minusDays(3)));
        world.closes(clerk, closed, "gửi để biết");
        world.registers(clerk, letter(TODAY, null));

        Answer list = officer.open(PAGE);

        assertThat(list.page().select("tbody th").eachText()).containsExactly("01", "03", "02");
        assertThat(list.text(".head")).contains("03 văn bản", "02 văn bản chưa giải quyết xong", "01 văn bản quá hạn");
        assertThat(numbers("?whole=true")).containsExactly("01", "02", "03");
        assertThat(numbers("?state=LATE")).containsExactly("01");
        assertThat(numbers("?state=CLOSED&q=huong ung")).containsExactly("02");
        assertThat(numbers("?q=3")).containsExactly("03");
        assertThat(officer.open(PAGE + "?q=khong").text(".empty")).contains("Không tìm thấy");
        assertThat(officer.open(PAGE + "?year=x&agency=x&page=x").status()).isEqualTo(200);
    }

    @Test
    void aSignerReadsOnlyAndAStrangerFindsNothing() throws Exception {
        IncomingDocument one = world.registers(clerk, letter(TODAY, null));
        Visitor signer = new Visitor(web, clerk, Role.SIGNER);
        Visitor stranger = new Visitor(web, world.somebody(DONG_THAP, "SKH"), Role.OFFICER);

        assertThat(signer.open(PAGE).page().select("a[href$=new]")).isEmpty();
        assertThat(signer.open(path(one)).page().select("form[action$=steps]")).isEmpty();
        assertThat(stranger.open(path(one)).status()).isEqualTo(404);
    }

    @Test
    void aLongListAsksNoMoreOftenThanAShortOne() throws Exception {
        world.registers(clerk, letter(TODAY, null));
        officer.open(PAGE);
        int few = Queries.of(() -> officer.open(PAGE)).size();
        for (int more = 0; more < 9; more++) {
            IncomingDocument one = world.registers(clerk, letter(TODAY, null));
            world.assigns(clerk, one, "Phòng Thí dụ");
        }

        assertThat(Queries.of(() -> officer.open(PAGE))).hasSize(few);
    }

    private MultiValueMap<String, String> filled() throws Exception {
        MultiValueMap<String, String> form = officer.open(PAGE + "/new").form(PAGE);
        form.set("sender", "Cục Thí dụ");
        form.set("symbol", "162/CTD-PTD");
        form.set("day", "01/8/2021");
        form.set("type", "Công văn");
        form.set("subject", "hưởng ứng thí dụ");
        return form;
    }

    private Answer step(String page, String state, String field, String value) throws Exception {
        MultiValueMap<String, String> form = officer.open(page).form(page + "/steps");
        form.set("state", state);
        form.set(field, value);
        return officer.send(page + "/steps", form);
    }

    private List<String> numbers(String query) throws Exception {
        return officer.open(PAGE + query).page().select("tbody th").eachText();
    }

    private static String path(IncomingDocument document) {
        return PAGE + "/" + document.id().value();
    }
}
