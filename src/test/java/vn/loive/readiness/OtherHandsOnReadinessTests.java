package vn.loive.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.loive.WholeProgramTest;
import vn.loive.facilities.FacilityId;
import vn.loive.readiness.Readiness.Ready;
import vn.loive.shared.Actor;

/** What the database itself keeps from other agencies and provinces, should the program forget to ask. */
@WholeProgramTest
class OtherHandsOnReadinessTests {

    private static final Instant AT = Instant.parse("2021-08-02T02:00:00Z");
    private static final String[] TABLES = {
        "facilities.facility",
        "facilities.facility_facts",
        "readiness.declaration",
        "readiness.inspection",
        "readiness.answer"
    };

    @Autowired
    ReceptionScenario world;

    @Autowired
    ReadinessRepository repository;

    @Autowired
    ReadinessRegister register;

    @Autowired
    JdbcClient jdbc;

    private FacilityId site;

    @BeforeEach
    void begin() {
        world.begin();
        site = world.entered();
        Actor manager = world.manager();
        world.says(manager, site, new Ready(ReceptionScenario.IN_JULY, "đã kiểm tra"));
        world.as(
                manager,
                () -> register.answer(manager, site, 0, ReceptionScenario.IN_JULY, Map.of("first-aid", true), ""));
    }

    @Test
    void anotherProvinceSeesNothingAndOutsideATransactionNobodyDoes() {
        for (String table : TABLES) {
            assertThat(rows(world.elsewhere(), table)).as(table).isZero();
            assertThat(rows(world.stranger(), table)).as(table).isOne();
            assertThat(count(table)).as(table).isZero();
        }
    }

    @Test
    void whoDoesNotAnswerForAPlaceCannotWriteAboutIt() {
        Declaration forged = new Declaration(2, new Ready(ReceptionScenario.IN_JULY, "giả"), null, AT);
        Inspection found = new Inspection(2, ReceptionScenario.IN_JULY, Map.of("first-aid", false), "", AT);

        Actor stranger = world.stranger();
        assertThatThrownBy(() -> world.as(stranger, () -> repository.add(stranger, site, forged)))
                .rootCause()
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() -> world.as(stranger, () -> repository.add(stranger, site, found)))
                .rootCause()
                .hasMessageContaining("row-level security");
        Actor elsewhere = world.elsewhere();
        assertThat(world.as(elsewhere, () -> repository.add(elsewhere, site, forged)))
                .isFalse();
        assertThat(world.as(elsewhere, () -> repository.add(elsewhere, site, found)))
                .isFalse();
        for (Actor actor : new Actor[] {stranger, elsewhere}) {
            assertThat(changed(actor, "UPDATE facilities.facility SET version = version + 1"))
                    .isZero();
        }
    }

    @Test
    void whatWasSaidCanOnlyBeAddedTo() {
        for (String statement : new String[] {
            "DELETE FROM readiness.declaration",
            "UPDATE readiness.declaration SET reason = 'khác'",
            "DELETE FROM readiness.inspection",
            "UPDATE readiness.answer SET met = false",
            "UPDATE facilities.facility_facts SET name = 'khác'",
            "DELETE FROM facilities.facility"
        }) {
            assertThatThrownBy(() -> changed(world.lead(), statement))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    private long rows(Actor actor, String table) {
        return world.as(actor, () -> count(table));
    }

    private long count(String table) {
        return jdbc.sql("SELECT count(*) FROM " + table).query(Long.class).single();
    }

    private int changed(Actor actor, String statement) {
        return world.as(actor, () -> jdbc.sql(statement).update());
    }
}
