package vn.loive.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loive.figures.FigureKind.EXACT;
import static vn.loive.figures.FigureKind.MORE_THAN;
import static vn.loive.figures.FigureKind.NOT_COUNTED;

import java.time.YearMonth;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loive.figures.FigureReading.CannotRead;
import vn.loive.figures.FigureReading.Understood;
import vn.loive.shared.Period;
import vn.loive.shared.Refusal;

class FigureReadingTests {

    @ParameterizedTest
    @CsvSource({"3.000, 3000", "3000, 3000", "03, 3", "' 60 ', 60", "\u00a060\u00a0, 60", "1.234.567, 1234567"})
    void aNumberIsReadAsOfficialsWriteIt(String typed, long quantity) {
        assertThat(FigureReading.of(EXACT, typed)).isEqualTo(new Understood(EXACT, quantity));
        assertThat(FigureReading.of(MORE_THAN, typed)).isEqualTo(new Understood(MORE_THAN, quantity));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hơn 3.000", "Hơn 3000", "HƠN  3.000", "hơn\u00a03.000", "ho\u031bn 3.000"})
    void theWordMoreThanIsPartOfTheNumber(String typed) {
        assertThat(FigureReading.of(EXACT, typed)).isEqualTo(new Understood(MORE_THAN, 3000L));
        assertThat(FigureReading.of(MORE_THAN, typed)).isEqualTo(new Understood(MORE_THAN, 3000L));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3,5",
                "-1",
                "+1",
                "3.00",
                "3.0000",
                "0.300",
                "1.234.56",
                "3,000",
                "1e3",
                "60 lượt",
                "hơn",
                "hơn3",
                "٣",
                "3 000"
            })
    void whatIsNotAWholeNumberIsRefused(String typed) {
        assertThat(FigureReading.of(EXACT, typed)).isEqualTo(CannotRead.NOT_A_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "00", "hơn 0"})
    void zeroIsSentToTheStatement(String typed) {
        assertThat(FigureReading.of(EXACT, typed)).isEqualTo(CannotRead.ZERO_IS_A_STATEMENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u00a0"})
    void anEmptyFieldIsNotZero(String typed) {
        assertThat(FigureReading.of(EXACT, typed)).isEqualTo(CannotRead.NUMBER_MISSING);
        assertThat(FigureReading.of(MORE_THAN, typed)).isEqualTo(CannotRead.NUMBER_MISSING);
        assertThat(FigureReading.of(NOT_COUNTED, typed)).isEqualTo(new Understood(NOT_COUNTED, null));
    }

    @Test
    void aNumberBesideAKindWithoutOneIsNotLostInSilence() {
        assertThat(FigureReading.of(NOT_COUNTED, "5")).isEqualTo(CannotRead.NUMBER_NOT_WANTED);
    }

    @Test
    void twelveDigitsAreEnough() {
        assertThat(FigureReading.of(EXACT, "999.999.999.999")).isEqualTo(new Understood(EXACT, Figure.LARGEST));
        assertThat(FigureReading.of(EXACT, "0000999999999999")).isEqualTo(new Understood(EXACT, Figure.LARGEST));
        assertThat(FigureReading.of(EXACT, "1000000000000")).isEqualTo(CannotRead.TOO_LARGE);
        assertThat(FigureReading.of(EXACT, "9".repeat(40))).isEqualTo(CannotRead.TOO_LARGE);
    }

    @Test
    void whatWasUnderstoodIsAFigure() {
        var july = Period.of(YearMonth.of(2021, 7));
        assertThat(new Understood(MORE_THAN, 60L).figure(Unit.BROADCASTS, july))
                .isEqualTo(new Figure.MoreThan(60, Unit.BROADCASTS));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void everyRefusalSaysWhatToDo(Refusal refusal) {
        assertThat(words("vi").getString(refusal.key())).isNotBlank();
        assertThat(words("en").getString(refusal.key()))
                .isNotBlank()
                .isNotEqualTo(words("vi").getString(refusal.key()));
    }

    @ParameterizedTest
    @EnumSource
    void everyKindHasItsWords(FigureKind kind) {
        assertThat(words("vi").getString("figures.kind." + kind.code())).isNotBlank();
        assertThat(words("en").getString("figures.kind." + kind.code())).isNotBlank();
    }

    static Stream<Refusal> refusals() {
        return Stream.concat(
                Stream.of(CannotRead.values()),
                Stream.of(
                        new Sum.NothingToAdd(),
                        new Sum.UnlikeUnits(Set.of(), true),
                        new Sum.UnlikeUnits(Set.of(), false),
                        new Sum.NoCommonPeriod(),
                        new Sum.TooLarge()));
    }

    private static ResourceBundle words(String language) {
        return ResourceBundle.getBundle(
                "messages/figures",
                Locale.of(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
