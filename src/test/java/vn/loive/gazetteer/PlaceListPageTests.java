package vn.loive.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;
import vn.loive.TwoProvinces;
import vn.loive.Visitor;
import vn.loive.WholeProgramTest;
import vn.loive.accounts.Role;
import vn.loive.places.Place;
import vn.loive.places.PlaceCode;
import vn.loive.places.PlaceRegister;
import vn.loive.places.Places;

/** An administrator loads a list: what is wrong stays on the page, what is right is shown before it is written. */
@WholeProgramTest
@RecordApplicationEvents
class PlaceListPageTests {

    private static final LocalDate DAY = LocalDate.of(2021, 8, 2);
    private static final String BASES = "key,text,verified\nnq,Nghị quyết thí dụ,false\n";
    private static final String UNITS = """
            code,name,parent,from,to,basis,becomes
            97,Tỉnh Thí Dụ,,2016-01-01,,nq,
            997,Huyện Giả Định,97,2016-01-01,,nq,
            """;

    @Autowired
    private MockMvc web;

    @Autowired
    private TwoProvinces two;

    @Autowired
    private Places places;

    @Autowired
    private PlaceRegister register;

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
        Visitor.Answer answer =
                send(UNITS + "9x,Xã Thử,996,2016-01-01,,nq,\n99901,Xã Thử,996,2016-01-01,,nq,\n", BASES);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text(".error-summary")).contains("Chưa nạp").contains("2 lỗi");
        assertThat(answer.text("table")).contains("Mã 9x").contains("không có đơn vị 996");
        assertThat(answer.text("tbody tr")).contains("don-vi.csv", "4");
        assertThat(standing("97")).isEmpty();
    }

    @Test
    void aRightListIsShownFirstAndWrittenOnlyAfterAYes() throws Exception {
        Visitor.Answer sent = send(UNITS, BASES);
        assertThat(sent.status()).isEqualTo(303);
        Visitor.Answer preview = administrator.open(sent.location());
        assertThat(preview.text("main")).contains("Nạp danh mục này?", "Tỉnh Thí Dụ", "chưa kiểm chứng");
        assertThat(standing("97")).isEmpty();

        Visitor.Answer loaded =
                administrator.send(sent.location() + "/import", preview.form(sent.location() + "/import"));
        assertThat(loaded.location()).isEqualTo("/place-list");
        assertThat(standing("97")).extracting(Place::name).containsExactly("Tỉnh Thí Dụ");
        assertThat(events.stream(PlacesImported.class)).hasSize(1);
        assertThat(two.as(two.leadDepartment(), register::editions))
                .singleElement()
                .satisfies(edition ->
                        assertThat(edition.by()).isEqualTo(two.leadDepartment().account()));
        assertThat(administrator.open("/place-list").text("tbody")).contains("don-vi.csv, can-cu.csv");
        assertThat(administrator.open(sent.location()).status()).isEqualTo(404);
    }

    @Test
    void aRowMayBeClosedAndAnotherOpenedByALaterList() throws Exception {
        load(UNITS);
        load("""
                code,name,parent,from,to,basis,becomes
                97,Tỉnh Thí Dụ,,2016-01-01,2020-12-31,nq,97
                97,Thành phố Thí Dụ,,2021-01-01,,nq,
                """);
        assertThat(standing("97")).extracting(Place::name).containsExactly("Thành phố Thí Dụ");
        Visitor.Answer overlap = send("code,name,parent,from,to,basis,becomes\n97,Tỉnh Khác,,2022-01-01,,nq,\n", BASES);
        assertThat(overlap.text("table")).contains("chồng nhau");
    }

    @Test
    void noFileIsNoList() throws Exception {
        Visitor.Answer answer = administrator.send(
                "/place-list", administrator.open("/place-list").form("/place-list"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text(".error-summary")).contains("Chưa chọn tệp nào");
    }

    @Test
    void aListOfSomebodyElseIsNotFound() throws Exception {
        Visitor.Answer sent = send(UNITS, BASES);
        Visitor other = new Visitor(web, two.elsewhere(), Role.ADMINISTRATOR);
        assertThat(other.open(sent.location()).status()).isEqualTo(404);
    }

    private void load(String units) throws Exception {
        Visitor.Answer sent = send(units, BASES);
        Visitor.Answer preview = administrator.open(sent.location());
        administrator.send(sent.location() + "/import", preview.form(sent.location() + "/import"));
    }

    private Visitor.Answer send(String units, String bases) throws Exception {
        var fields = administrator.open("/place-list").form("/place-list");
        return administrator.send("/place-list", fields, file("don-vi.csv", units), file("can-cu.csv", bases));
    }

    private List<Place> standing(String code) {
        return two.as(
                two.leadDepartment(),
                () -> places.on(new PlaceCode(code), DAY).stream().toList());
    }

    private static MockMultipartFile file(String name, String text) {
        return new MockMultipartFile("files", name, "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
