package vn.loive.readiness;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import vn.loive.TwoProvinces;
import vn.loive.agencies.AgencyId;
import vn.loive.database.Transactions;
import vn.loive.facilities.Capacity;
import vn.loive.facilities.Facilities;
import vn.loive.facilities.Facility;
import vn.loive.facilities.FacilityFacts;
import vn.loive.facilities.FacilityId;
import vn.loive.facilities.FacilityKind;
import vn.loive.facilities.FacilityOutcome;
import vn.loive.places.Gate;
import vn.loive.places.GateId;
import vn.loive.places.GateKind;
import vn.loive.places.LegalBasis;
import vn.loive.places.Places;
import vn.loive.shared.Actor;

/** Reception places of two provinces, entered and declared by the acts of the program. */
@TestComponent
public class ReceptionScenario {

    public static final LocalDate BEGINNING = LocalDate.of(2016, 1, 1);
    public static final LocalDate IN_JULY = LocalDate.of(2021, 7, 20);

    private final TwoProvinces world;
    private final Places places;
    private final Facilities facilities;
    private final ReadinessRegister register;
    private final Transactions transactions;
    private final GateId gate = new GateId(UUID.randomUUID());

    ReceptionScenario(
            TwoProvinces world,
            Places places,
            Facilities facilities,
            ReadinessRegister register,
            Transactions transactions) {
        this.world = world;
        this.places = places;
        this.facilities = facilities;
        this.register = register;
        this.transactions = transactions;
    }

    /** Two provinces, and the gate Dinh Bà in the district of Tân Hồng. */
    public void begin() {
        world.begin();
        transactions.forImport(() -> {
            places.add(new Gate(
                    gate,
                    TwoProvinces.DONG_THAP,
                    world.tanHong(),
                    "Dinh Bà",
                    GateKind.INTERNATIONAL,
                    LocalDate.of(2004, 1, 1),
                    null,
                    LegalBasis.unverified("thí dụ")));
            return null;
        });
    }

    public Actor lead() {
        return world.leadDepartment();
    }

    /** Somebody of the agency that manages the gate site. */
    public Actor manager() {
        return world.police();
    }

    public Actor stranger() {
        return world.womensUnion();
    }

    public Actor elsewhere() {
        return world.elsewhere();
    }

    public GateId gate() {
        return gate;
    }

    /** A site at the gate that the manager enters. */
    public FacilityFacts gateSite() {
        return FacilityFacts.of(BEGINNING, "Cơ sở tiếp nhận Dinh Bà", FacilityKind.GATE_SITE, gate, agency(manager()))
                .with(new Capacity(4, null, 2, 1));
    }

    /** That site as the manager has entered it. */
    public FacilityId entered() {
        return entered(manager(), gateSite());
    }

    public FacilityId entered(Actor actor, FacilityFacts facts) {
        FacilityId id = new FacilityId(UUID.randomUUID());
        FacilityOutcome outcome = as(actor, () -> facilities.register(actor, id, facts));
        if (outcome instanceof FacilityOutcome.Refused refused) {
            throw new AssertionError(refused.toString());
        }
        return id;
    }

    /** Says a word on a place, read as it stands now; answers why not. */
    public List<CannotDeclare> says(Actor actor, FacilityId id, Readiness.Word word) {
        return as(
                actor,
                () -> register.declare(actor, id, register.declarations(id).size(), word, false));
    }

    public @Nullable FacilityReadiness find(Actor actor, FacilityId id, LocalDate day) {
        return as(actor, () -> register.find(id, day).orElse(null));
    }

    public List<Facility> on(Actor actor, LocalDate day) {
        return as(actor, () -> facilities.on(day));
    }

    public static AgencyId agency(Actor actor) {
        return TwoProvinces.agencyOf(actor);
    }

    public <T extends @Nullable Object> T as(Actor actor, Supplier<T> work) {
        return world.as(actor, work);
    }
}
