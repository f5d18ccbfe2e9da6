package vn.loive.contributions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.loive.contributions.CampaignScenario.agencyOf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.loive.WholeProgramTest;
import vn.loive.agencies.AgencyId;
import vn.loive.contributions.Contribution.Origin;
import vn.loive.contributions.ContributionState.Submitted;
import vn.loive.outreach.ActivityKind;
import vn.loive.shared.Actor;
import vn.loive.shared.ProvinceCode;

/** What the database itself keeps from other hands, should the program forget to ask. */
@WholeProgramTest
class OtherHandsTests {

    private static final Instant AT = Instant.parse("2021-08-02T02:00:00Z");
    private static final List<String> TABLES =
            List.of("request", "citation", "obligation", "contribution", "statement", "evidence", "verdict");

    @Autowired
    CampaignScenario world;

    @Autowired
    ReportRequests requests;

    @Autowired
    RequestRepository requestRepository;

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
        assertThat(world.as(elsewhere, requests::list)).isEmpty();
    }

    @Test
    void nobodyContributesInTheNameOfAnother() {
        refusedByTheDatabase(world.lead(), () -> repository.insert(world.lead(), contributionOf(office)));
    }

    @Test
    void nobodyContributesUnasked() {
        Actor stranger = CampaignScenario.somebodyIn(CampaignScenario.DONG_THAP);

        refusedByTheDatabase(stranger, () -> repository.insert(stranger, contributionOf(stranger)));
    }

    @Test
    void onlyTheAskerWritesAVerdict() {
        world.submits(office, request);

        refusedByTheDatabase(office, () -> verdict(office));
    }

    @Test
    void onlyTheLeadAsks() {
        refusedByTheDatabase(office, () -> {
            requestRepository.insert(office, world.aRequest(), AT);
            return true;
        });
        assertThat(world.as(office, () -> requests.open(office, world.aRequest())))
                .contains(CannotOpenRequest.NOT_LEAD);
    }

    @Test
    void nothingIsEverChangedOrRemoved() {
        for (String table : TABLES) {
            refused("permission denied", world.lead(), "DELETE FROM contributions." + table);
            refused("permission denied", world.lead(), "UPDATE contributions." + table + " SET province = '51'");
        }
    }

    @Test
    void aRequestIsReadAsItWasOpened() {
        assertThat(world.as(office, () -> requests.find(request.id()))).contains(request);
        assertThat(request.cited(RequestCitation.Role.BASIS)).hasSize(2);
    }

    @Test
    void aRequestNeedsATitleSomebodyAskedAndADueDayAfterItsPeriod() {
        ReportRequest fine = world.aRequest();

        assertThat(open(" ", fine.due(), fine.asked())).contains(CannotOpenRequest.TITLE_MISSING);
        assertThat(open("Một", fine.due(), Map.of())).contains(CannotOpenRequest.NOBODY_ASKED);
        assertThat(open("Một", fine.period().from(), fine.asked())).contains(CannotOpenRequest.DUE_TOO_EARLY);
        assertThat(open("Một", fine.due(), fine.asked())).isEmpty();
    }

    private Optional<CannotOpenRequest> open(String title, LocalDate due, Map<AgencyId, Set<ReportItem>> asked) {
        ReportRequest draft = new ReportRequest(
                RequestId.random(), title, null, CampaignScenario.JULY, due, agencyOf(world.lead()), List.of(), asked);
        return world.as(world.lead(), () -> requests.open(world.lead(), draft));
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
