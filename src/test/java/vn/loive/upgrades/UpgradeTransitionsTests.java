package vn.loive.upgrades;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.loive.watch.Breaches;
import vn.loive.watch.Generated;
import vn.loive.watch.Repository;

class UpgradeTransitionsTests {

    private static final String DRAWING = "docs/states/upgrade.md";

    @Test
    void theDrawingIsThatOfTheTable() {
        Breaches.none(Generated.check(Repository.OURS, DRAWING, drawing()));
    }

    @Test
    void everyStageIsReached() {
        for (UpgradeStage stage : UpgradeStage.values()) {
            assertThat(drawing()).contains("--> " + stage + ":");
        }
    }

    @Test
    void nothingFollowsWhatIsInUseOrDropped() {
        assertThat(UpgradeTransitions.after(UpgradeStage.IN_USE)).isEmpty();
        assertThat(UpgradeTransitions.after(UpgradeStage.DROPPED)).isEmpty();
        assertThat(UpgradeTransitions.after(UpgradeStage.PROPOSED))
                .containsExactly(UpgradeStage.DECIDED, UpgradeStage.DROPPED);
    }

    private static String drawing() {
        return """
                # States of an upgrade

                Made from `UpgradeTransitions`; `bin/dev regenerate` draws it anew.

                ```mermaid
                stateDiagram-v2
                %s
                ```
                """.formatted(Arrays.stream(UpgradeTransitions.values())
                .map(transition -> "  " + transition.arrow())
                .collect(Collectors.joining("\n")));
    }
}
