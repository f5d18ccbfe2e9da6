package vn.loive.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loive.watch.Breaches;
import vn.loive.watch.Generated;
import vn.loive.watch.Repository;

class StatementTransitionsTests {

    private static final String DRAWING = "docs/states/statement.md";

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
        assertThat(StatementTransitions.values())
                .extracting(change -> change.to)
                .contains(StatementState.values());
    }

    @Test
    void whatIsWithdrawnStaysSo() {
        assertThat(StatementTransitions.values())
                .extracting(change -> change.from)
                .doesNotContain(StatementState.WITHDRAWN);
    }

    private static String drawing() {
        return """
                # States of a statement

                Made from `StatementTransitions`; `bin/dev regenerate` draws it anew.

                ```mermaid
                stateDiagram-v2
                %s
                ```
                """.formatted(Arrays.stream(StatementTransitions.values())
                .map(change -> "  %s --> %s: %s / %s"
                        .formatted(
                                change.from == null ? "[*]" : word(change.from),
                                word(change.to),
                                change.name().toLowerCase(Locale.ROOT),
                                event(change)))
                .collect(Collectors.joining("\n")));
    }

    private static String event(StatementTransitions change) {
        Class<? extends StatementEvent> told = switch (change) {
            case STATEMENT -> StatementEvent.StatementMade.class;
            case CORRECTION -> StatementEvent.StatementCorrected.class;
            case WITHDRAWAL -> StatementEvent.StatementWithdrawn.class;
        };
        return told.getSimpleName();
    }

    private static String word(StatementState state) {
        return state.name().charAt(0) + state.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
