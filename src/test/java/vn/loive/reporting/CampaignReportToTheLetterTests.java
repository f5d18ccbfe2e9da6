package vn.loive.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
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
import vn.loive.drafting.Wording;
import vn.loive.manuscript.LiveToken;
import vn.loive.manuscript.LiveTokens;
import vn.loive.manuscript.Manuscript;
import vn.loive.outreach.ActivityKind;
import vn.loive.requests.ReportRequest;
import vn.loive.shared.Actor;
import vn.loive.typesetting.Block;
import vn.loive.typesetting.OfficialDocument;
import vn.loive.typesetting.Text;

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
    private List<String> seed;

    @BeforeEach
    void begin() throws IOException {
        seed = seed();
        assumeTrue(!seed.isEmpty(), "skipped: the seeds are not at LOIVE_SHARED or beside the checkout");
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
        assertThat(String.join("\n", printed())).isEqualTo(String.join("\n", seed));
    }

    @Test
    void eachRowChangesExactlyItsPlace() {
        changes(ActivityKind.BROADCAST, world.office("Thành phố Cao Lãnh"), 97, "756 lượt", "757 lượt");
        changes(ActivityKind.BANNER, world.office("Huyện Tháp Mười"), 5, "48 băng ron", "51 băng ron");
        changes(ActivityKind.NEWSPAPER_COPIES, lead, 182, "181 tờ báo", "182 tờ báo");
        changes(ActivityKind.SPECIAL_PAGE, lead, 2, "01 chuyên trang", "02 chuyên trang");
    }

    private void changes(ActivityKind kind, Actor actor, int quantity, String before, String after) {
        String old = String.join("\n", printed());
        assertThat(old).containsOnlyOnce(before);

        world.corrects(actor, world.entered(actor, kind), quantity);

        assertThat(String.join("\n", printed())).isEqualTo(old.replace(before, after));
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

    /** Types the seed's own sentences, live places wherever the house knows the words. */
    private void types() {
        OpenDraft open = open();
        int type = seed.indexOf("BÁO CÁO");
        int greeting = seed.indexOf("Kính gửi:");
        int basis = greeting + 3;
        int receivers = seed.indexOf("Nơi nhận:");
        Wording wording = new Wording(
                live(seed.get(type + 1), open.tokens()),
                seed.subList(greeting + 1, basis).stream().map(this::bare).toList(),
                seed.subList(receivers + 1, receivers + 4).stream()
                        .map(this::bare)
                        .toList(),
                bare(seed.get(receivers + 4)).replace("Lưu: ", ""),
                "",
                null,
                Manuscript.typed(String.join(
                        "\n\n",
                        seed.subList(basis, receivers).stream()
                                .map(line -> live(line, open.tokens()))
                                .toList())));
        assertThat(wording.body().tokens()).hasSizeGreaterThan(20);
        assertThat(world.as(lead, () -> drafts.save(lead, draft, open.newest().number(), Origin.TYPED, wording)))
                .isEmpty();
    }

    private String bare(String line) {
        return line.replaceAll("^- |[;.]$", "");
    }

    /** Words that the house knows, and that are more than a number or two letters, become live places. */
    private static String live(String line, LiveTokens tokens) {
        String typed = line.replaceFirst("^[IVX]+\\. ", "# ").replaceFirst("^\\d\\. ", "## ");
        List<LiveToken> longest = new ArrayList<>(tokens.byName().values());
        longest.sort(Comparator.comparingInt((LiveToken token) -> token.said().length())
                .reversed());
        for (LiveToken token : longest) {
            if (token.said().length() > 5 && !token.name().equals("issuer-province")) {
                typed = outside(typed, token);
            }
        }
        return typed.replace("48 băng ron", "{banners.number} băng ron");
    }

    private static String outside(String typed, LiveToken token) {
        return Stream.of(typed.split("(?<=})|(?=\\{)"))
                .map(piece -> piece.startsWith("{") ? piece : piece.replace(token.said(), "{" + token.name() + "}"))
                .reduce("", String::concat);
    }

    private OpenDraft open() {
        return world.as(lead, () -> desk.open(lead, draft.value()));
    }

    /** The lines of the document that the seed has; number and day are open in both. */
    private List<String> printed() {
        OfficialDocument document = open().document();
        List<String> lines = new ArrayList<>(List.of(
                document.number().line(),
                document.placeAndDate().line(),
                "BÁO CÁO",
                document.title().words(),
                "Kính gửi:"));
        document.addressees().lines().forEach(line -> lines.add(line.words()));
        document.body().forEach(block -> lines.add(words(block)));
        lines.add("Nơi nhận:");
        document.recipients().lines().forEach(line -> lines.add(line.words()));
        lines.addAll(document.signature().lines());
        return lines.stream().map(CampaignReportToTheLetterTests::normal).toList();
    }

    private static String words(Block block) {
        return switch (block) {
            case Block.Heading heading -> heading.line().words();
            case Block.Paragraph(Text text) -> text.words();
            case Block.Table table -> table.toString();
        };
    }

    private static String normal(String line) {
        return Normalizer.normalize(line, Normalizer.Form.NFC)
                .replaceAll("[*]", "")
                .replaceAll("[\\s\u00a0]+", " ")
                .replace("gửi :", "gửi:")
                .strip();
    }

    /** The seed's lines without the name of who signed, broken lines joined. */
    private static List<String> seed() throws IOException {
        Path seeds = Path.of(Objects.requireNonNullElse(System.getenv("LOIVE_SHARED"), "../shared"), "seeds");
        if (!Files.isDirectory(seeds)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(seeds)) {
            Path file = files.filter(path -> path.getFileName().toString().startsWith("001_"))
                    .findFirst()
                    .orElseThrow();
            List<String> lines = new ArrayList<>();
            for (String line : Files.readAllLines(file).stream()
                    .map(CampaignReportToTheLetterTests::normal)
                    .toList()) {
                boolean broken = !line.isEmpty() && Character.isLowerCase(line.codePointAt(0)) && !lines.isEmpty();
                if (broken) {
                    lines.set(lines.size() - 1, lines.getLast() + " " + line);
                } else if (!line.isEmpty()) {
                    lines.add(line);
                }
            }
            return lines.subList(0, lines.indexOf("GIÁM ĐỐC") + 1);
        }
    }
}
