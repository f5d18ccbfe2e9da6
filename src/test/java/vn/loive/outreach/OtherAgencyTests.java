package vn.loive.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.loive.WholeProgramTest;
import vn.loive.shared.Actor;

/** What the database itself keeps from other provinces and other agencies, should the program forget to ask. */
@WholeProgramTest
class OtherAgencyTests {

    private static final Instant AT = Instant.parse("2021-08-02T02:00:00Z");

    @Autowired
    OutreachScenario world;

    @Autowired
    ActivityRepository repository;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void begin() {
        world.begin();
    }

    @Test
    void anotherProvinceSeesNothing() {
        Activity activity =
                world.anActivity().with(world.police()).banners(48, "Một").register();

        assertThat(world.find(world.elsewhere(), activity.id())).isNull();
        assertThat(world.all(world.elsewhere())).isEmpty();
        for (String table : new String[] {"activity", "activity_partner", "activity_slogan", "activity_history"}) {
            assertThat(rows(world.elsewhere(), table)).as(table).isZero();
            assertThat(rows(world.womensUnion(), table)).as(table).isEqualTo(1);
        }
    }

    @Test
    void outsideATransactionNobodySeesAnything() {
        world.anActivity().register();

        assertThat(jdbc.sql("SELECT count(*) FROM outreach.whole_activity")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void anotherAgencyCannotWriteInTheNameOfTheLead() {
        Activity joint = world.anActivity().with(world.police()).register();
        Activity forged = world.anActivity().register();

        assertThat(world.as(
                        world.police(),
                        () -> repository.replace(world.police(), forged.withdrawn("lý do"), AT, "lý do")))
                .isFalse();
        assertThatThrownBy(() -> world.as(world.police(), () -> {
                    Activity another =
                            Activity.registered(new ActivityId(UUID.randomUUID()), joint.lead(), joint.facts());
                    repository.insert(world.police(), another, AT);
                    return null;
                }))
                .rootCause()
                .hasMessageContaining("row-level security");
        assertThat(deleted(world.police(), "activity_partner")).isZero();
        assertThat(deleted(world.leadDepartment(), "activity_partner")).isOne();
    }

    @Test
    void theHistoryCanOnlyBeAddedTo() {
        world.anActivity().register();

        assertThatThrownBy(() -> deleted(world.leadDepartment(), "activity_history"))
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> world.as(
                        world.leadDepartment(),
                        () -> jdbc.sql("UPDATE outreach.activity_history SET quantity = 1")
                                .update()))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void theLeadOfAnActivityNeverChanges() {
        world.anActivity().register();

        assertThatThrownBy(() -> world.as(
                        world.leadDepartment(),
                        () -> jdbc.sql("UPDATE outreach.activity SET agency = ?")
                                .param(world.police().agency())
                                .update()))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private long rows(Actor actor, String table) {
        return world.as(
                actor,
                () -> jdbc.sql("SELECT count(*) FROM outreach." + table)
                        .query(Long.class)
                        .single());
    }

    private int deleted(Actor actor, String table) {
        return world.as(actor, () -> jdbc.sql("DELETE FROM outreach." + table).update());
    }
}
