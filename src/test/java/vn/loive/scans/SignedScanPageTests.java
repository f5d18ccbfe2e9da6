package vn.loive.scans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.loive.TwoProvinces.DONG_THAP;
import static vn.loive.TwoProvinces.TODAY;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.MultiValueMap;
import vn.loive.Visitor;
import vn.loive.Visitor.Answer;
import vn.loive.WholeProgramTest;
import vn.loive.accounts.AccountId;
import vn.loive.accounts.Role;
import vn.loive.agencies.AgencyId;
import vn.loive.agencies.AgencyScenario;
import vn.loive.agencies.Duty;
import vn.loive.database.Transactions;
import vn.loive.files.FileKind;
import vn.loive.files.Pictures;
import vn.loive.incoming.IncomingScenario;
import vn.loive.issuing.IssueOutcome;
import vn.loive.issuing.IssuedDocument;
import vn.loive.issuing.IssuedDocuments;
import vn.loive.issuing.IssuedFacts;
import vn.loive.shared.Actor;
import vn.loive.typesetting.DocumentType;

/** The signed paper stands with the document it is, scanned; a wrong scan goes with its reason and leaves its row. */
@WholeProgramTest
@RecordApplicationEvents
class SignedScanPageTests {

    @Autowired
    MockMvc web;

    @Autowired
    IncomingScenario world;

    @Autowired
    AgencyScenario agencies;

    @Autowired
    IssuedDocuments register;

    @Autowired
    Scans scans;

    @Autowired
    ScanRepository repository;

    @Autowired
    Transactions transactions;

    @Autowired
    ApplicationEvents events;

    private Actor clerk;
    private Visitor officer;
    private Bearer bearer;
    private String document;
    private String page;

    @BeforeEach
    void begin() {
        world.begin();
        clerk = world.somebody(DONG_THAP, "SLĐTBXH");
        officer = new Visitor(web, clerk, Role.OFFICER);
        bearer = new Bearer.Went(issued());
        document = "/documents/issued/" + bearer.id();
        page = document + "/scans";
    }

    @Test
    void theSignedPaperIsKeptUnderTheNumberOfTheDocument() throws Exception {
        assertThat(officer.open(document).text("section[aria-labelledby=ban-chup]"))
                .contains("Chưa có bản chụp", "Thêm, gỡ bản chụp");

        assertThat(send(Pictures.pdf()).location()).isEqualTo(page);
        send(Pictures.jpegWithPosition());

        assertThat(officer.open(page).text(".lines"))
                .contains("01-BC-SLDTBXH-2021-tep-1.pdf", "01-BC-SLDTBXH-2021-tep-2.jpg", "02/8/2021");
        assertThat(officer.open(document).page().select("a[href='" + page + "/1']"))
                .hasSize(1);
        assertThat(officer.open(page + "/1").status()).isEqualTo(200);
        assertThat(events.stream(ScanEvent.class))
                .extracting(event -> event.getClass().getSimpleName() + " " + event.subject())
                .containsExactly(
                        "ScanAdded " + bearer.subject(),
                        "ScanAdded " + bearer.subject(),
                        "ScanTaken " + bearer.subject());
    }

    @Test
    void aWrongScanGoesWithItsReasonAndStaysInTheHistory() throws Exception {
        send(Pictures.pdf());
        String removal = page + "/1/removal";
        MultiValueMap<String, String> form = officer.open(removal).form(removal);
        assertThat(officer.send(removal, form).text("#f-reason-e")).contains("Chưa ghi lý do");
        form.set("reason", "chụp thiếu trang");

        assertThat(officer.send(removal, form).location()).isEqualTo(page);

        send(Pictures.pdf());
        assertThat(officer.open(document).text("section[aria-labelledby=ban-chup]"))
                .contains("tep-1.pdf", "Đã gỡ: chụp thiếu trang", "tep-2.pdf");
        assertThat(officer.open(page + "/1").status()).isEqualTo(404);
        assertThat(events.stream(ScanEvent.ScanRemoved.class)).hasSize(1);
    }

    @Test
    void whatIsNoScanOrOneTooManyIsRefused() throws Exception {
        assertThat(send("<svg>".getBytes(StandardCharsets.UTF_8)).text("#f-file-e"))
                .contains("không phải JPEG");
        assertThat(send(new byte[Scans.LARGEST + 1]).text("#f-file-e")).contains("quá lớn");
        for (int number = 1; number <= CannotScan.MOST_SIGNED; number++) {
            assertThat(send(Pictures.pdf()).status()).isEqualTo(303);
        }

        Answer refused = send(Pictures.pdf());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("#f-file-e")).contains("nhiều nhất 05 bản chụp");
        assertThat(all()).hasSize(CannotScan.MOST_SIGNED);
    }

    @Test
    void anotherAgencySeesNothingAndTheHeirOnlyReads() throws Exception {
        send(Pictures.pdf());
        Actor other = world.somebody(DONG_THAP, "SKH");
        assertThat(new Visitor(web, other, Role.OFFICER).open(page).status()).isEqualTo(404);
        assertThat(new Visitor(web, other, Role.OFFICER).open(page + "/1").status())
                .isEqualTo(404);
        assertThat(new Visitor(web, clerk, Role.SIGNER).open(page).page().select("form[enctype]"))
                .isEmpty();

        agencies.succession(bearer.agency(), new AgencyId(other.agency()), TODAY.minusDays(1), Duty.ALL);

        assertThat(new Visitor(web, other, Role.OFFICER).open(page).page().select("form[enctype]"))
                .isEmpty();
        assertThat(transactions.as(other, () -> scans.add(other, bearer, Pictures.pdf())))
                .contains(CannotScan.NOT_ISSUER);
        Scan slipped = Scan.added(2, FileKind.PDF, new byte[1], new AccountId(other.account()), clock());
        assertThatThrownBy(() -> transactions.as(other, () -> {
                    repository.insert(other, bearer, slipped, new byte[1]);
                    return true;
                }))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> transactions.as(
                        other,
                        () -> repository.remove(other, all(other).getFirst().id(), "nhầm", clock())))
                .isInstanceOf(DataAccessException.class);
    }

    private Instant clock() {
        return all().getFirst().at();
    }

    private IssuedDocument issued() {
        IssuedFacts facts =
                new IssuedFacts(DocumentType.REPORT, TODAY, "", "Kết quả thí dụ", "Giám đốc", List.of("Lưu: VT"));
        return switch (transactions.as(clerk, () -> register.issue(clerk, facts))) {
            case IssueOutcome.Issued(var done) -> done;
            case IssueOutcome.Refused(var why) -> throw new AssertionError(why.key());
        };
    }

    private List<Scan> all() {
        return all(clerk);
    }

    private List<Scan> all(Actor actor) {
        return transactions.as(actor, () -> scans.of(bearer));
    }

    private Answer send(byte[] bytes) throws Exception {
        MultiValueMap<String, String> form = officer.open(page).form(page);
        form.set("checked", "true");
        return officer.send(page, form, new MockMultipartFile("file", "x.bin", "application/octet-stream", bytes));
    }
}
