package vn.loive.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.loive.figures.Figure;
import vn.loive.figures.Gap;
import vn.loive.figures.Sum;
import vn.loive.figures.Unit;
import vn.loive.workspace.Difference.CannotCompare;

/** Two figures are set apart only where both are known in full. */
class DifferenceTests {

    private static final Sum SEVENTY = new Sum.Total(new Figure.Exact(70, Unit.BROADCASTS));
    private static final Sum MORE_THAN_THIRTY = new Sum.Total(new Figure.MoreThan(30, Unit.BROADCASTS));
    private static final Sum NOT_COUNTED = new Sum.Total(new Figure.NotCounted(Unit.BROADCASTS));
    private static final Sum AT_LEAST_TEN = new Sum.Total(new Figure.AtLeast(
            new Figure.Exact(10, Unit.BROADCASTS), List.of(new Gap("Công an tỉnh", Gap.Why.NOT_COUNTED))));

    @Test
    void fullNumbersAreSetApartInBothDirections() {
        Sum fifty = new Sum.Total(new Figure.Exact(50, Unit.BROADCASTS));

        assertThat(Difference.of(SEVENTY, fifty)).isEqualTo(new Difference(20L, null));
        assertThat(Difference.of(fifty, SEVENTY).size()).isEqualTo(20);
        assertThat(Difference.of(fifty, SEVENTY).by()).isEqualTo(-20);
        assertThat(Difference.of(SEVENTY, SEVENTY).by()).isZero();
    }

    @Test
    void aBoundOnEitherSideLeavesItOpen() {
        assertThat(Difference.of(SEVENTY, MORE_THAN_THIRTY).why()).isEqualTo(CannotCompare.ONLY_A_BOUND);
        assertThat(Difference.of(AT_LEAST_TEN, SEVENTY).why()).isEqualTo(CannotCompare.ONLY_A_BOUND);
    }

    @Test
    void whatWasNotEnteredIsNotZeroAndTheStrongestReasonIsTold() {
        assertThat(Difference.of(SEVENTY, new Sum.NothingToAdd()).why()).isEqualTo(CannotCompare.NOTHING_ENTERED);
        assertThat(Difference.of(AT_LEAST_TEN, NOT_COUNTED).why()).isEqualTo(CannotCompare.NO_NUMBER);
        assertThat(Difference.of(NOT_COUNTED, new Sum.NothingToAdd()).by()).isNull();
    }
}
