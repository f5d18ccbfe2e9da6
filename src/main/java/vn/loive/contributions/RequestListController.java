package vn.loive.contributions;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.loive.agencies.AgencyId;
import vn.loive.requests.ReportRequest;
import vn.loive.requests.ReportRequests;
import vn.loive.shared.Actor;
import vn.loive.ui.Section;

/** Lists the requests, each with what the reader's agency owes to it or has got from others. */
@Controller
class RequestListController {

    private static final int SECTION_ORDER = 40;

    private final ReportRequests requests;
    private final Contributions contributions;
    private final ContributionDesk desk;

    RequestListController(ReportRequests requests, Contributions contributions, ContributionDesk desk) {
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
        List<Row> rows = requests.list().stream()
                .map(request -> row(actor, request, askers))
                .toList();
        model.addAttribute("rows", rows);
        model.addAttribute("mayOpen", requests.mayOpen(actor));
        model.addAttribute(
                "owed",
                rows.stream().filter(row -> row.owes() && !row.state().counts()).count());
        return "contributions/requests";
    }

    private Row row(Actor actor, ReportRequest request, Set<AgencyId> askers) {
        AgencyId agency = new AgencyId(actor.agency());
        Map<AgencyId, Contribution> newest = contributions.newest(request);
        Contribution own = newest.get(agency);
        return new Row(
                request,
                !request.askedOf(agency).isEmpty(),
                askers.contains(request.asker()),
                own == null ? new ContributionState.Awaited() : own.state(),
                own == null ? 0 : own.version(),
                newest.values().stream().filter(Contribution::counts).count(),
                desk.overdue(request));
    }
}
