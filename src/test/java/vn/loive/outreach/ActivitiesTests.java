package vn.loive.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loive.TwoProvinces.JULY;
import static vn.loive.TwoProvinces.TODAY;
import static vn.loive.TwoProvinces.agencyOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.loive.TwoProvinces;
import vn.loive.WholeProgramTest;
import vn.loive.campaigns.CampaignId;
import vn.loive.outreach.ActivityOutcome.Done;
import vn.loive.outreach.ActivityOutcome.Refused;
import vn.loive.outreach.ActivityState.Withdrawn;
import vn.loive.shared.Actor;
import vn.loive.shared.Period;
import vn.loive.shared.Refusal;

@WholeProgramTest
@RecordApplicationEvents
class ActivitiesTests {

    @Autowired
    OutreachScenario world;

    @Autowired
    Activities activities;

    @Autowired
    ApplicationEvents events;

    @BeforeEach
    void begin() {
        world.begin();
    }

    @Test
    void whatWasRegisteredIsFoundAsItWasStated() {
        Activity registered = world.anActivity()
                .by(world.police())
                .with(world.womensUnion(), world.leadDepartment())
                .in(world.theCampaign())
                .at(world.tanHong())
                .banners(48, "Hai", "Một")
                .register();

        assertThat(world.find(world.womensUnion(), registered.id())).isEqualTo(registered);
        assertThat(registered.facts().slogans()).containsExactly("Hai", "Một");
        assertThat(registered.lead()).isEqualTo(agencyOf(world.police()));
        assertThat(events.stream(ActivityRegistered.class))
                .extracting(ActivityRegistered::activity)
                .containsExactly(registered.id());
    }

    @Test
    void aJointActivityCountsOnceForItsLead() {
        Activity joint = world.anActivity()
                .with(world.police(), world.womensUnion())
                .broadcast(756)
                .register();

        assertThat(counted(JULY, world.leadDepartment(), world.police(), world.womensUnion()))
                .containsExactly(joint);
        assertThat(counted(JULY, world.police())).isEmpty();
        assertThat(joint.isJointFor(agencyOf(world.police()))).isTrue();
        assertThat(joint.isJointFor(agencyOf(world.leadDepartment()))).isFalse();
    }

    @Test
    void whatSharesADayWithThePeriodCounts() {
        Activity before = world.anActivity()
                .on(LocalDate.of(2021, 6, 20), LocalDate.of(2021, 7, 1))
                .register();
        world.anActivity()
                .on(LocalDate.of(2021, 6, 20), LocalDate.of(2021, 6, 30))
                .register();
        Activity after = world.anActivity().on(LocalDate.of(2021, 7, 31), TODAY).register();
        world.anActivity().on(LocalDate.of(2021, 8, 1), TODAY).register();

        assertThat(counted(JULY, world.leadDepartment())).containsExactly(before, after);
    }

    @Test
    void aCorrectionReplacesWhatWasStatedAndKeepsWhatWas() {
        Activity before = world.anActivity().banners(48, "Một", "Hai").register();
        ActivityFacts facts =
                world.anActivity().banners(47, "Hai", "Ba").with(world.police()).facts();

        Activity after = done(world.correct(world.leadDepartment(), before, facts, " đếm lại tại huyện "));

        assertThat(world.find(world.police(), before.id())).isEqualTo(after);
        assertThat(after.version()).isEqualTo(2);
        List<ActivityVersion> history = world.as(world.police(), () -> activities.history(before.id()));
        assertThat(history).extracting(ActivityVersion::activity).containsExactly(after, before);
        assertThat(history).extracting(ActivityVersion::reason).containsExactly("đếm lại tại huyện", "");
        assertThat(history)
                .extracting(ActivityVersion::account)
                .containsOnly(world.leadDepartment().account());
        assertThat(events.stream(ActivityCorrected.class)).singleElement().satisfies(event -> {
            assertThat(event.before()).isEqualTo(before);
            assertThat(event.after()).isEqualTo(after);
        });
    }

    @Test
    void aCorrectionThatMovesTheDaysTellsBoth() {
        Activity july = world.anActivity().register();
        ActivityFacts today = world.anActivity().on(TODAY, TODAY).facts();

        done(world.correct(world.leadDepartment(), july, today, "sai ngày"));

        assertThat(events.stream(ActivityCorrected.class)).singleElement().satisfies(event -> {
            assertThat(event.before().facts().days()).isEqualTo(july.facts().days());
            assertThat(event.after().facts().days()).isEqualTo(new Period(TODAY, TODAY));
        });
    }

    @Test
    void whatWasReadTooLongAgoIsNotCorrected() {
        Activity read = world.anActivity().register();
        done(world.correct(
                world.leadDepartment(), read, world.anActivity().broadcast(97).facts(), "đếm lại"));

        assertThat(refused(world.correct(
                        world.leadDepartment(),
                        read,
                        world.anActivity().broadcast(98).facts(),
                        "đếm lại")))
                .containsExactly(CannotWithdraw.CHANGED_SINCE);
        assertThat(refused(world.withdraw(world.leadDepartment(), read, "ghi trùng")))
                .containsExactly(CannotWithdraw.CHANGED_SINCE);
    }

    @Test
    void aCorrectionNeedsAReasonAndAChange() {
        Activity read = world.anActivity().register();

        assertThat(refused(world.correct(
                        world.leadDepartment(),
                        read,
                        world.anActivity().broadcast(97).facts(),
                        " ")))
                .containsExactly(CannotWithdraw.REASON_MISSING);
        assertThat(refused(world.correct(
                        world.leadDepartment(),
                        read,
                        world.anActivity().broadcast(97).facts(),
                        "a".repeat(501))))
                .containsExactly(CannotWithdraw.REASON_TOO_LONG);
        assertThat(refused(world.correct(world.leadDepartment(), read, read.facts(), "đếm lại")))
                .containsExactly(new CannotCorrect.Unchanged());
        assertThat(world.find(world.leadDepartment(), read.id())).isEqualTo(read);
    }

    @Test
    void onlyTheLeadCorrectsAndWithdraws() {
        Activity joint = world.anActivity().with(world.police()).register();

        assertThat(refused(world.correct(
                        world.police(),
                        joint,
                        world.anActivity().by(world.police()).broadcast(9).facts(),
                        "đếm lại")))
                .containsExactly(CannotWithdraw.LED_BY_ANOTHER);
        assertThat(refused(world.withdraw(world.police(), joint, "ghi trùng")))
                .containsExactly(CannotWithdraw.LED_BY_ANOTHER);
    }

    @Test
    void whatIsWithdrawnCountsNoMoreAndStaysReadable() {
        Activity read = world.anActivity().register();

        Activity withdrawn = done(world.withdraw(world.leadDepartment(), read, "ghi trùng với Công an tỉnh"));

        assertThat(withdrawn.state()).isEqualTo(new Withdrawn("ghi trùng với Công an tỉnh"));
        assertThat(counted(JULY, world.leadDepartment())).isEmpty();
        assertThat(world.find(world.leadDepartment(), read.id())).isEqualTo(withdrawn);
        assertThat(refused(world.withdraw(world.leadDepartment(), withdrawn, "lần nữa")))
                .containsExactly(CannotWithdraw.WITHDRAWN_ALREADY);
        assertThat(refused(world.correct(
                        world.leadDepartment(),
                        withdrawn,
                        world.anActivity().broadcast(9).facts(),
                        "lần nữa")))
                .containsExactly(CannotWithdraw.WITHDRAWN_ALREADY);
        assertThat(events.stream(ActivityWithdrawn.class))
                .extracting(ActivityWithdrawn::days)
                .containsExactly(read.facts().days());
    }

    @Test
    void whatIsOfAnotherProvinceIsUnknown() {
        assertThat(refused(world.anActivity().at(world.ducPho()).attempt()))
                .containsExactly(CannotRegister.UNKNOWN_PLACE);
        assertThat(refused(world.anActivity().with(world.elsewhere()).attempt()))
                .containsExactly(CannotRegister.UNKNOWN_PARTNER);
        assertThat(refused(world.anActivity()
                        .by(world.elsewhere())
                        .in(world.theCampaign())
                        .attempt()))
                .containsExactly(CannotRegister.UNKNOWN_CAMPAIGN);
        assertThat(refused(
                        world.anActivity().in(new CampaignId(UUID.randomUUID())).attempt()))
                .containsExactly(CannotRegister.UNKNOWN_CAMPAIGN);
    }

    private List<Activity> counted(Period period, Actor... leads) {
        return world.as(
                world.womensUnion(),
                () -> activities.counted(
                        period,
                        Set.of(leads).stream().map(TwoProvinces::agencyOf).toList()));
    }

    private static <R extends Refusal> Activity done(ActivityOutcome<R> outcome) {
        return outcome instanceof Done<R>(Activity activity) ? activity : fail(outcome);
    }

    private static <R extends Refusal> List<R> refused(ActivityOutcome<R> outcome) {
        return outcome instanceof Refused<R>(List<R> reasons) ? reasons : List.of();
    }

    private static Activity fail(Object outcome) {
        throw new AssertionError("Should have been done: " + outcome);
    }
}
