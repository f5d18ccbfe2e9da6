package vn.loive.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.loive.figures.Unit.VICTIMS;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.loive.shared.Period;

class FigureKindTests {

    private static final Period JULY = Period.of(YearMonth.of(2021, 7));

    @Test
    void whatWasStoredComesBackAsTheFigureItWas() {
        assertThat(FigureKind.EXACT.figure(3L, VICTIMS, JULY)).isEqualTo(new Figure.Exact(3, VICTIMS));
        assertThat(FigureKind.MORE_THAN.figure(3L, VICTIMS, JULY)).isEqualTo(new Figure.MoreThan(3, VICTIMS));
        assertThat(FigureKind.ZERO_IN_PERIOD.figure(null, VICTIMS, JULY))
                .isEqualTo(new Figure.ZeroInPeriod(VICTIMS, JULY));
        assertThat(FigureKind.ZERO_TO_DATE.figure(null, VICTIMS, JULY))
                .isEqualTo(new Figure.ZeroToDate(VICTIMS, JULY.from()));
        assertThat(FigureKind.NIL_INFORMATION.figure(null, VICTIMS, JULY))
                .isEqualTo(new Figure.NilInformation(VICTIMS));
        assertThat(FigureKind.NOT_COUNTED.figure(null, VICTIMS, JULY)).isEqualTo(new Figure.NotCounted(VICTIMS));
        assertThat(FigureKind.NOT_APPLICABLE.figure(null, VICTIMS, JULY)).isEqualTo(new Figure.NotApplicable(VICTIMS));
    }

    @ParameterizedTest
    @EnumSource
    void aNumberStandsJustWhereTheKindHasOne(FigureKind kind) {
        Long nonsense = kind.hasQuantity() ? null : Long.valueOf(5);
        assertThatIllegalArgumentException().isThrownBy(() -> kind.figure(nonsense, VICTIMS, JULY));
    }

    @Test
    void zeroIsNeverStoredAsANumber() {
        assertThatIllegalArgumentException().isThrownBy(() -> FigureKind.EXACT.figure(0L, VICTIMS, JULY));
    }

    @ParameterizedTest
    @EnumSource
    void everyKindIsFoundByItsCode(FigureKind kind) {
        assertThat(FigureKind.of(kind.code())).contains(kind);
    }

    @Test
    void anUnknownCodeIsNoKind() {
        assertThat(FigureKind.of("suppressed")).isEmpty();
        assertThat(FigureKind.MORE_THAN.code()).isEqualTo("more-than");
    }
}
