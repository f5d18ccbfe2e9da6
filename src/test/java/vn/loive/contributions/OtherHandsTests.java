package vn.loive.contributions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.loive.contributions.CampaignScenario.agencyOf;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.loive.WholeProgramTest;
import vn.loive.contributions.Contribution.Origin;
import vn.loive.contributions.ContributionState.Submitted;
import vn.loive.outreach.ActivityKind;
import vn.loive.requests.ReportRequest;
import vn.loive.shared.Actor;
import vn.loive.shared.ProvinceCode;

/** What the database itself keeps from other hands, should the program forget to ask. */
@WholeProgramTest
class OtherHandsTests {

    private static final Instant AT = Instant.parse("2021-08-02T02:00:00Z");
    private static final List<String> TABLES = List.of("contribution", "statement", "evidence", "verdict");

    @Autowired
    CampaignScenario world;

    @Autowired
    ContributionRepository repository;

    @Autowired
    JdbcClient jdbc;

    private ReportRequest request;
    private Actor office;

    @BeforeEach
    void begin() {
        world.begin();
        request = world.theRequest();
        office = world.office("Huyện Tân Hồng");
    }

    @Test
    void anotherProvinceSeesNothing() {
        world.enters(office, ActivityKind.BANNER, 6);
        world.submits(office, request);
        assertThat(verdict(world.lead())).isTrue();
        Actor elsewhere = CampaignScenario.somebodyIn(new ProvinceCode("51"));

        for (String table : TABLES) {
            assertThat(rows(elsewhere, table)).as(table).isZero();
            assertThat(rows(office, table)).as(table).isPositive();
        }
    }

    @Test
    void nobodyContributesInTheNameOfAnother() {
        refusedByTheDatabase(world.lead(), () -> repository.insert(contributionOf(office)));
    }

    @Test
    void nobodyContributesUnasked() {
        Actor stranger = CampaignScenario.somebodyIn(CampaignScenario.DONG_THAP);

        refusedByTheDatabase(stranger, () -> repository.insert(contributionOf(stranger)));
    }

    @Test
    void onlyTheAskerWritesAVerdict() {
        world.submits(office, request);

        refusedByTheDatabase(office, () -> verdict(office));
    }

    @Test
    void nothingIsEverChangedOrRemoved() {
        for (String table : TABLES) {
            refused("permission denied", world.lead(), "DELETE FROM contributions." + table);
            refused("permission denied", world.lead(), "UPDATE contributions." + table + " SET province = '51'");
        }
    }

    @Test
    void nothingIsAddedToAVersionThatStands() {
        world.submits(office, request);

        refused("row-level security", office, """
                INSERT INTO contributions.statement (province, request, agency, version, item, kind)
                SELECT province, request, agency, 1, item, 'zero-in-period' FROM requests.obligation
                WHERE agency = loive.agency() AND item NOT IN (SELECT item FROM contributions.statement)
                UNION SELECT '87', request, agency, version, 'BANNER', 'zero-in-period' FROM contributions.contribution
                """);
    }

    private boolean verdict(Actor actor) {
        return world.as(
                actor,
                () -> repository.insert(actor, request, agencyOf(office), 1, new Contributions.Verdict(true, ""), AT));
    }

    private Contribution contributionOf(Actor actor) {
        return new Contribution(
                request.id(), agencyOf(actor), 1, Origin.SUBMISSION, actor.account(), AT, List.of(), new Submitted());
    }

    private void refusedByTheDatabase(Actor actor, Supplier<Boolean> act) {
        assertThatThrownBy(() -> world.as(actor, act)).rootCause().hasMessageContaining("row-level security");
    }

    private void refused(String why, Actor actor, String sql) {
        assertThatThrownBy(() -> world.as(actor, () -> jdbc.sql(sql).update()))
                .rootCause()
                .hasMessageContaining(why);
    }

    private long rows(Actor actor, String table) {
        return world.as(
                actor,
                () -> jdbc.sql("SELECT count(*) FROM contributions." + table)
                        .query(Long.class)
                        .single());
    }
}
