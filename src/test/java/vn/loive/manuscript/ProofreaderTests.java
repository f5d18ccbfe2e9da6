package vn.loive.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.loive.figures.Figure;
import vn.loive.figures.Gap;
import vn.loive.figures.Unit;
import vn.loive.manuscript.Finding.Kind;

class ProofreaderTests {

    private static final Figure.Exact TIMES = new Figure.Exact(756, Unit.BROADCASTS);
    private static final Figure.Exact SITES = new Figure.Exact(3, Unit.FACILITIES);

    @Test
    void aPlaceThatNothingFillsOrThatSaysNothingStops() {
        LiveTokens tokens = LiveTokens.of(List.of(LiveToken.name("name", "")));

        assertThat(read("Theo {other} và {name}.", tokens)).containsExactly(Kind.UNKNOWN, Kind.EMPTY);
        assertThat(Proofreader.read(Manuscript.typed("{other}"), tokens, Map.of()))
                .allMatch(Finding::stops);
    }

    @Test
    void aFigureTypedByHandStopsHoweverSmall() {
        assertThat(read("Có 756 lượt và 03 cơ sở.", known())).containsExactly(Kind.TYPED_FIGURE, Kind.TYPED_FIGURE);
        assertThat(read("Số ấy là 756 nhé.", known())).containsExactly(Kind.TYPED_NUMBER);
    }

    @Test
    void datesNumbersOfDocumentsAndSmallNumbersAreNoFigures() {
        assertThat(read("Công văn số 756/SLĐTBXH ngày 03/7/2021, năm 756, 3 buổi, 1.756 lượt, 756.000 lượt.", known()))
                .isEmpty();
    }

    @Test
    void aFigureThatBecameAnotherKindStops() {
        Manuscript text = Manuscript.typed("Trong kỳ {times}.");

        assertThat(Proofreader.read(text, known(), Map.of("times", "zero")))
                .extracting(Finding::kind)
                .containsExactly(Kind.OTHER_KIND);
        assertThat(Proofreader.read(text, known(), Map.of("times", "counted"))).isEmpty();
    }

    @Test
    void whoIsMissingIsNamedAndDoesNotStop() {
        Figure part = new Figure.AtLeast(TIMES, List.of(new Gap("Huyện Thí Dụ", Gap.Why.NOT_SUBMITTED)));
        LiveTokens tokens = LiveTokens.of(List.of(
                LiveToken.figure("times", part, "ít nhất 756 lượt", List.of()),
                LiveToken.figure("news", new Figure.NotCounted(Unit.NEWS_ITEMS), "tin, bài", List.of())));

        List<Finding> found = Proofreader.read(Manuscript.typed("{times}, {news}, {times}"), tokens, Map.of());

        assertThat(found).extracting(Finding::kind).containsExactly(Kind.INCOMPLETE, Kind.UNCOUNTED);
        assertThat(found.getFirst().detail()).contains("Huyện Thí Dụ");
        assertThat(found).noneMatch(Finding::stops);
    }

    private static LiveTokens known() {
        return LiveTokens.of(List.of(
                LiveToken.figure("times", TIMES, "756 lượt", List.of()),
                LiveToken.figure("sites", SITES, "03 cơ sở", List.of())));
    }

    private static List<Kind> read(String typed, LiveTokens tokens) {
        return Proofreader.read(Manuscript.typed(typed), tokens, Map.of()).stream()
                .map(Finding::kind)
                .toList();
    }
}
