package vn.loive.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class VietnameseTextTests {

    static Stream<Arguments> folding() {
        return Vectors.of("folding.csv", 3);
    }

    static Stream<Arguments> legacy() {
        return Vectors.of("legacy.csv", 2);
    }

    @ParameterizedTest
    @MethodSource("folding")
    void textIsKeptComposedAndWithoutWhatNobodySees(String text, String kept, String folded) {
        assertThat(VietnameseText.normalise(text)).isEqualTo(kept);
        assertThat(VietnameseText.normalise(kept)).isEqualTo(kept);
        assertThat(Normalizer.isNormalized(kept, Normalizer.Form.NFC)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("folding")
    void searchIsBlindToMarksAndCase(String text, String kept, String folded) {
        assertThat(VietnameseText.fold(text)).isEqualTo(folded);
        assertThat(VietnameseText.fold(kept)).isEqualTo(folded);
        assertThat(VietnameseText.fold(folded)).isEqualTo(folded);
    }

    @ParameterizedTest
    @MethodSource("legacy")
    void oldEncodingsAreRecognisedAndForeignNamesPass(String text, String encoding) {
        assertThat(LegacyEncoding.of(text).map(Enum::name).orElse("")).isEqualTo(encoding);
    }
}
