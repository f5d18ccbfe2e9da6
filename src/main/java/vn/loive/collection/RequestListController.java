package vn.loive.collection;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.Agency;
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

    private final Agencies agencies;
    private final Visibility visibility;

    RequestListController(
            ReportRequests requests,
            Contributions contributions,
            RequestDesk desk,
            Agencies agencies,
            Visibility visibility) {
        this.agencies = agencies;
        this.visibility = visibility;
        this.requests = requests;
        this.contributions = contributions;
        this.desk = desk;
    }

    /** A request as the list shows it: what the agency owes to it, whether it is the one that asks, and how many have come. */
    record Row(ReportRequest request, List<Owed> owed, boolean asks, long come, boolean late) {}

    /** One answer that the agency owes, with the predecessor in whose place it answers; nothing for its own. */
    record Owed(@Nullable Agency predecessor, ContributionState state, int version) {}

    /** The entry of the navigation. */
    @Bean
    static Section requestsSection() {
        return new Section("requests.section", "/requests", SECTION_ORDER);
    }

    @GetMapping("/requests")
    String list(Actor actor, @RequestParam(defaultValue = "false") boolean ahead, Model model) {
        Set<AgencyId> mine = requests.answeredForBy(actor);
        Map<AgencyId, Agency> predecessors = mine.size() == 1 ? Map.of() : agencies.byId(mine);
        Map<RequestId, Map<AgencyId, Standing>> standings = contributions.standings();
        List<ReportRequest> all = requests.list();
        List<Row> rows = all.stream()
                .filter(request -> ahead || desk.begun(request))
                .map(request -> row(actor, request, standings.getOrDefault(request.id(), Map.of()), mine, predecessors))
                .toList();
        model.addAttribute("rows", rows);
        model.addAttribute("ahead", all.size() - rows.size());
        model.addAttribute("mayOpen", visibility.mayOpen("/requests/new") && requests.mayOpen(actor));
        model.addAttribute("year", desk.thisYear());
        model.addAttribute("mayYear", visibility.mayOpen("/requests/years/" + desk.thisYear()));
        model.addAttribute(
                "owed",
                rows.stream()
                        .filter(row -> desk.begun(row.request()))
                        .filter(row -> row.owed().stream()
                                .anyMatch(owed -> !owed.state().counts()))
                        .count());
        return "collection/requests";
    }

    private Row row(
            Actor actor,
            ReportRequest request,
            Map<AgencyId, Standing> standings,
            Set<AgencyId> mine,
            Map<AgencyId, Agency> predecessors) {
        AgencyId own = new AgencyId(actor.agency());
        List<Owed> owed = request.askedAmong(mine).stream()
                .map(agency -> owed(
                        agency.equals(own) ? null : predecessors.get(agency), standings.getOrDefault(agency, NOTHING)))
                .toList();
        long come = standings.values().stream()
                .filter(standing -> standing.state().counts())
                .count();
        return new Row(request, owed, mine.contains(request.asker()), come, desk.overdue(request));
    }

    private static Owed owed(@Nullable Agency predecessor, Standing standing) {
        return new Owed(predecessor, standing.state(), standing.version());
    }
}
