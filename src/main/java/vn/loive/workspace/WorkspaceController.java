package vn.loive.workspace;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.loive.campaigns.Campaign;
import vn.loive.campaigns.CampaignDesk;
import vn.loive.figures.FigureWording;
import vn.loive.requests.ReportRequest;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;

/** The workspace of a campaign: what is in and what is missing, by agency and by place. */
@Controller
class WorkspaceController {

    private final CampaignDesk desk;
    private final Answers answers;
    private final Localities localities;
    private final Clock clock;

    WorkspaceController(CampaignDesk desk, Answers answers, Localities localities, Clock clock) {
        this.desk = desk;
        this.answers = answers;
        this.localities = localities;
        this.clock = clock;
    }

    /** A row of the table of places: one cell for each kind. */
    record Row(Locality locality, List<SumView> cells) {}

    @GetMapping("/campaigns/{id}/workspace")
    String show(Actor actor, @PathVariable UUID id, Locale locale, Model model) {
        Campaign campaign = desk.campaign(id);
        Coverage coverage = localities.of(campaign.province(), campaign.days());
        FigureWording wording = FigureWording.of(locale);
        model.addAttribute("campaign", campaign);
        addressees(answers.asked(actor, campaign.id()), model);
        model.addAttribute("coverage", coverage);
        model.addAttribute("areas", rows(coverage.areas(), coverage, wording));
        model.addAttribute("others", rows(coverage.others(), coverage, wording));
        model.addAttribute(
                "totals",
                coverage.kinds().stream()
                        .map(kind -> SumView.of(kind, coverage.totals(), wording))
                        .toList());
        model.addAttribute("at", clock.instant());
        return "workspace/workspace";
    }

    private void addressees(List<ReportRequest> asked, Model model) {
        List<Addressee> addressees = answers.of(asked);
        model.addAttribute("requests", asked);
        model.addAttribute("addressees", addressees);
        model.addAttribute(
                "wanted", addressees.stream().filter(Addressee::wanted).count());
        model.addAttribute("today", LegalDay.today(clock));
    }

    private static List<Row> rows(List<Locality> localities, Coverage coverage, FigureWording wording) {
        return localities.stream()
                .map(locality -> new Row(
                        locality,
                        coverage.kinds().stream()
                                .map(kind -> SumView.of(kind, locality.sums(), wording))
                                .toList()))
                .toList();
    }
}
