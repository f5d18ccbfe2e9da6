package vn.loive.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.loive.WholeProgramTest;
import vn.loive.contributions.CampaignScenario;
import vn.loive.database.Transactions;
import vn.loive.documents.DocumentId;
import vn.loive.documents.Documents;
import vn.loive.documents.RegisteredDocument;
import vn.loive.drafting.DraftDesk;
import vn.loive.drafting.DraftId;
import vn.loive.drafting.DraftVersion.Origin;
import vn.loive.drafting.Drafts;
import vn.loive.drafting.OpenDraft;
import vn.loive.drafting.SeedPaper;
import vn.loive.drafting.Wording;
import vn.loive.outreach.ActivityKind;
import vn.loive.requests.ReportRequest;
import vn.loive.shared.Actor;

/** The public report of 30/7/2021: its own sentences typed around live places give it back to the letter. */
@WholeProgramTest
class CampaignReportToTheLetterTests {

    @Autowired
    CampaignScenario world;

    @Autowired
    Drafts drafts;

    @Autowired
    DraftDesk desk;

    @Autowired
    Documents documents;

    @Autowired
    Transactions transactions;

    private Actor lead;
    private DraftId draft;
    private SeedPaper seed;

    @BeforeEach
    void begin() {
        Optional<SeedPaper> found = SeedPaper.read("001");
        assumeTrue(found.isPresent(), "skipped: the seeds are not at LOIVE_SHARED or beside the checkout");
        seed = found.orElseThrow().where("48 băng ron", "{banners.number} băng ron");
        world.begin();
        ReportRequest request = world.theRequest();
        world.everybodyReports(request);
        lead = world.lead();
        draft = world.as(
                lead,
                () -> drafts.begin(lead, "campaign-report", request.id().value())
                        .orElseThrow());
        cite("Kế hoạch", "37", "KH-BCĐ", "2021-02-04", "Ủy ban nhân dân Tỉnh");
        cite("Quyết định", "193", "QĐ-TTg", "2021-02-09", "Thủ tướng Chính phủ");
        world.as(lead, () -> documents.list(lead.province()))
                .forEach(known -> world.as(lead, () -> drafts.cite(lead, draft, known.id())));
        types();
    }

    @Test
    void itsSentencesAroundLivePlacesGiveItBack() {
        assertThat(printed()).isEqualTo(seed.text());
    }

    @Test
    void eachRowChangesExactlyItsPlace() {
        changes(ActivityKind.BROADCAST, world.office("Thành phố Cao Lãnh"), 97, "756 lượt", "757 lượt");
        changes(ActivityKind.BANNER, world.office("Huyện Tháp Mười"), 5, "48 băng ron", "51 băng ron");
        changes(ActivityKind.NEWSPAPER_COPIES, lead, 182, "181 tờ báo", "182 tờ báo");
        changes(ActivityKind.SPECIAL_PAGE, lead, 2, "01 chuyên trang", "02 chuyên trang");
    }

    private void changes(ActivityKind kind, Actor actor, int quantity, String before, String after) {
        String old = printed();
        assertThat(old).containsOnlyOnce(before);

        world.corrects(actor, world.entered(actor, kind), quantity);

        assertThat(printed()).isEqualTo(old.replace(before, after));
    }

    private void cite(String type, String number, String symbol, String day, String issuer) {
        transactions.forImport(() -> {
            documents.add(new RegisteredDocument(
                    new DocumentId(UUID.randomUUID()),
                    null,
                    type,
                    number,
                    symbol,
                    LocalDate.parse(day),
                    null,
                    issuer,
                    "phòng, chống mua bán người"));
            return null;
        });
    }

    private void types() {
        Wording wording = seed.typed(open().tokens(), "");
        assertThat(wording.body().tokens()).hasSizeGreaterThan(20);
        assertThat(world.as(lead, () -> drafts.save(lead, draft, open().newest().number(), Origin.TYPED, wording)))
                .isEmpty();
    }

    private OpenDraft open() {
        return world.as(lead, () -> desk.open(lead, draft.value()));
    }

    private String printed() {
        return SeedPaper.printed(open().document());
    }
}
