package vn.loive.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.loive.agencies.AgencyId;
import vn.loive.audiences.Audience;
import vn.loive.figures.FigureKind;
import vn.loive.shared.Period;

/** Who may change an activity once its lead has gone. */
class SuccessorTests {

    private static final Period DAY = new Period(LocalDate.of(2021, 7, 30), LocalDate.of(2021, 7, 30));

    private final AgencyId lead = new AgencyId(UUID.randomUUID());
    private final AgencyId successor = new AgencyId(UUID.randomUUID());
    private final Activity activity = Activity.registered(
            new ActivityId(UUID.randomUUID()),
            lead,
            new ActivityFacts(
                    ActivityKind.BROADCAST,
                    null,
                    null,
                    DAY,
                    FigureKind.EXACT,
                    96L,
                    Set.of(),
                    List.of(),
                    "",
                    Audience.UNSTATED));

    @Test
    void whoeverAnswersForTheLeadMayChangeIt() {
        assertThat(activity.refusals(ActivityTransitions.CORRECTION, Set.of(successor, lead), 1, "ghi nhầm"))
                .isEmpty();
        assertThat(activity.refusals(ActivityTransitions.WITHDRAWAL, Set.of(lead), 1, "ghi nhầm"))
                .isEmpty();
    }

    @Test
    void whoeverDoesNotMayNot() {
        assertThat(activity.refusals(ActivityTransitions.CORRECTION, Set.of(successor), 1, "ghi nhầm"))
                .containsExactly(CannotWithdraw.LED_BY_ANOTHER);
    }

    @Test
    void aCorrectedActivityStaysThatOfItsLead() {
        assertThat(activity.corrected(activity.facts()).lead()).isEqualTo(lead);
    }
}
