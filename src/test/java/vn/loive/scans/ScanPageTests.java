package vn.loive.scans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.loive.TwoProvinces.DONG_THAP;
import static vn.loive.TwoProvinces.TODAY;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.MultiValueMap;
import vn.loive.Visitor;
import vn.loive.Visitor.Answer;
import vn.loive.WholeProgramTest;
import vn.loive.accounts.Role;
import vn.loive.database.Transactions;
import vn.loive.files.FileKind;
import vn.loive.files.Pictures;
import vn.loive.incoming.IncomingDocument;
import vn.loive.incoming.IncomingScenario;
import vn.loive.shared.Actor;

/** Scans stand with the document that came, without what the camera wrote into them. */
@WholeProgramTest
class ScanPageTests {

    @Autowired
    MockMvc web;

    @Autowired
    IncomingScenario world;

    @Autowired
    Scans scans;

    @Autowired
    Transactions transactions;

    @Autowired
    JdbcClient jdbc;

    private Actor clerk;
    private Visitor officer;
    private Bearer bearer;
    private String page;

    @BeforeEach
    void begin() {
        world.begin();
        clerk = world.somebody(DONG_THAP, "STD");
        officer = new Visitor(web, clerk, Role.OFFICER);
        IncomingDocument document = world.registers(clerk, IncomingScenario.letter(TODAY, null));
        bearer = new Bearer.Came(document);
        page = "/documents/incoming/" + document.id().value() + "/scans";
    }

    @Test
    void aPictureIsKeptWithoutWhatTheCameraWrote() throws Exception {
        assertThat(officer.open(page.replace("/scans", "")).page().select("a[href='" + page + "']"))
                .hasSize(1);

        assertThat(send(Pictures.jpegWithPosition()).status()).isEqualTo(303);
        assertThat(send(Pictures.pdf()).status()).isEqualTo(303);

        assertThat(officer.open(page).text(".lines")).contains("tep-1.jpg", "tep-2.pdf");
        List<Scan> kept = all();
        assertThat(kept).extracting(Scan::kind).containsExactly(FileKind.JPEG, FileKind.PDF);
        byte[] bytes = transactions.as(
                clerk, () -> scans.take(clerk, bearer, kept.getFirst()).orElseThrow());
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain(Pictures.SECRET);
        assertThat(officer.open(page + "/1").status()).isEqualTo(200);
    }

    @Test
    void whatIsNoScanIsRefused() throws Exception {
        assertThat(send("<svg>".getBytes(StandardCharsets.UTF_8)).text("#f-file-e"))
                .contains("không phải JPEG");
        assertThat(send(new byte[0]).text("#f-file-e")).contains("Chưa chọn tệp");
        assertThat(send(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0}).text("#f-file-e"))
                .contains("bị hỏng");
        assertThat(send(new byte[Scans.LARGEST + 1]).text("#f-file-e")).contains("quá lớn");
        MultiValueMap<String, String> form = officer.open(page).form(page);
        assertThat(officer.send(page, form, file(Pictures.pdf())).text("#f-checked-e"))
                .contains("Chưa xác nhận");
        assertThat(all()).isEmpty();
    }

    @Test
    void aRemovedScanLeavesItsRowAndTheReason() throws Exception {
        send(Pictures.pdf());
        String removal = page + "/1/removal";
        MultiValueMap<String, String> form = officer.open(removal).form(removal);
        assertThat(officer.send(removal, form).text("#f-reason-e")).contains("Chưa ghi lý do");
        form.set("reason", "đưa nhầm tệp");

        assertThat(officer.send(removal, form).status()).isEqualTo(303);

        assertThat(officer.open(page).text(".lines")).contains("tep-1.pdf", "Đã gỡ: đưa nhầm tệp");
        assertThat(officer.open(page + "/1").status()).isEqualTo(404);
        form.remove("form-id");
        assertThat(officer.send(removal, form).text(".error-summary")).contains("đã được gỡ");
    }

    @Test
    void onlyTheAgencyThatGotTheDocumentSeesItsScans() throws Exception {
        send(Pictures.pdf());
        Actor other = world.somebody(DONG_THAP, "SKH");

        assertThat(new Visitor(web, other, Role.OFFICER).open(page).status()).isEqualTo(404);
        assertThat(transactions.as(other, () -> scans.of(bearer))).isEmpty();
        assertThat(transactions.as(other, () -> scans.add(other, bearer, Pictures.pdf())))
                .contains(CannotScan.NOT_YOURS);
        assertThat(new Visitor(web, clerk, Role.SIGNER).open(page).page().select("form[enctype]"))
                .isEmpty();
        assertThatThrownBy(() -> transactions.as(
                        clerk, () -> jdbc.sql("DELETE FROM scans.scan").update()))
                .isInstanceOf(DataAccessException.class);
    }

    private List<Scan> all() {
        return transactions.as(clerk, () -> scans.of(bearer));
    }

    private Answer send(byte[] bytes) throws Exception {
        MultiValueMap<String, String> form = officer.open(page).form(page);
        form.set("checked", "true");
        return officer.send(page, form, file(bytes));
    }

    private static MockMultipartFile file(byte[] bytes) {
        return new MockMultipartFile("file", "x.bin", "application/octet-stream", bytes);
    }
}
