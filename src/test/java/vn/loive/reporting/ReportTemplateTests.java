package vn.loive.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import vn.loive.figures.Figure;
import vn.loive.figures.Gap;
import vn.loive.figures.Unit;
import vn.loive.typesetting.Block;

class ReportTemplateTests {

    private static final Figure.Exact TIMES = new Figure.Exact(756, Unit.BROADCASTS);

    @Test
    void theTemplateHoldsNoDigit() throws Exception {
        String text =
                new ClassPathResource("reporting/campaign-report.vi.txt").getContentAsString(StandardCharsets.UTF_8);

        assertThat(text).doesNotContainPattern("[0-9]");
    }

    @Test
    void theTemplateHasThreePartsAndThreeSections() {
        ReportTemplate template = ReportTemplate.campaignReport();

        assertThat(template.all(ReportTemplate.Role.PART)).hasSize(3);
        assertThat(template.all(ReportTemplate.Role.SECTION)).hasSize(3);
    }

    @Test
    void aSentenceStandsOnlyForItsKinds() {
        String template = "[times counted|partial] Phát {times}.\n[times zero] Không phát.";

        assertThat(words(template, TIMES)).containsExactly("Phát 756 lượt.");
        assertThat(words(template, new Figure.AtLeast(TIMES, List.of(new Gap("A", Gap.Why.NOT_SUBMITTED)))))
                .containsExactly("Phát 756 lượt.");
        assertThat(words(
                        template,
                        new Figure.ZeroInPeriod(Unit.BROADCASTS, vn.loive.contributions.CampaignScenario.JULY)))
                .containsExactly("Không phát.");
        assertThat(words(template, new Figure.NotSubmitted(Unit.BROADCASTS))).isEmpty();
    }

    @Test
    void sentencesJoinUntilAnEmptyLine() {
        assertThat(words("Một.\nHai.\n\nBa.", TIMES)).containsExactly("Một. Hai.", "Ba.");
    }

    @Test
    void theTemplateMaySayAKindInItsOwnWords() {
        assertThat(words("say: [times counted] nhiều lần\nPhát {times}.", TIMES))
                .containsExactly("Phát nhiều lần.");
    }

    @Test
    void aListIsOneLivePlaceForEachItem() {
        Token slogans = Token.list("slogans", List.of("“A”", "“B”", "“C”"), true, List.of());
        ReportBody body = new ReportBody(ReportTemplate.parse("Gồm {slogans}."), Map.of("slogans", slogans));

        Block.Paragraph paragraph = (Block.Paragraph) body.blocks().getFirst();
        assertThat(paragraph.text().words()).isEqualTo("Gồm “A”, “B” và “C”.");
        assertThat(paragraph.text().runs())
                .filteredOn(run -> run.token() != null)
                .extracting(run -> Objects.requireNonNull(run.token()).value())
                .containsExactly("slogans.1", "slogans.2", "slogans.3");
    }

    @Test
    void aTokenThatNobodyFillsIsABug() {
        assertThatThrownBy(() -> words("Phát {nothing}.", TIMES)).hasMessageContaining("nothing");
    }

    @Test
    void aSeriesIsJoinedAsPeopleRead() {
        assertThat(ReportTokens.series(List.of())).isEmpty();
        assertThat(ReportTokens.series(List.of("A"))).isEqualTo("A");
        assertThat(ReportTokens.series(List.of("A", "B", "C"))).isEqualTo("A; B và C");
    }

    private static List<String> words(String template, Figure times) {
        Token token = Token.figure("times", times, "756 lượt", List.of());
        return new ReportBody(ReportTemplate.parse(template), Map.of("times", token))
                .blocks().stream()
                        .map(block -> ((Block.Paragraph) block).text().words())
                        .toList();
    }
}
