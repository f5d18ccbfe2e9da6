package vn.loive.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.loive.figures.Figure;
import vn.loive.figures.Gap;
import vn.loive.figures.Unit;
import vn.loive.manuscript.LiveToken.Sort;
import vn.loive.typesetting.Block;

class TemplateTests {

    private static final Figure.Exact TIMES = new Figure.Exact(756, Unit.BROADCASTS);

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
    void aListIsOneLivePlace() {
        LiveToken slogans = LiveToken.list("slogans", Sort.LIST, List.of("“A”", "“B”", "“C”"), true, List.of());
        LiveTokens tokens = LiveTokens.of(List.of(slogans));
        Manuscript begun = Template.parse("Gồm {slogans}.").begin(tokens).body();

        Block.Paragraph paragraph = (Block.Paragraph) tokens.body(begun).getFirst();
        assertThat(paragraph.text().words()).isEqualTo("Gồm “A”, “B” và “C”.");
        assertThat(paragraph.text().runs())
                .filteredOn(run -> run.token() != null)
                .hasSize(5)
                .allSatisfy(run ->
                        assertThat(Objects.requireNonNull(run.token()).value()).isEqualTo("slogans"));
    }

    @Test
    void aPlaceThatNothingFillsIsSeen() {
        assertThat(words("Phát {nothing}.", TIMES)).containsExactly("Phát " + LiveTokens.BROKEN + ".");
    }

    @Test
    void numberedTokensRepeatTheirParagraph() {
        LiveTokens tokens = LiveTokens.of(List.of(
                LiveToken.name("agency.1", "Công an tỉnh"),
                LiveToken.name("agency.2", "Sở Y tế"),
                LiveToken.figure("sessions.1", TIMES, "98 buổi", List.of())));
        Template template = Template.parse("""
                Như sau:

                - *{agency.#}*:
                [sessions.# counted] tổ chức {sessions.#}.
                [sessions.# none] chưa nêu số.

                Hết.
                """);

        assertThat(template.begin(tokens).body().typed()).isEqualTo("""
                Như sau:

                - *{agency.1}*: tổ chức {sessions.1}.

                - *{agency.2}*: chưa nêu số.

                Hết.""");
    }

    @Test
    void theHeadOfATemplateIsGuardedToo() {
        Template template = Template.parse("title: Kết quả {name}\nto: [name some] {name}\nto: [other some] {other}");
        Template.Begun begun = template.begin(LiveTokens.of(List.of(LiveToken.name("name", "A"))));

        assertThat(begun.title()).isEqualTo("Kết quả {name}");
        assertThat(begun.addressees()).containsExactly("{name}");
    }

    private static List<String> words(String template, Figure times) {
        Template read = Template.parse(template);
        LiveTokens tokens =
                read.spoken(LiveTokens.of(List.of(LiveToken.figure("times", times, "756 lượt", List.of()))));
        return tokens.body(read.begin(tokens).body()).stream()
                .map(block -> ((Block.Paragraph) block).text().words())
                .toList();
    }
}
