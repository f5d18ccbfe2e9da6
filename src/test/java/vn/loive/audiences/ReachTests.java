package vn.loive.audiences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.loive.figures.Figure;
import vn.loive.figures.FigureKind;
import vn.loive.figures.Part;
import vn.loive.figures.Sum;
import vn.loive.figures.Unit;

/** How many were reached: in which kinds and units, and that people are not attendances. */
class ReachTests {

    @Test
    void eachKindIsItsFigure() {
        assertThat(new Reach(FigureKind.EXACT, 45L, Unit.PEOPLE).figure()).isEqualTo(new Figure.Exact(45, Unit.PEOPLE));
        assertThat(new Reach(FigureKind.MORE_THAN, 3_000L, Unit.ATTENDANCES).figure())
                .isEqualTo(new Figure.MoreThan(3_000, Unit.ATTENDANCES));
        assertThat(new Reach(FigureKind.NOT_COUNTED, null, Unit.PUPILS).figure())
                .isEqualTo(new Figure.NotCounted(Unit.PUPILS));
    }

    @Test
    void aNumberIsThereJustWhenItsKindHasOne() {
        refused(FigureKind.EXACT, null, Unit.PEOPLE);
        refused(FigureKind.NOT_COUNTED, 3L, Unit.PEOPLE);
        refused(FigureKind.EXACT, 0L, Unit.PEOPLE);
    }

    @ParameterizedTest
    @EnumSource(
            value = FigureKind.class,
            names = {"ZERO_IN_PERIOD", "ZERO_TO_DATE", "NIL_INFORMATION", "NOT_APPLICABLE"})
    void nobodyReachedIsNoReach(FigureKind kind) {
        refused(kind, null, Unit.PEOPLE);
    }

    @Test
    void onlySomeUnitsAreReached() {
        refused(FigureKind.EXACT, 3L, Unit.SESSIONS);
        refused(FigureKind.EXACT, 3L, Unit.ATTENDANCES_AND_PEOPLE);
    }

    @Test
    void sumsAreMadeUnitByUnitAndNameWhoGaveNoNumber() {
        Map<Unit, Sum> sums = Reach.sums(List.of(
                new Part("Công an tỉnh", new Figure.MoreThan(3_000, Unit.ATTENDANCES)),
                new Part("Sở LĐ-TBXH", new Figure.Exact(100, Unit.ATTENDANCES)),
                new Part("Hội LHPN", new Figure.NotCounted(Unit.ATTENDANCES)),
                new Part("BĐBP", new Figure.Exact(9_500, Unit.PEOPLE))));

        assertThat(sums).containsOnlyKeys(Unit.ATTENDANCES, Unit.PEOPLE);
        assertThat(sums.get(Unit.PEOPLE)).isEqualTo(new Sum.Total(new Figure.Exact(9_500, Unit.PEOPLE)));
        assertThat(sums.get(Unit.ATTENDANCES)).isInstanceOfSatisfying(Sum.Total.class, total -> {
            assertThat(total.figure())
                    .isInstanceOfSatisfying(
                            Figure.AtLeast.class,
                            least -> assertThat(least.known()).isEqualTo(new Figure.MoreThan(3_100, Unit.ATTENDANCES)));
            assertThat(total.figure().gaps()).extracting("who").containsExactly("Hội LHPN");
        });
        assertThat(Reach.sums(List.of())).isEmpty();
    }

    @Test
    void itIsWrittenInTheReadersLanguage() {
        Reach reach = new Reach(FigureKind.MORE_THAN, 3_000L, Unit.ATTENDANCES);

        assertThat(reach.written(Locale.of("vi")).words()).isEqualTo("hơn 3.000 lượt người");
        assertThat(reach.written(Locale.ENGLISH).words()).isEqualTo("more than 3,000 attendances");
    }

    private static void refused(FigureKind kind, @Nullable Long quantity, Unit unit) {
        assertThatThrownBy(() -> new Reach(kind, quantity, unit)).isInstanceOf(IllegalArgumentException.class);
    }
}
