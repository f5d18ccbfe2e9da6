package vn.loive.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.loive.accounts.Role;
import vn.loive.shared.Actor;
import vn.loive.shared.ProvinceCode;

class NeedToKnowTests {

    private static final Actor WORKER =
            new Actor(UUID.randomUUID(), UUID.randomUUID(), new ProvinceCode("87"), UUID.randomUUID());
    private static final LocalDate DAY = LocalDate.of(2021, 8, 2);

    private final NeedTable table = new NeedTable();

    /** Half past six in the evening of the day before in London is the early morning of the day in Viet Nam. */
    private final Clock clock = Clock.fixed(Instant.parse("2021-08-01T17:30:00Z"), ZoneOffset.UTC);

    @Test
    void whatOpensIsWhatTheTableSaysOfTheRolesHeldOnTheLegalDay() {
        Map<LocalDate, Set<Role>> held = Map.of(DAY, Set.of(Role.CASE_WORKER), DAY.minusDays(1), Set.of(Role.AUDITOR));
        NeedToKnow needs = new NeedToKnow(table, (actor, day) -> held.getOrDefault(day, Set.of()), clock);

        assertThat(needs.groups(WORKER, List.of(MatterStep.STAY), MatterState.OPEN))
                .isNotEmpty()
                .isEqualTo(table.groups(Set.of(Role.CASE_WORKER), List.of(MatterStep.STAY), MatterState.OPEN));
    }

    @Test
    void whoeverHoldsNoRoleOpensNothing() {
        NeedToKnow needs = new NeedToKnow(table, (actor, day) -> Set.of(), clock);

        assertThat(needs.groups(WORKER, List.of(MatterStep.values()), MatterState.OPEN))
                .isEmpty();
    }

    @Test
    void aPartOpensToItsAgencyWhatItsWorkersNeedWhileTheMatterIsDealtWith() {
        NeedToKnow needs = new NeedToKnow(table, (actor, day) -> Set.of(), clock);

        assertThat(needs.opensTo(MatterStep.STAY))
                .contains("guardian")
                .isEqualTo(table.groups(Set.of(Role.CASE_WORKER), List.of(MatterStep.STAY), MatterState.OPEN));
    }
}
