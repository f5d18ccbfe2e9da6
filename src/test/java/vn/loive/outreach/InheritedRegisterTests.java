package vn.loive.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loive.TwoProvinces.agencyOf;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.loive.TwoProvinces;
import vn.loive.WholeProgramTest;
import vn.loive.agencies.AgencyId;
import vn.loive.agencies.AgencyKind;
import vn.loive.agencies.AgencyScenario;
import vn.loive.agencies.Duty;
import vn.loive.outreach.ActivityOutcome.Done;
import vn.loive.outreach.ActivityOutcome.Refused;
import vn.loive.shared.Actor;
import vn.loive.shared.ProvinceCode;

/** What an agency left behind is read and corrected by its successor, across the border of a former province too. */
@WholeProgramTest
class InheritedRegisterTests {

    private static final LocalDate LONG_AGO = LocalDate.of(2021, 8, 1);
    private static final LocalDate TOMORROW = LocalDate.of(2021, 8, 3);
    private static final ProvinceCode MERGED = new ProvinceCode("82");

    @Autowired
    OutreachScenario world;

    @Autowired
    AgencyScenario agencies;

    @Autowired
    Activities activities;

    @BeforeEach
    void begin() {
        world.begin();
    }

    @Test
    void aSuccessorCorrectsAndWithdrawsWhatItsPredecessorLeft() {
        Activity left = world.anActivity().broadcast(24).register();
        Actor health = successorOf(world.leadDepartment(), TwoProvinces.DONG_THAP, LONG_AGO, Duty.VICTIM_SUPPORT);

        Activity corrected = done(world.correct(health, left, factsOf(25), "ghi nhầm"));
        Activity withdrawn = done(world.withdraw(health, corrected, "trùng"));

        assertThat(corrected.lead()).isEqualTo(agencyOf(world.leadDepartment()));
        assertThat(withdrawn.counts()).isFalse();
        assertThat(history(health, left)).hasSize(3);
    }

    @Test
    void beforeTheDayAndForAnotherDutyItMayNot() {
        Activity left = world.anActivity().broadcast(24).register();
        Actor tooEarly = successorOf(world.leadDepartment(), TwoProvinces.DONG_THAP, TOMORROW, Duty.VICTIM_SUPPORT);
        Actor otherDuty = successorOf(world.leadDepartment(), TwoProvinces.DONG_THAP, LONG_AGO, Duty.LABOUR);

        for (Actor actor : List.of(tooEarly, otherDuty, world.police())) {
            assertThat(world.withdraw(actor, left, "trùng"))
                    .isEqualTo(new Refused<>(List.of(CannotWithdraw.LED_BY_ANOTHER)));
        }
    }

    @Test
    void aSuccessorInTheMergedProvinceCorrectsWhatTheFormerProvinceLeft() {
        Activity left = world.anActivity().broadcast(24).register();
        Actor health = successorOf(world.leadDepartment(), MERGED, LONG_AGO, Duty.VICTIM_SUPPORT);
        assertThat(world.find(health, left.id())).isNull();

        world.merge(MERGED, LONG_AGO);

        assertThat(world.find(health, left.id())).isEqualTo(left);
        assertThat(done(world.correct(health, left, factsOf(25), "ghi nhầm")).facts())
                .isEqualTo(factsOf(25));
    }

    @Test
    void aSuccessorRegistersInItsOwnNameOnly() {
        Actor health = successorOf(world.leadDepartment(), TwoProvinces.DONG_THAP, LONG_AGO, Duty.VICTIM_SUPPORT);

        assertThat(done(world.register(health, factsOf(3))).lead()).isEqualTo(agencyOf(health));
    }

    private ActivityFacts factsOf(long broadcasts) {
        return world.anActivity().broadcast(broadcasts).facts();
    }

    private List<ActivityVersion> history(Actor reader, Activity activity) {
        return world.as(reader, () -> activities.history(activity.id()));
    }

    private Actor successorOf(Actor predecessor, ProvinceCode province, LocalDate from, Duty duty) {
        AgencyId successor = agencies.standing(province, AgencyKind.HEALTH, "Sở Y tế " + from + duty, "SYT");
        agencies.succession(agencyOf(predecessor), successor, from, duty);
        return new Actor(UUID.randomUUID(), successor.value(), province, UUID.randomUUID());
    }

    private static Activity done(ActivityOutcome<?> outcome) {
        if (outcome instanceof Done<?>(Activity activity)) {
            return activity;
        }
        throw new AssertionError(outcome);
    }
}
