package vn.loive.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.loive.accounts.Role;

class NeedTableTests {

    private static final Set<Role> KEEPERS = EnumSet.of(Role.CASE_WORKER, Role.CASE_SUPERVISOR);

    private final NeedTable table = new NeedTable();

    /** Whoever administers, consolidates, signs or audits meets no person, whatever the step and the state. */
    @ParameterizedTest
    @EnumSource
    void onlyThoseWhoKeepFilesMeetAnybody(Role role) {
        for (MatterStep step : MatterStep.values()) {
            for (MatterState state : MatterState.values()) {
                Set<String> opens = table.groups(Set.of(role), List.of(step), state);
                assertThat(opens.isEmpty() || KEEPERS.contains(role))
                        .as("%s %s %s", role, step, state)
                        .isTrue();
            }
        }
    }

    @Test
    void theSupervisorNeverOpensMoreThanTheWorker() {
        for (MatterStep step : MatterStep.values()) {
            for (MatterState state : MatterState.values()) {
                assertThat(table.groups(Set.of(Role.CASE_WORKER), List.of(step), state))
                        .containsAll(table.groups(Set.of(Role.CASE_SUPERVISOR), List.of(step), state));
            }
        }
    }

    @Test
    void whatTheStepsOfOneAgencyNeedAddsUpAndNoStepNeedsNothing() {
        Set<String> stay = table.groups(Set.of(Role.CASE_WORKER), List.of(MatterStep.STAY), MatterState.OPEN);
        Set<String> both = table.groups(
                Set.of(Role.CASE_WORKER), List.of(MatterStep.STAY, MatterStep.PROTECTION), MatterState.OPEN);
        assertThat(stay).contains("guardian").doesNotContain("relatives", "papers", "addresses");
        assertThat(both).containsAll(stay).contains("relatives");
        assertThat(table.groups(Set.of(Role.CASE_WORKER), List.of(), MatterState.OPEN))
                .isEmpty();
    }

    @Test
    void aClosedMatterKeepsOnlyThatThePersonIsKnownAgain() {
        for (MatterStep step : MatterStep.values()) {
            assertThat(table.groups(KEEPERS, List.of(step), MatterState.CLOSED))
                    .isEqualTo(
                            step == MatterStep.HOLDER || step == MatterStep.EMERGENCY
                                    ? Set.of("names", "birth")
                                    : Set.of());
        }
    }

    @Test
    void aTableWithAHoleOrADoubleRowStopsTheProgram() {
        List<String> rows = new ArrayList<>(List.of("step,state,group,case_worker"));
        for (MatterStep step : MatterStep.values()) {
            rows.add(step.code() + ",open,names,p");
            rows.add(step.code() + ",closed,names,-");
        }
        assertThat(new NeedTable(rows).groups()).containsExactly("names");
        assertThatThrownBy(() -> new NeedTable(rows.subList(0, rows.size() - 1)))
                .hasMessageContaining("No row of needs");
        rows.add("holder,open,names,-");
        assertThatThrownBy(() -> new NeedTable(rows)).hasMessageContaining("Two rows");
        assertThatThrownBy(() -> new NeedTable(List.of("step,state,group,case_worker", "holder,open,names,x")))
                .hasMessageContaining("must be p or -");
    }
}
