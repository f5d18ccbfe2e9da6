package vn.loive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SectionTests {

    private static final Section PLACES = new Section("ui.section", "/facilities", 1, List.of("/upgrades"));

    @Test
    void aSectionHoldsItsPathAndWhatLiesBelow() {
        assertThat(PLACES.holds("/facilities")).isTrue();
        assertThat(PLACES.holds("/facilities/new")).isTrue();
        assertThat(PLACES.holds("/facilities-of-others")).isFalse();
    }

    @Test
    void aSectionHoldsOtherPathsThatAreSaidToBelongToIt() {
        assertThat(PLACES.holds("/upgrades")).isTrue();
        assertThat(PLACES.holds("/upgrades/new")).isTrue();
        assertThat(PLACES.holds("/upgrade")).isFalse();
    }
}
