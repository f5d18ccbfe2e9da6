package vn.loive.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.MultiValueMap;
import vn.loive.Queries;
import vn.loive.TwoProvinces;
import vn.loive.Visitor;
import vn.loive.Visitor.Answer;
import vn.loive.WholeProgramTest;
import vn.loive.accounts.Role;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.Agency;
import vn.loive.agencies.AgencyId;

/** An administrator loads a list of agencies: what is wrong stays on the page, what is right is shown before it is written. */
@WholeProgramTest
@RecordApplicationEvents
class AgencyListPageTests {

    private static final String HEADING =
            "key,province,level,kind,name,short,symbol,parent,place,from,to,basis,verified\n";
    private static final String ONE = "so,87,PROVINCE,HEALTH,Sở Thí Dụ,Sở TD,STD,,,2016-01-01,%s,thí dụ,false\n";
    private static final String OPEN = HEADING + ONE.formatted("");
    private static final String CLOSED = HEADING + ONE.formatted("2026-12-31");

    @Autowired
    private MockMvc web;

    @Autowired
    private TwoProvinces two;

    @Autowired
    private Agencies agencies;

    @Autowired
    private ApplicationEvents events;

    private Visitor administrator;

    @BeforeEach
    void signIn() {
        two.begin();
        administrator = new Visitor(web, two.leadDepartment(), Role.ADMINISTRATOR);
    }

    @Test
    void aListWithErrorsStaysOnThePageWithEveryLineAndLoadsNothing() throws Exception {
        Answer answer = send(OPEN + "x,87,TOWN,HEALTH,Sở Khác,SK,SK,,,2016-01-01,,,true\nso,87\n");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text(".error-summary")).contains("Chưa nạp", "2 lỗi");
        assertThat(answer.text("tbody")).contains("co-quan.csv 3 Không dùng được TOWN", "4 Dòng có 2 ô, cần 13 ô");
        assertThat(loaded()).isEmpty();
    }

    @Test
    void aRightListIsShownFirstAndWrittenOnlyAfterAYes() throws Exception {
        Answer sent = send(OPEN);
        Answer preview = administrator.open(sent.location());
        assertThat(preview.text("main")).contains("Nạp danh mục này?", "Sở Thí Dụ", "chưa kiểm chứng");
        assertThat(preview.text("table")).contains("Cấp tỉnh 1 0 0");
        assertThat(loaded()).as("a preview writes nothing").isEmpty();

        assertThat(say(sent, preview).location()).isEqualTo("/agency-list");
        assertThat(loaded()).get().extracting(Agency::name).isEqualTo("Sở Thí Dụ");
        assertThat(events.stream(AgenciesImported.class)).hasSize(1);
        assertThat(administrator.open("/agency-list").text("tbody")).contains("co-quan.csv 1 1 0 0");
    }

    @Test
    void aSecondYesLoadsNothingAgain() throws Exception {
        Answer sent = send(OPEN);
        Answer preview = administrator.open(sent.location());
        say(sent, preview);

        assertThat(say(sent, preview).status()).as("the same form again").isEqualTo(303);
        MultiValueMap<String, String> other = preview.form(sent.location() + "/import");
        other.set("form-id", UUID.randomUUID().toString());
        assertThat(administrator.send(sent.location() + "/import", other).status())
                .isEqualTo(404);
        assertThat(events.stream(AgenciesImported.class)).hasSize(1);
    }

    @Test
    void aPreviewThatAnotherListHasOvertakenIsNotLoaded() throws Exception {
        load(OPEN);
        Answer first = send(CLOSED);
        Answer shown = administrator.open(first.location());
        assertThat(shown.text("main")).contains("Cơ quan kết thúc 1");
        load(HEADING + ONE.formatted("2027-06-30"));

        Answer refused = say(first, shown);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text(".error-summary")).contains("Danh mục đã thay đổi từ khi xem trước");
        assertThat(refused.text("main")).contains("Cơ quan thay đổi 1", "Cơ quan kết thúc 0");
        assertThat(loaded().orElseThrow().validTo()).isEqualTo("2027-06-30");

        assertThat(say(first, refused).status()).isEqualTo(303);
        assertThat(loaded().orElseThrow().validTo()).isEqualTo("2026-12-31");
    }

    @Test
    void anotherNameUnderTheSameKeyIsNamedByItsLine() throws Exception {
        load(OPEN);

        assertThat(send(OPEN.replace("Sở Thí Dụ", "Sở Khác")).text("tbody"))
                .contains("co-quan.csv 2 Cơ quan so khác với danh mục đã nạp");
    }

    @Test
    void onlyAdministratorsAreLedThere() throws Exception {
        Visitor officer = new Visitor(web, two.leadDepartment(), Role.OFFICER);
        assertThat(officer.open("/agency-list").status()).isEqualTo(403);
        assertThat(officer.open("/agencies").page().select("a[href=/agency-list]"))
                .isEmpty();
        assertThat(administrator.open("/agencies").page().select("main a[href=/agency-list]"))
                .hasSize(1);

        Answer sent = send(OPEN);
        Visitor other = new Visitor(web, two.elsewhere(), Role.ADMINISTRATOR);
        assertThat(other.open(sent.location()).status()).isEqualTo(404);
    }

    @Test
    void noFileIsNoList() throws Exception {
        Answer answer = administrator.send(
                "/agency-list", administrator.open("/agency-list").form("/agency-list"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text(".error-summary")).contains("Tệp danh mục: Chưa chọn tệp nào");
    }

    @Test
    void eachTemplateIsExplainedAndMayBeSentBack() throws Exception {
        Answer page = administrator.open("/agency-list");
        assertThat(page.page().select("details a")).hasSize(DirectoryTable.values().length);
        assertThat(page.text("details")).contains("agencies.csv", "key Mã của dòng", "PROVINCE Cấp tỉnh");
        assertThat(administrator
                        .open("/agency-list/templates/agencies.csv")
                        .page()
                        .text())
                .isEqualTo(HEADING.strip());
        assertThat(administrator.open("/agency-list/templates/nothing.csv").status())
                .isEqualTo(404);
    }

    @Test
    void thePageAsksTheSameOfTheDatabaseHoweverMuchWasLoaded() throws Exception {
        load(OPEN);
        int one = queries();
        load(CLOSED);
        load(OPEN);

        assertThat(queries()).isEqualTo(one).isLessThan(10);
    }

    private int queries() throws Exception {
        administrator.open("/agency-list");
        return Queries.of(() -> administrator.open("/agency-list")).size();
    }

    private void load(String text) throws Exception {
        Answer sent = send(text);
        assertThat(say(sent, administrator.open(sent.location())).status()).isEqualTo(303);
    }

    private Answer say(Answer sent, Answer preview) throws Exception {
        String act = sent.location() + "/import";
        return administrator.send(act, preview.form(act));
    }

    private Answer send(String text) throws Exception {
        var fields = administrator.open("/agency-list").form("/agency-list");
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        return administrator.send(
                "/agency-list", fields, new MockMultipartFile("files", "co-quan.csv", "text/csv", content));
    }

    private Optional<Agency> loaded() {
        return two.as(two.leadDepartment(), () -> agencies.find(AgencyId.of("so")));
    }
}
