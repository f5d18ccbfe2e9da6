package vn.loive.disseminations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.loive.watch.Breaches;
import vn.loive.watch.Generated;
import vn.loive.watch.Repository;

class DisseminationTransitionsTests {

    private static final String DRAWING = "docs/states/dissemination.md";

    @Test
    void theDrawingIsThatOfTheTable() {
        Breaches.none(Generated.check(Repository.OURS, DRAWING, drawing()));
    }

    @Test
    void everyStateIsReached() {
        for (DisseminationState state : DisseminationState.values()) {
            assertThat(drawing()).contains("--> " + state + ":");
        }
    }

    @Test
    void whatIsWithdrawnStaysSo() {
        for (DisseminationTransitions act : DisseminationTransitions.values()) {
            assertThat(act.allowedIn(DisseminationState.WITHDRAWN)).isFalse();
        }
    }

    private static String drawing() {
        return """
                # States of a dissemination

                Made from `DisseminationTransitions`; `bin/dev regenerate` draws it anew.

                ```mermaid
                stateDiagram-v2
                %s
                ```
                """.formatted(Arrays.stream(DisseminationTransitions.values())
                .map(transition -> "  " + transition.arrow())
                .collect(Collectors.joining("\n")));
    }
}
