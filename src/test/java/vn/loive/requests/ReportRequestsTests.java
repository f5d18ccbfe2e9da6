package vn.loive.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.loive.contributions.CampaignScenario.agencyOf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.loive.WholeProgramTest;
import vn.loive.agencies.AgencyId;
import vn.loive.agencies.AgencyKind;
import vn.loive.contributions.CampaignScenario;
import vn.loive.shared.Actor;
import vn.loive.shared.ProvinceCode;

@WholeProgramTest
@RecordApplicationEvents
class ReportRequestsTests {

    private static final Instant AT = Instant.parse("2021-08-02T02:00:00Z");
    private static final List<String> TABLES = List.of("request", "citation", "obligation");

    @Autowired
    CampaignScenario world;

    @Autowired
    ReportRequests requests;

    @Autowired
    RequestRepository repository;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    private Actor lead;
    private Actor office;

    @BeforeEach
    void begin() {
        world.begin();
        lead = world.lead();
        office = world.office("Huyện Tân Hồng");
    }

    @Test
    void aRequestIsReadAsItWasOpened() {
        ReportRequest request = world.theRequest();

        assertThat(world.as(office, () -> requests.find(request.id()))).contains(request);
        assertThat(request.cited(RequestCitation.Role.BASIS)).hasSize(2);
        assertThat(request.askedOf(agencyOf(office))).isEqualTo(ReportItem.usualFor(AgencyKind.DISTRICT_OFFICE));
        assertThat(events.stream(RequestOpened.class)).hasSize(1);
    }

    @Test
    void aRequestNeedsATitleSomebodyAskedAndADueDayAfterItsPeriod() {
        ReportRequest fine = world.aRequest();

        assertThat(open(" ", fine.due(), fine.asked())).contains(CannotOpenRequest.TITLE_MISSING);
        assertThat(open("Một", fine.due(), Map.of())).contains(CannotOpenRequest.NOBODY_ASKED);
        assertThat(open("Một", fine.period().from(), fine.asked())).contains(CannotOpenRequest.DUE_TOO_EARLY);
        assertThat(open("Một", fine.due(), fine.asked())).isEmpty();
    }

    @Test
    void everyItemMayBeAskedFor() {
        Map<AgencyId, Set<ReportItem>> all = Map.of(agencyOf(office), Set.of(ReportItem.values()));

        assertThat(open("Một", world.aRequest().due(), all)).isEmpty();

        assertThat(world.as(office, requests::list))
                .singleElement()
                .satisfies(
                        request -> assertThat(request.askedOf(agencyOf(office))).containsExactly(ReportItem.values()));
    }

    @Test
    void onlyTheLeadAsks() {
        assertThat(world.as(office, () -> requests.open(office, world.aRequest())))
                .contains(CannotOpenRequest.NOT_LEAD);
        assertThat(world.as(lead, () -> requests.mayOpen(lead))).isTrue();
        assertThatThrownBy(() -> world.as(office, () -> {
                    repository.insert(office, List.of(world.aRequest()), AT);
                    return true;
                }))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void anotherProvinceSeesNothing() {
        world.theRequest();
        Actor elsewhere = CampaignScenario.somebodyIn(new ProvinceCode("51"));

        assertThat(world.as(elsewhere, requests::list)).isEmpty();
        for (String table : TABLES) {
            assertThat(rows(elsewhere, table)).as(table).isZero();
            assertThat(rows(office, table)).as(table).isPositive();
        }
    }

    @Test
    void nothingIsEverChangedOrRemoved() {
        for (String table : TABLES) {
            refused("DELETE FROM requests." + table);
            refused("UPDATE requests." + table + " SET province = '51'");
        }
    }

    private Optional<CannotOpenRequest> open(String title, LocalDate due, Map<AgencyId, Set<ReportItem>> asked) {
        ReportRequest draft = new ReportRequest(
                RequestId.random(), title, null, CampaignScenario.JULY, due, agencyOf(lead), List.of(), asked);
        return world.as(lead, () -> requests.open(lead, draft));
    }

    private void refused(String sql) {
        assertThatThrownBy(() -> world.as(lead, () -> jdbc.sql(sql).update()))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private long rows(Actor actor, String table) {
        return world.as(
                actor,
                () -> jdbc.sql("SELECT count(*) FROM requests." + table)
                        .query(Long.class)
                        .single());
    }
}
