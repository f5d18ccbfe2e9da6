package vn.loive.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loive.outreach.ActivityState.Registered;
import vn.loive.outreach.ActivityState.Withdrawn;
import vn.loive.watch.Breaches;
import vn.loive.watch.Generated;
import vn.loive.watch.Repository;

class ActivityTransitionsTests {

    private static final String DRAWING = "docs/states/activity.md";

    @Test
    void theDrawingIsThatOfTheTable() {
        Breaches.none(Generated.check(Repository.OURS, DRAWING, drawing()));
    }

    @Test
    void aStaleDrawingIsFound(@TempDir Path folder) {
        Repository stale = new Repository(folder).with(DRAWING, "# Something old");

        Breaches.bitten(Generated.compare(stale, DRAWING, drawing()), "is stale");
    }

    @Test
    void everyStateIsReached() {
        for (Class<?> state : ActivityState.class.getPermittedSubclasses()) {
            assertThat(drawing()).contains("--> " + state.getSimpleName() + ":");
        }
    }

    @Test
    void whatStandsMayBeCorrectedAndWithdrawn() {
        assertThat(ActivityTransitions.CORRECTION.allowedIn(new Registered())).isTrue();
        assertThat(ActivityTransitions.WITHDRAWAL.allowedIn(new Registered())).isTrue();
    }

    @Test
    void whatIsWithdrawnStaysSo() {
        for (ActivityTransitions act : ActivityTransitions.values()) {
            assertThat(act.allowedIn(new Withdrawn("ghi trùng"))).isFalse();
        }
    }

    private static String drawing() {
        return """
                # States of an activity

                Made from `ActivityTransitions`; `bin/dev regenerate` draws it anew.

                ```mermaid
                stateDiagram-v2
                %s
                ```
                """.formatted(Arrays.stream(ActivityTransitions.values())
                .map(transition -> "  " + transition.arrow())
                .collect(Collectors.joining("\n")));
    }
}
