package vn.loive.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameLikenessTests {

    private static final String NAME = "Trần Minh Họa";

    @Test
    void theSameNameIsOne() {
        assertThat(NameLikeness.of(NAME, "trần minh họa")).isEqualTo(1);
    }

    @Test
    void nothingIsLikeNothing() {
        assertThat(NameLikeness.of("", NAME)).isZero();
        assertThat(NameLikeness.of("", "")).isZero();
    }

    @Test
    void theWorseTheErrorTheLessAlike() {
        double noMarks = NameLikeness.of("tran minh hoa", NAME);
        double otherSpelling = NameLikeness.of("chan minh hoa", NAME);
        double oneLetter = NameLikeness.of("tran minh hqa", NAME);
        double twoLetters = NameLikeness.of("tran mqnh hqa", NAME);
        double missingWord = NameLikeness.of("tran hoa", NAME);
        assertThat(noMarks).isLessThan(1).isGreaterThan(otherSpelling);
        assertThat(otherSpelling).isGreaterThan(oneLetter);
        assertThat(oneLetter).isGreaterThan(twoLetters);
        assertThat(twoLetters).isGreaterThan(missingWord);
        assertThat(missingWord).isGreaterThan(NameLikeness.of("pham thi thi du", NAME));
    }

    @Test
    void neighbouringLettersSwappedAreOneError() {
        assertThat(NameLikeness.of("tran mihn hoa", NAME)).isEqualTo(NameLikeness.of("tran minx hoa", NAME));
    }

    @Test
    void theOrderOfWordsDoesNotMatter() {
        assertThat(NameLikeness.of("hoa tran minh", NAME)).isEqualTo(NameLikeness.of("tran minh hoa", NAME));
    }
}
