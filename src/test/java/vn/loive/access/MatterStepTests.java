package vn.loive.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MatterStepTests {

    @Test
    void everyStepIsFoundAgainByItsCode() {
        assertThat(MatterStep.LEGAL_AID.code()).isEqualTo("legal_aid");
        for (MatterStep step : MatterStep.values()) {
            assertThat(MatterStep.of(step.code())).isEqualTo(step);
        }
    }

    @Test
    void answeringForAPersonAndAnEmergencyAreNotGiven() {
        Set<MatterStep> given = EnumSet.noneOf(MatterStep.class);
        List.of(MatterStep.values()).stream().filter(MatterStep::given).forEach(given::add);
        assertThat(given).isEqualTo(EnumSet.complementOf(EnumSet.of(MatterStep.HOLDER, MatterStep.EMERGENCY)));
    }
}
