package vn.loive.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.loive.TestTime;
import vn.loive.TwoProvinces;
import vn.loive.WholeProgramTest;
import vn.loive.agencies.AgencyId;
import vn.loive.agencies.AgencyKind;
import vn.loive.agencies.AgencyScenario;
import vn.loive.agencies.Duty;
import vn.loive.database.Transactions;
import vn.loive.facilities.FacilityId;
import vn.loive.places.LegalBasis;
import vn.loive.places.Place;
import vn.loive.places.PlaceCode;
import vn.loive.places.PlaceId;
import vn.loive.places.PlaceList;
import vn.loive.places.PlaceRegister;
import vn.loive.places.Succession;
import vn.loive.shared.Actor;
import vn.loive.shared.ProvinceCode;

/** A reception place whose province and manager became others on 1/7/2025. */
@WholeProgramTest
class InheritedPlaceTests {

    private static final LocalDate MERGER = LocalDate.of(2025, 7, 1);
    private static final LocalDate BEGINNING = LocalDate.of(2004, 1, 1);
    private static final ProvinceCode MERGED = new ProvinceCode("82");

    @Autowired
    ReceptionScenario world;

    @Autowired
    AgencyScenario agencies;

    @Autowired
    PlaceRegister register;

    @Autowired
    Transactions transactions;

    @Autowired
    TestTime.MovableClock clock;

    private FacilityId site;
    private Actor heir;
    private Actor bystander;

    @BeforeEach
    void merge() {
        world.begin();
        site = world.entered();
        transactions.forImport(() -> {
            Place merged = Place.of(
                    PlaceCode.of(MERGED),
                    MERGED,
                    null,
                    "Tỉnh Đồng Tháp",
                    MERGER,
                    null,
                    LegalBasis.unverified("thí dụ"));
            PlaceId old = PlaceId.of(PlaceCode.of(TwoProvinces.DONG_THAP), BEGINNING);
            register.write(new PlaceList(List.of(merged), List.of(new Succession(old, merged.id(), true)), List.of()));
            return null;
        });
        AgencyId police = agencies.since(MERGER, MERGED, AgencyKind.POLICE, "Công an tỉnh Đồng Tháp", "");
        AgencyId health = agencies.since(MERGER, MERGED, AgencyKind.HEALTH, "Sở Y tế tỉnh Đồng Tháp", "");
        agencies.succession(ReceptionScenario.agency(world.manager()), police, MERGER, Duty.ALL);
        heir = agencies.actor(police, MERGED);
        bystander = agencies.actor(health, MERGED);
        clock.pass(Duration.between(clock.instant(), MERGER.plusDays(1).atStartOfDay(vn.loive.shared.LegalDay.ZONE)));
    }

    @Test
    void theNewProvinceReadsThePlaceThatTheOldOneLeft() {
        assertThat(world.on(heir, MERGER)).extracting(place -> place.id()).containsExactly(site);
        assertThat(world.on(bystander, MERGER)).hasSize(1);
        assertThat(world.on(world.elsewhere(), MERGER)).isEmpty();
    }

    @Test
    void whoeverTookOverFromTheManagerSaysWhetherItIsReady() {
        Readiness.Word closed = new Readiness.NotReady(MERGER, "Thí dụ: đang sửa chữa", null);

        assertThat(world.says(bystander, site, closed)).isNotEmpty();
        assertThat(world.says(heir, site, closed)).isEmpty();
        FacilityReadiness now = world.find(heir, site, MERGER.plusDays(1));
        assertThat(now).isNotNull().satisfies(place -> assertThat(place.ready()).isFalse());
    }
}
