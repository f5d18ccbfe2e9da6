package vn.loive.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.loive.WholeProgramTest;
import vn.loive.contributions.CampaignScenario;
import vn.loive.figures.FigureKind;
import vn.loive.manuscript.LiveToken;
import vn.loive.outreach.ActivityKind;
import vn.loive.requests.ReportItem;
import vn.loive.requests.ReportRequest;
import vn.loive.shared.Actor;
import vn.loive.typesetting.Block;
import vn.loive.typesetting.Run;
import vn.loive.typesetting.Typesetter;

/** The thin line at its far end: what agencies entered stands in the report, in the formats of the public one of 2021. */
@WholeProgramTest
class CampaignReportTests {

    /** N-001 to N-007 and N-009 as the report of 30/7/2021 writes them. */
    private static final List<String> FIGURES = List.of(
            "01 chuyên trang",
            "181 tờ báo",
            "756 lượt",
            "03 cơ sở",
            "02 cơ sở ở cửa khẩu",
            "không có tiếp nhận nạn nhân");

    private static final List<String> NAMES = List.of(
            "162/PCTNXH-HTNNTT ngày 27/5/2021 của Cục Phòng, chống tệ nạn xã hội",
            "104/KH-BCĐ ngày 11/5/2021 của Ban Chỉ đạo 138/ĐP",
            "68/KH-UBND ngày 04/3/2021",
            "/BC-SLĐTBXH",
            "Dinh Bà, huyện Tân Hồng",
            "huyện Hồng Ngự",
            "Trung tâm Bảo trợ xã hội tổng hợp Tỉnh",
            "Như trên");

    private static final String DINH_BA = "Cơ sở tiếp nhận Dinh Bà";

    @Autowired
    CampaignScenario world;

    @Autowired
    CampaignReport report;

    private ReportRequest request;

    @BeforeEach
    void begin() {
        world.begin();
        request = world.theRequest();
    }

    @Test
    void theDraftSaysEveryFigureInItsFormat() {
        world.everybodyReports(request);

        assertThat(text())
                .contains(FIGURES)
                .contains(NAMES)
                .contains("48 băng rôn", "04 thông điệp")
                .contains(CampaignScenario.SLOGANS.stream()
                        .map(slogan -> "“" + slogan + "”")
                        .toList())
                .contains("pa nô, áp phích", "tin, bài", "Kết quả thực hiện Chiến dịch 30/7 năm 2021")
                .contains("Thường Phước 1, huyện Hồng Ngự")
                .contains("tháng 8 năm 2021", "GIÁM ĐỐC", "./.")
                .doesNotContain("ít nhất", "còn thiếu", "chưa nộp", "{", "}");
    }

    @Test
    void theSeedSaysTheSameFigures() throws IOException {
        String seed = seed().orElse("");
        assumeTrue(!seed.isEmpty(), "skipped: the seeds are not at LOIVE_SHARED or beside the checkout");
        world.everybodyReports(request);

        assertThat(seed).contains(FIGURES).contains(NAMES);
        assertThat(text()).contains(FIGURES).contains(NAMES);
        for (String slogan : CampaignScenario.SLOGANS) {
            assertThat(seed).contains(slogan);
        }
    }

    @Test
    void changingOneActivityChangesExactlyItsPlace() {
        world.everybodyReports(request);
        Map<String, String> before = places();
        Actor office = world.office("Thành phố Cao Lãnh");

        world.corrects(office, world.entered(office, ActivityKind.BROADCAST), 97);

        Map<String, String> after = places();
        assertThat(before.get("broadcasts")).isEqualTo("756 lượt");
        assertThat(after.get("broadcasts")).isEqualTo("757 lượt");
        before.remove("broadcasts");
        after.remove("broadcasts");
        assertThat(after).isEqualTo(before);
    }

    @Test
    void aMissingDistrictIsNamedAndNeverCountedAsZero() {
        world.everybodyReports(request, "Huyện Tháp Mười");

        assertThat(text())
                .contains(
                        "ít nhất 732 lượt", "ít nhất 46 băng rôn", "01 cơ quan chưa nộp: Phòng LĐ-TBXH huyện Tháp Mười")
                .contains("Đến ngày lập dự thảo còn thiếu báo cáo của Phòng LĐ-TBXH huyện Tháp Mười")
                .doesNotContain("không có tiếp nhận nạn nhân")
                .contains("Chưa đủ xác nhận để kết luận");
    }

    @Test
    void theZeroOfTheMonthNeedsTheWordOfEverybodyAsked() {
        world.everybodyReports(request);
        world.submits(world.centre(), request, ReportItem.VICTIMS_RECEIVED, FigureKind.NIL_INFORMATION);

        assertThat(text())
                .doesNotContain("không có tiếp nhận nạn nhân")
                .contains("01 cơ quan không nhận thông tin: TT BTXH tổng hợp");
    }

    @Test
    void theSentenceOfAnOrdinaryMonthIsAsItWas() {
        world.everybodyReports(request);

        assertThat(text())
                .contains("Tính đến ngày cuối của kỳ, toàn tỉnh duy trì 03 cơ sở tiếp nhận, hỗ trợ nạn nhân."
                        + " Trong đó có 02 cơ sở ở cửa khẩu quốc tế Dinh Bà, huyện Tân Hồng và cửa khẩu quốc tế"
                        + " Thường Phước 1, huyện Hồng Ngự."
                        + " Nơi tiếp nhận khác là Trung tâm Bảo trợ xã hội tổng hợp Tỉnh.")
                .doesNotContain("đủ điều kiện tiếp nhận ban đầu");
    }

    @Test
    void aPlaceThatIsNotReadyIsStillMaintainedAndNamed() {
        world.everybodyReports(request);

        world.declaresUnready(DINH_BA, LocalDate.of(2021, 7, 20), "đang sửa mái", LocalDate.of(2021, 7, 25));

        assertThat(text())
                .contains("toàn tỉnh duy trì 03 cơ sở", "02 cơ sở ở cửa khẩu quốc tế Dinh Bà")
                .contains("Trong số cơ sở được duy trì, 02 cơ sở đủ điều kiện tiếp nhận ban đầu."
                        + " Còn 01 cơ sở chưa đủ điều kiện tiếp nhận ban đầu, gồm:"
                        + " Cơ sở tiếp nhận Dinh Bà (từ ngày 20/7/2021).");
        assertThat(draft().tokens().find("unready-facilities").orElseThrow())
                .satisfies(token -> assertThat(token.evidence())
                        .extracting(LiveToken.Evidence::note)
                        .containsExactly("đang sửa mái"));
    }

    @Test
    void aDayAfterThePeriodChangesNothingInIt() {
        world.everybodyReports(request);

        world.declaresUnready(DINH_BA, LocalDate.of(2021, 8, 1), "đang sửa mái", null);

        assertThat(text()).doesNotContain("đủ điều kiện tiếp nhận ban đầu");
    }

    @Test
    void whenNoPlaceIsReadyTheReportSaysSo() {
        for (String site :
                List.of(DINH_BA, "Cơ sở tiếp nhận Thường Phước 1", "Trung tâm Bảo trợ xã hội tổng hợp Tỉnh")) {
            world.declaresUnready(site, LocalDate.of(2021, 7, 20), "đang sửa", null);
        }

        assertThat(text())
                .contains("không có cơ sở nào được xác nhận đủ điều kiện tiếp nhận ban đầu."
                        + " Còn 03 cơ sở chưa đủ điều kiện")
                .doesNotContain("Trong số cơ sở được duy trì");
    }

    @Test
    void aDraftWithNothingIsStillADraft() {
        assertThat(text())
                .contains("BÁO CÁO", "Chưa đủ xác nhận", "13 cơ quan chưa nộp")
                .doesNotContain(" 0 ", "{");
    }

    @Test
    void bothFilesHoldTheSameDraft() {
        world.everybodyReports(request);

        byte[] pdf = Typesetter.pdf(draft().document());

        assertThat(new String(pdf, 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
    }

    private CampaignReport.Draft draft() {
        return world.as(world.lead(), () -> report.draft(world.lead(), request, ""));
    }

    private String text() {
        return DocxText.of(Typesetter.docx(draft().document()));
    }

    /** What stands in each live place, by its id. */
    private Map<String, String> places() {
        Map<String, String> places = new LinkedHashMap<>();
        for (Block block : draft().document().body()) {
            List<Run> runs = switch (block) {
                case Block.Heading heading -> heading.title().runs();
                case Block.Paragraph paragraph -> paragraph.text().runs();
                case Block.Table table -> table.caption().runs();
            };
            runs.stream()
                    .filter(run -> run.token() != null)
                    .forEach(run ->
                            places.put(Objects.requireNonNull(run.token()).value(), run.text()));
        }
        return places;
    }

    private static Optional<String> seed() throws IOException {
        String shared = Objects.requireNonNullElse(System.getenv("LOIVE_SHARED"), "../shared");
        Path seeds = Path.of(shared, "seeds");
        if (!Files.isDirectory(seeds)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(seeds)) {
            return files.filter(file -> file.getFileName().toString().startsWith("001_"))
                    .findFirst()
                    .map(CampaignReportTests::normalised);
        }
    }

    private static String normalised(Path file) {
        try {
            return Normalizer.normalize(Files.readString(file), Normalizer.Form.NFC)
                    .replaceAll("\\*", "")
                    .replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
