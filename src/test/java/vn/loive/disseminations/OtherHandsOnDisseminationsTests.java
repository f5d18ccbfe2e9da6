package vn.loive.disseminations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.loive.TwoProvinces;
import vn.loive.WholeProgramTest;
import vn.loive.shared.Actor;

/** What the database itself keeps from other hands, should the program forget to ask. */
@WholeProgramTest
class OtherHandsOnDisseminationsTests {

    private static final Instant AT = Instant.parse("2021-08-02T02:00:00Z");
    private static final List<String> TABLES = List.of("dissemination", "version");

    @Autowired
    DisseminationScenario world;

    @Autowired
    TwoProvinces provinces;

    @Autowired
    DisseminationRepository repository;

    @Autowired
    JdbcClient jdbc;

    private Actor police;
    private Dissemination one;

    @BeforeEach
    void begin() {
        world.begin();
        police = provinces.police();
        one = world.records(police, world.toOfficers(120));
    }

    @Test
    void anotherProvinceSeesNothing() {
        for (String table : TABLES) {
            assertThat(rows(provinces.elsewhere(), table)).as(table).isZero();
            assertThat(rows(provinces.womensUnion(), table)).as(table).isOne();
        }
    }

    @Test
    void nobodyRecordsInTheNameOfAnother() {
        Actor union = provinces.womensUnion();
        Dissemination forged = Dissemination.recorded(
                new DisseminationId(UUID.randomUUID()), one.province(), one.agency(), one.facts());

        refused("row-level security", union, () -> {
            repository.insert(union, forged, AT);
            return true;
        });
    }

    @Test
    void nobodyElseAddsAVersion() {
        Actor union = provinces.womensUnion();

        refused("row-level security", union, () -> repository.add(union, one.withdrawn(), AT, "lý do"));
        refused("row-level security", police, () -> repository.add(union, one.withdrawn(), AT, "lý do"));
    }

    @Test
    void nothingIsEverChangedOrRemoved() {
        for (String table : TABLES) {
            denied("DELETE FROM disseminations." + table);
            denied("UPDATE disseminations." + table + " SET province = '51'");
        }
    }

    private void denied(String sql) {
        refused("permission denied", police, () -> jdbc.sql(sql).update() > 0);
    }

    private void refused(String why, Actor actor, Supplier<Boolean> act) {
        assertThatThrownBy(() -> provinces.as(actor, act)).rootCause().hasMessageContaining(why);
    }

    private long rows(Actor actor, String table) {
        return provinces.as(
                actor,
                () -> jdbc.sql("SELECT count(*) FROM disseminations." + table)
                        .query(Long.class)
                        .single());
    }
}
