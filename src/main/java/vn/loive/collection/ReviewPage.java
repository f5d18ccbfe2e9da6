package vn.loive.collection;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.Agency;
import vn.loive.agencies.AgencyId;
import vn.loive.contributions.Contribution;
import vn.loive.contributions.ContributionState;
import vn.loive.contributions.Contributions;
import vn.loive.contributions.LineView;
import vn.loive.contributions.ReportLine;
import vn.loive.narratives.Narratives;
import vn.loive.requests.ObligationState;
import vn.loive.requests.Obligations;
import vn.loive.requests.ReportRequest;
import vn.loive.requests.RequestDesk;

/** What the page shows on which the agency that asked looks at another's contribution. */
@Component
class ReviewPage {

    static final String VIEW = "collection/review";
    static final String FORM = "collection.review";

    private final Contributions contributions;
    private final Agencies agencies;
    private final RequestDesk desk;
    private final Obligations obligations;
    private final Narratives narratives;

    ReviewPage(
            Contributions contributions,
            Agencies agencies,
            RequestDesk desk,
            Obligations obligations,
            Narratives narratives) {
        this.narratives = narratives;
        this.contributions = contributions;
        this.obligations = obligations;
        this.agencies = agencies;
        this.desk = desk;
    }

    /** A version with what it changed. */
    record VersionView(Contribution contribution, List<LineView.Change> changes) {}

    /** Fills the page; answers the version that it shows, 0 for none. */
    int fill(ReportRequest request, AgencyId id, Locale locale, Model model) {
        List<Contribution> versions = contributions.versions(request, id);
        Optional<Contribution> newest = versions.stream().findFirst();
        ContributionState state = newest.map(Contribution::state).orElseGet(ContributionState.Awaited::new);
        List<ReportLine> lines = newest.map(Contribution::lines).orElse(List.of());
        model.addAttribute("request", request);
        model.addAttribute("agency", addressee(request, id));
        model.addAttribute("current", newest.orElse(null));
        model.addAttribute("state", state);
        model.addAttribute("late", desk.overdue(request));
        model.addAttribute("owed", obligations.of(request.id()).getOrDefault(id, ObligationState.SILENT));
        model.addAttribute("mayAccept", state.mayBeAccepted());
        model.addAttribute("mayReturn", state.mayBeReturned());
        model.addAttribute("lines", LineView.of(lines, request.period(), locale));
        model.addAttribute("words", narratives.compared(request, id));
        model.addAttribute("versions", views(versions, request, locale));
        return newest.map(Contribution::version).orElse(0);
    }

    private Agency addressee(ReportRequest request, AgencyId id) {
        return agencies.find(id)
                .filter(found -> !request.askedOf(id).isEmpty())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static List<VersionView> views(List<Contribution> versions, ReportRequest request, Locale locale) {
        List<VersionView> views = new ArrayList<>();
        for (int index = 0; index < versions.size(); index++) {
            Contribution older = index + 1 < versions.size() ? versions.get(index + 1) : null;
            views.add(new VersionView(
                    versions.get(index), LineView.changes(versions.get(index), older, request.period(), locale)));
        }
        return views;
    }
}
