package vn.loive.collection;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.loive.agencies.AgencyId;
import vn.loive.contributions.ContributionState;
import vn.loive.contributions.Contributions;
import vn.loive.contributions.Contributions.Standing;
import vn.loive.requests.ReportRequest;
import vn.loive.requests.ReportRequests;
import vn.loive.requests.RequestDesk;
import vn.loive.requests.RequestId;
import vn.loive.shared.Actor;
import vn.loive.ui.Section;
import vn.loive.ui.Visibility;

/** Lists the requests, each with what the reader's agency owes to it or has got from others. */
@Controller
class RequestListController {

    private static final int SECTION_ORDER = 40;
    private static final Standing NOTHING = new Standing(0, new ContributionState.Awaited());

    private final ReportRequests requests;
    private final Contributions contributions;
    private final RequestDesk desk;

    private final Visibility visibility;

    RequestListController(
            ReportRequests requests, Contributions contributions, RequestDesk desk, Visibility visibility) {
        this.visibility = visibility;
        this.requests = requests;
        this.contributions = contributions;
        this.desk = desk;
    }

    /** A request as the list shows it: whether the agency owes or asks it, its own state, and how many have come. */
    record Row(
            ReportRequest request,
            boolean owes,
            boolean asks,
            ContributionState state,
            int version,
            long come,
            boolean late) {}

    /** The entry of the navigation. */
    @Bean
    static Section requestsSection() {
        return new Section("requests.section", "/requests", SECTION_ORDER);
    }

    @GetMapping("/requests")
    String list(Actor actor, Model model) {
        Set<AgencyId> askers = requests.askers(actor);
        Map<RequestId, Map<AgencyId, Standing>> standings = contributions.standings();
        List<Row> rows = requests.list().stream()
                .map(request -> row(actor, request, standings.getOrDefault(request.id(), Map.of()), askers))
                .toList();
        model.addAttribute("rows", rows);
        model.addAttribute("mayOpen", requests.mayOpen(actor));
        model.addAttribute("year", desk.thisYear());
        model.addAttribute("mayYear", visibility.mayOpen("/requests/years/" + desk.thisYear()));
        model.addAttribute(
                "owed",
                rows.stream().filter(row -> row.owes() && !row.state().counts()).count());
        return "collection/requests";
    }

    private Row row(Actor actor, ReportRequest request, Map<AgencyId, Standing> standings, Set<AgencyId> askers) {
        AgencyId agency = new AgencyId(actor.agency());
        Standing own = standings.getOrDefault(agency, NOTHING);
        long come = standings.values().stream()
                .filter(standing -> standing.state().counts())
                .count();
        boolean owes = !request.askedOf(agency).isEmpty();
        boolean asks = askers.contains(request.asker());
        return new Row(request, owes, asks, own.state(), own.version(), come, desk.overdue(request));
    }
}
