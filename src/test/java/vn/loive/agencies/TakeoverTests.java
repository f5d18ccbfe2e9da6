package vn.loive.agencies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.loive.TwoProvinces;
import vn.loive.WholeProgramTest;

/** Who answers for what another agency left. */
@WholeProgramTest
class TakeoverTests {

    private static final LocalDate BEFORE = LocalDate.of(2025, 2, 28);
    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);
    private static final LocalDate LATER = LocalDate.of(2025, 7, 1);

    @Autowired
    AgencyScenario world;

    @Autowired
    Agencies agencies;

    @Test
    void aSuccessorAnswersFromTheDayOfTheSuccession() {
        AgencyId labour = old("Sở Lao động – Thương binh và Xã hội");
        AgencyId health = standing("Sở Y tế");
        world.succession(labour, health, DAY, Duty.VICTIM_SUPPORT);

        assertThat(agencies.mayCorrectFor(health, labour, BEFORE)).isFalse();
        assertThat(agencies.mayCorrectFor(health, labour, DAY)).isTrue();
        assertThat(agencies.mayCorrectFor(labour, health, DAY)).isFalse();
        assertThat(agencies.successors(labour, BEFORE)).isEmpty();
        assertThat(agencies.successors(labour, DAY))
                .extracting(Takeover::successor)
                .containsExactly(health);
        assertThat(agencies.predecessors(health, DAY))
                .extracting(Takeover::duty)
                .containsExactly(Duty.VICTIM_SUPPORT);
    }

    @Test
    void whoeverTookOverAnotherDutyAnswersForNothing() {
        AgencyId labour = old("Sở Lao động – Thương binh và Xã hội");
        AgencyId homeAffairs = standing("Sở Nội vụ");
        world.succession(labour, homeAffairs, DAY, Duty.LABOUR);

        assertThat(agencies.mayCorrectFor(homeAffairs, labour, LATER)).isFalse();
        assertThat(agencies.successors(labour, LATER)).hasSize(1);
    }

    @Test
    void successionsReachThroughSeveralAgenciesAndRoundInCircles() {
        AgencyId office = old("Phòng Lao động – Thương binh và Xã hội huyện Tân Hồng");
        AgencyId health = old("Sở Y tế tỉnh Đồng Tháp");
        AgencyId merged = standing("Sở Y tế");
        world.succession(office, health, DAY, Duty.VICTIM_SUPPORT);
        world.succession(health, merged, LATER, Duty.ALL);
        world.succession(merged, office, LATER, Duty.ALL);

        assertThat(agencies.answeredForBy(merged, LATER)).containsExactlyInAnyOrder(merged, health, office);
        assertThat(agencies.answeredForBy(merged, DAY)).containsExactly(merged);
    }

    @Test
    void anAgencyAlwaysAnswersForItself() {
        AgencyId police = standing("Công an tỉnh");

        assertThat(agencies.mayCorrectFor(police, police, BEFORE)).isTrue();
        assertThat(agencies.answeredForBy(police, BEFORE)).containsExactly(police);
    }

    @Test
    void nobodySucceedsItself() {
        AgencyId police = standing("Công an tỉnh");

        assertThatThrownBy(() -> new Takeover(police, police, DAY, Duty.ALL, Grounds.SEEN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private AgencyId old(String name) {
        return world.until(LATER.minusDays(1), TwoProvinces.DONG_THAP, AgencyKind.LEAD_DEPARTMENT, name, "");
    }

    private AgencyId standing(String name) {
        return world.standing(TwoProvinces.DONG_THAP, AgencyKind.HEALTH, name, "");
    }
}
