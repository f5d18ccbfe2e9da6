package vn.loive.facilities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.loive.WholeProgramTest;
import vn.loive.agencies.AgencyId;
import vn.loive.facilities.FacilityOutcome.Refused;
import vn.loive.places.GateId;
import vn.loive.places.PlaceId;
import vn.loive.readiness.ReceptionScenario;
import vn.loive.shared.Actor;

/** What is true of a reception place on which day, and who may say so. */
@WholeProgramTest
class FacilitiesTests {

    private static final LocalDate TODAY = LocalDate.of(2021, 8, 2);
    private static final LocalDate JULY = LocalDate.of(2021, 7, 1);

    @Autowired
    ReceptionScenario world;

    @Autowired
    Facilities facilities;

    @BeforeEach
    void begin() {
        world.begin();
    }

    @Test
    void thePlaceStandsFromItsFirstDay() {
        FacilityId site = world.entered();

        assertThat(world.on(world.stranger(), LocalDate.of(2015, 12, 31))).isEmpty();
        assertThat(world.on(world.stranger(), TODAY))
                .containsExactly(new Facility(
                        site, 1, ReceptionScenario.agency(world.manager()), world.gate(), world.gateSite()));
    }

    @Test
    void aChangeHoldsFromItsDayAndLeavesTheDaysBefore() {
        FacilityId site = world.entered();
        FacilityFacts wider = since(JULY, world.gateSite().with(new Capacity(10, 2, 2, 2)));

        assertThat(reasons(change(world.manager(), site, 1, wider, false, "xây thêm phòng")))
                .isEmpty();

        assertThat(facts(site, JULY.minusDays(1))).isEqualTo(world.gateSite());
        assertThat(facts(site, JULY)).isEqualTo(wider);
    }

    @Test
    void aCorrectionTakesTheMistakeAwayOnEveryDayAndKeepsItReadable() {
        FacilityId site = world.entered();
        FacilityFacts meant = since(LocalDate.of(2017, 1, 1), world.gateSite());

        assertThat(reasons(change(world.manager(), site, 1, meant, true, "ghi nhầm ngày")))
                .isEmpty();

        assertThat(world.on(world.lead(), LocalDate.of(2016, 6, 1))).isEmpty();
        assertThat(facts(site, TODAY)).isEqualTo(meant);
        List<FacilityEntry> history = world.as(world.lead(), () -> facilities.history(site));
        assertThat(history).extracting(FacilityEntry::corrects).containsExactly(1, null);
        assertThat(history).extracting(entry -> entry.stands(history)).containsExactly(true, false);
    }

    @Test
    void aPlaceThatHasEndedIsNotThereTheDayAfter() {
        FacilityId site = world.entered();
        FacilityFacts facts = world.gateSite();
        FacilityFacts ended = new FacilityFacts(
                JULY,
                JULY.plusDays(9),
                facts.name(),
                facts.kind(),
                facts.gate(),
                null,
                null,
                facts.manager(),
                facts.capacity());

        assertThat(reasons(change(world.lead(), site, 1, ended, false, "ngừng hoạt động")))
                .isEmpty();

        assertThat(world.on(world.lead(), JULY.plusDays(9))).hasSize(1);
        assertThat(world.on(world.lead(), JULY.plusDays(10))).isEmpty();
    }

    @Test
    void onlyTheManagerAndTheLeadDepartmentMaySaySomething() {
        FacilityId site = world.entered();
        FacilityFacts wider = since(JULY, world.gateSite().with(Capacity.UNSTATED));

        assertThat(reasons(change(world.stranger(), site, 1, wider, false, "sửa")))
                .containsExactly(CannotChangeFacility.MANAGED_BY_ANOTHER);
        assertThat(reasons(register(world.stranger(), world.gateSite())))
                .containsExactly(CannotChangeFacility.MANAGED_BY_ANOTHER);
        assertThat(reasons(change(world.lead(), site, 1, wider, false, "sửa"))).isEmpty();
        assertThatThrownBy(() -> change(world.elsewhere(), site, 2, wider, false, "sửa"))
                .isInstanceOf(java.util.NoSuchElementException.class);
    }

    @Test
    void onlyTheLeadDepartmentHandsAPlaceToAnotherManager() {
        FacilityId site = world.entered();
        FacilityFacts handed = managedBy(world.stranger());

        assertThat(reasons(change(world.manager(), site, 1, handed, false, "giao lại")))
                .containsExactly(CannotChangeFacility.LEAD_NAMES_THE_MANAGER);
        assertThat(reasons(change(world.lead(), site, 1, handed, false, "giao lại")))
                .isEmpty();

        assertThat(reasons(change(world.manager(), site, 2, world.gateSite(), false, "lấy lại")))
                .containsExactly(CannotChangeFacility.MANAGED_BY_ANOTHER);
        assertThat(facts(site, JULY.minusDays(1)).manager()).isEqualTo(ReceptionScenario.agency(world.manager()));
    }

    @Test
    void aPageReadBeforeAnotherChangeIsRefused() {
        FacilityId site = world.entered();
        change(world.lead(), site, 1, since(JULY, world.gateSite()), false, "sửa");

        assertThat(reasons(change(world.manager(), site, 1, world.gateSite(), false, "sửa")))
                .contains(CannotChangeFacility.CHANGED_SINCE);
    }

    @Test
    void whatCannotBeIsRefusedAtOnce() {
        FacilityId site = world.entered();

        assertThat(reasons(change(world.manager(), site, 1, since(TODAY.plusDays(1), world.gateSite()), false, "")))
                .containsExactly(CannotChangeFacility.FUTURE_DAY, CannotChangeFacility.REASON_MISSING);
        assertThat(reasons(change(world.manager(), site, 1, world.gateSite(), false, "sửa")))
                .containsExactly(CannotChangeFacility.UNCHANGED);
        assertThat(reasons(register(world.manager(), at(FacilityKind.GATE_SITE, null))))
                .containsExactly(CannotChangeFacility.GATE_MISSING);
        assertThat(reasons(register(world.manager(), at(FacilityKind.SHELTER, world.gate()))))
                .containsExactly(CannotChangeFacility.GATE_NOT_WANTED);
        assertThat(reasons(register(world.manager(), at(FacilityKind.GATE_SITE, new GateId(UUID.randomUUID())))))
                .containsExactly(CannotChangeFacility.UNKNOWN_GATE);
        assertThat(reasons(register(world.lead(), managedBy(world.elsewhere()))))
                .containsExactly(CannotChangeFacility.UNKNOWN_AGENCY);
    }

    @Test
    void theDatabaseRefusesWhoDoesNotAnswerForThePlace(@Autowired FacilityRepository repository) {
        FacilityId site = world.entered();
        Actor stranger = world.stranger();

        assertThat(world.as(stranger, () -> repository.advance(site, 1))).isFalse();
        assertThatThrownBy(() -> world.as(stranger, () -> {
                    repository.add(stranger, site, 2, world.gateSite(), null, "giả", java.time.Instant.EPOCH);
                    return null;
                }))
                .rootCause()
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() -> world.as(stranger, () -> {
                    repository.insert(
                            stranger, new FacilityId(UUID.randomUUID()), ReceptionScenario.agency(world.manager()));
                    return null;
                }))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    private FacilityFacts facts(FacilityId id, LocalDate day) {
        return world.as(world.lead(), () -> facilities.find(id, day))
                .orElseThrow()
                .facts();
    }

    private FacilityOutcome register(Actor actor, FacilityFacts facts) {
        return world.as(actor, () -> facilities.register(actor, new FacilityId(UUID.randomUUID()), facts));
    }

    private FacilityOutcome change(
            Actor actor, FacilityId id, long readAt, FacilityFacts facts, boolean correction, String reason) {
        return world.as(actor, () -> facilities.change(actor, id, readAt, facts, correction, reason));
    }

    private static List<CannotChangeFacility> reasons(FacilityOutcome outcome) {
        return outcome instanceof Refused(List<CannotChangeFacility> reasons) ? reasons : List.of();
    }

    private FacilityFacts at(FacilityKind kind, @Nullable GateId gate) {
        return FacilityFacts.of(JULY, "Cơ sở thí dụ", kind, gate, ReceptionScenario.agency(world.manager()));
    }

    private FacilityFacts managedBy(Actor actor) {
        AgencyId agency = ReceptionScenario.agency(actor);
        return FacilityFacts.of(JULY, "Cơ sở thí dụ", FacilityKind.GATE_SITE, world.gate(), agency);
    }

    private static FacilityFacts since(LocalDate day, FacilityFacts facts) {
        PlaceId place = facts.place();
        return new FacilityFacts(
                day,
                facts.lastDay(),
                facts.name(),
                facts.kind(),
                Objects.requireNonNull(facts.gate()),
                place,
                facts.owner(),
                facts.manager(),
                facts.capacity());
    }
}
