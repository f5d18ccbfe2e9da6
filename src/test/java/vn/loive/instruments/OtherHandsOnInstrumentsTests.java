package vn.loive.instruments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.loive.instruments.InstrumentScenario.facts;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.loive.TwoProvinces;
import vn.loive.WholeProgramTest;
import vn.loive.agencies.AgencyId;
import vn.loive.agencies.AgencyKind;
import vn.loive.agencies.AgencyScenario;
import vn.loive.shared.Actor;
import vn.loive.shared.ProvinceCode;

/** Whose hands reach an instrument: those of its province and of whoever took it over, and nobody changes what was written. */
@WholeProgramTest
class OtherHandsOnInstrumentsTests {

    private static final Instant AT = Instant.parse("2021-08-02T02:00:00Z");
    private static final ProvinceCode MERGED = new ProvinceCode("82");

    @Autowired
    InstrumentScenario world;

    @Autowired
    TwoProvinces provinces;

    @Autowired
    AgencyScenario agencies;

    @Autowired
    Instruments instruments;

    @Autowired
    InstrumentRepository repository;

    @Autowired
    ReviewRepository reviews;

    @Autowired
    JdbcClient jdbc;

    private Instrument one;

    @BeforeEach
    void begin() {
        world.begin();
        one = world.entered(facts("Công ước ACTIP"));
        world.reviews(one, TwoProvinces.TODAY.minusYears(1), TwoProvinces.TODAY, null);
        world.awaits(one, new NextReview(TwoProvinces.TODAY, null), "");
    }

    @Test
    void anotherProvinceSeesNothing() {
        for (String table : List.of("instrument", "version", "review", "next_review", "present", "held")) {
            assertThat(rows(provinces.elsewhere(), table)).as(table).isZero();
            assertThat(rows(provinces.womensUnion(), table)).as(table).isOne();
        }
    }

    @Test
    void anotherProvinceAddsNothing() {
        Actor stranger = provinces.elsewhere();
        Instrument right = one.corrected(facts("Công ước khác"));
        InstrumentReview held = Objects.requireNonNull(world.now(one.id()).lastReview());

        refused("row-level security", stranger, () -> repository.add(stranger, right, AT, "lý do"));
        refused("row-level security", stranger, () -> reviews.next(stranger, one, null, "lý do", AT));
        refused("row-level security", stranger, () -> reviews.withdraw(stranger, one, held.id(), "lý do", AT));
        refused("row-level security", provinces.police(), () -> repository.add(stranger, right, AT, "lý do"));
    }

    @Test
    void nothingIsEverChangedOrRemoved() {
        for (String table : List.of("instrument", "version", "review", "withdrawn_review", "next_review")) {
            denied("DELETE FROM instruments." + table);
            denied("UPDATE instruments." + table + " SET province = '51'");
        }
    }

    @Test
    void theProvinceThatTookItOverReadsAndCorrectsIt() {
        AgencyId office = agencies.standing(MERGED, AgencyKind.LEAD_DEPARTMENT, "Sở Nội vụ tỉnh mới", "SNV");
        Actor heir = new Actor(UUID.randomUUID(), office.value(), MERGED, UUID.randomUUID());
        provinces.merge(MERGED, TwoProvinces.TODAY);

        assertThat(provinces.as(heir, () -> instruments.list(MERGED)))
                .extracting(Instrument::id)
                .containsExactly(one.id());
        assertThat(provinces.as(heir, () -> instruments.correct(heir, one.id(), 1, facts("Công ước ASEAN"), "gọi lại")))
                .isEmpty();
        assertThat(world.now(one.id()).shortName()).isEqualTo("Công ước ASEAN");
    }

    private void denied(String sql) {
        refused("permission denied", provinces.police(), () -> jdbc.sql(sql).update() > 0);
    }

    private void refused(String why, Actor actor, Supplier<Boolean> act) {
        assertThatThrownBy(() -> provinces.as(actor, act)).rootCause().hasMessageContaining(why);
    }

    private long rows(Actor actor, String table) {
        return provinces.as(
                actor,
                () -> jdbc.sql("SELECT count(*) FROM instruments." + table)
                        .query(Long.class)
                        .single());
    }
}
