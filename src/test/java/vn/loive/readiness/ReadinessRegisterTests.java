package vn.loive.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loive.readiness.ReceptionScenario.IN_JULY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.loive.WholeProgramTest;
import vn.loive.facilities.FacilityId;
import vn.loive.readiness.Readiness.NotReady;
import vn.loive.readiness.Readiness.Ready;
import vn.loive.readiness.Readiness.Unstated;
import vn.loive.shared.Actor;

/** Who may say that a place is ready, and what holds on which day. */
@WholeProgramTest
class ReadinessRegisterTests {

    private static final LocalDate TODAY = LocalDate.of(2021, 8, 2);
    private static final Ready READY = new Ready(LocalDate.of(2021, 7, 1), "đã kiểm tra");
    private static final NotReady UNREADY = new NotReady(IN_JULY, "đang sửa mái", LocalDate.of(2021, 7, 25));

    @Autowired
    ReceptionScenario world;

    @Autowired
    ReadinessRegister register;

    private FacilityId site;

    @BeforeEach
    void begin() {
        world.begin();
        site = world.entered();
    }

    @Test
    void silenceIsNotReadiness() {
        assertThat(on(TODAY)).isEqualTo(new Unstated());
    }

    @Test
    void aWordHoldsFromItsDayUntilTheNext() {
        says(READY);
        says(UNREADY);

        assertThat(on(LocalDate.of(2021, 6, 30))).isEqualTo(new Unstated());
        assertThat(on(LocalDate.of(2021, 7, 19))).isEqualTo(READY);
        assertThat(on(IN_JULY)).isEqualTo(UNREADY);
    }

    @Test
    void aDayThatWasHopedForMakesNothingReady() {
        says(UNREADY);

        assertThat(on(TODAY)).isEqualTo(UNREADY);
    }

    @Test
    void aMistakeIsReplacedAndKept() {
        says(READY);
        says(UNREADY);

        Ready meant = new Ready(LocalDate.of(2021, 7, 10), "ghi nhầm cơ sở");
        List<CannotDeclare> refusals =
                world.as(world.manager(), () -> register.declare(world.manager(), site, 2, meant, true));

        assertThat(refusals).isEmpty();
        assertThat(on(IN_JULY)).isEqualTo(meant);
        assertThat(world.as(world.lead(), () -> register.declarations(site)))
                .extracting(Declaration::said)
                .containsExactly(meant, UNREADY, READY);
    }

    @Test
    void theLeadDepartmentMaySayItToo() {
        assertThat(world.says(world.lead(), site, READY)).isEmpty();
    }

    @Test
    void nobodyElseMay() {
        assertThat(world.says(world.stranger(), site, READY)).containsExactly(CannotDeclare.MANAGED_BY_ANOTHER);
        assertThat(world.as(
                        world.stranger(),
                        () -> register.answer(world.stranger(), site, 0, IN_JULY, Map.of("first-aid", true), "")))
                .containsExactly(CannotDeclare.MANAGED_BY_ANOTHER);
        assertThat(world.find(world.elsewhere(), site, TODAY)).isNull();
    }

    @Test
    void aWordNeedsAReasonAndADayOnWhichThePlaceStood() {
        assertThat(world.says(world.manager(), site, new Ready(TODAY.plusDays(1), " ")))
                .containsExactly(CannotDeclare.FUTURE_DAY, CannotDeclare.REASON_MISSING);
        assertThat(world.says(world.manager(), site, new Ready(LocalDate.of(2015, 12, 31), "x".repeat(501))))
                .containsExactly(CannotDeclare.NOT_STANDING, CannotDeclare.REASON_TOO_LONG);
        assertThat(world.says(world.manager(), site, new NotReady(IN_JULY, "sửa", IN_JULY.minusDays(1))))
                .containsExactly(CannotDeclare.ENDS_BEFORE_IT_BEGINS);
    }

    @Test
    void aPageReadBeforeAnotherWordIsRefused() {
        says(READY);

        assertThat(world.as(world.manager(), () -> register.declare(world.manager(), site, 0, UNREADY, false)))
                .containsExactly(CannotDeclare.CHANGED_SINCE);
        assertThat(world.as(world.manager(), () -> register.declare(world.manager(), site, 1, UNREADY, false)))
                .isEmpty();
    }

    @Test
    void withoutAWordThereIsNothingToCorrect() {
        assertThat(world.as(world.manager(), () -> register.declare(world.manager(), site, 0, READY, true)))
                .containsExactly(CannotDeclare.NOTHING_TO_CORRECT);
    }

    @Test
    void anItemThatNobodyLookedAtStaysOpenAndKeepsItsLastAnswer() {
        assertThat(answers(0, IN_JULY, Map.of("first-aid", true, "interpreter", false)))
                .isEmpty();
        assertThat(answers(1, IN_JULY.plusDays(1), Map.of("interpreter", true))).isEmpty();

        Checklist then = checklist(IN_JULY);
        Checklist now = checklist(TODAY);

        assertThat(then.unmet()).isOne();
        assertThat(now.unmet()).isZero();
        assertThat(now.open()).isEqualTo(6);
        assertThat(now.items())
                .filteredOn(item -> item.met() != null)
                .extracting(Checklist.Item::condition, Checklist.Item::day)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("first-aid", IN_JULY),
                        org.assertj.core.groups.Tuple.tuple("interpreter", IN_JULY.plusDays(1)));
    }

    @Test
    void aConditionThatNoRowNamesIsNotAnswered() {
        assertThat(answers(0, IN_JULY, Map.of("swimming-pool", true))).containsExactly(CannotDeclare.NOTHING_ANSWERED);
        assertThat(answers(0, IN_JULY, Map.of())).containsExactly(CannotDeclare.NOTHING_ANSWERED);
        assertThat(answers(7, IN_JULY, Map.of("first-aid", true))).containsExactly(CannotDeclare.CHANGED_SINCE);
    }

    @Test
    void everyConditionHasItsWordsAndAnUnverifiedSource() {
        for (Checklist.Item item : checklist(TODAY).items()) {
            for (String bundle : List.of("messages/readiness", "messages/readiness_en")) {
                assertThat(ResourceBundle.getBundle(bundle).getString("readiness.condition." + item.condition()))
                        .isNotBlank();
            }
            assertThat(item.rule().verified()).isFalse();
        }
    }

    private void says(Readiness.Word word) {
        assertThat(world.says(world.manager(), site, word)).isEmpty();
    }

    private Readiness on(LocalDate day) {
        return Objects.requireNonNull(world.find(world.lead(), site, day)).readiness();
    }

    private List<CannotDeclare> answers(int readAt, LocalDate day, Map<String, Boolean> met) {
        Actor manager = world.manager();
        return world.as(manager, () -> register.answer(manager, site, readAt, day, met, ""));
    }

    private Checklist checklist(LocalDate day) {
        return world.as(world.lead(), () -> register.checklist(day, register.inspections(site)));
    }
}
