package vn.loive.workspace;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.loive.campaigns.Campaign;
import vn.loive.campaigns.CampaignDesk;
import vn.loive.figures.FigureWording;
import vn.loive.figures.Sum;
import vn.loive.outreach.ActivityKind;
import vn.loive.shared.Actor;

/** A campaign measured: beside the one of the year before, beside the months of its year, by whom and where it reached. */
@Controller
class EvaluationController {

    private final CampaignDesk desk;
    private final Evaluations evaluations;
    private final StatedOnly stated;

    EvaluationController(CampaignDesk desk, Evaluations evaluations, StatedOnly stated) {
        this.desk = desk;
        this.evaluations = evaluations;
        this.stated = stated;
    }

    /** Two sums side by side; nothing on the other side when there is no campaign before. */
    record Pair(SumView now, SumView before, Difference difference) {}

    /** The sums of a month, kind by kind. */
    record MonthRow(Evaluation.Month month, List<SumView> cells) {}

    @GetMapping("/campaigns/{id}/evaluation")
    String show(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String before,
            @RequestParam(defaultValue = "") String kind,
            Locale locale,
            Model model) {
        Campaign campaign = desk.campaign(id);
        List<Campaign> others = evaluations.before(campaign);
        Evaluation evaluation = evaluations.of(campaign, chosen(others, before));
        FigureWording wording = FigureWording.of(locale);
        model.addAttribute("campaign", campaign);
        model.addAttribute("others", others);
        model.addAttribute("evaluation", evaluation);
        model.addAttribute("pairs", pairs(evaluation, wording));
        model.addAttribute("reached", reached(evaluation, wording));
        model.addAttribute("stated", stated.of(actor, campaign.id(), wording));
        months(evaluation, kind, wording, model);
        return "workspace/evaluation";
    }

    private static @Nullable Campaign chosen(List<Campaign> others, String wanted) {
        return others.stream()
                .filter(other -> other.id().value().toString().equals(wanted))
                .findFirst()
                .orElse(others.isEmpty() ? null : others.getFirst());
    }

    private static List<Pair> pairs(Evaluation evaluation, FigureWording wording) {
        Evaluation.Side before = evaluation.before();
        return evaluation.kinds().stream()
                .map(kind -> pair(
                        SumView.key(kind),
                        Evaluation.sum(evaluation.now().sums(), kind),
                        before == null ? new Sum.NothingToAdd() : Evaluation.sum(before.sums(), kind),
                        wording))
                .toList();
    }

    private static List<Pair> reached(Evaluation evaluation, FigureWording wording) {
        Evaluation.Side before = evaluation.before();
        return evaluation.units().stream()
                .map(unit -> pair(
                        "figures.unit." + unit.code(),
                        Evaluation.sum(evaluation.now().reached(), unit),
                        before == null ? new Sum.NothingToAdd() : Evaluation.sum(before.reached(), unit),
                        wording))
                .toList();
    }

    private static Pair pair(String key, Sum now, Sum before, FigureWording wording) {
        return new Pair(SumView.of(key, now, wording), SumView.of(key, before, wording), Difference.of(now, before));
    }

    private static void months(Evaluation evaluation, String wanted, FigureWording wording, Model model) {
        List<ActivityKind> kinds = evaluation.kinds();
        ActivityKind drawn = Arrays.stream(ActivityKind.values())
                .filter(kind -> kinds.contains(kind) && kind.name().equals(wanted))
                .findFirst()
                .orElse(
                        kinds.contains(ActivityKind.BROADCAST) || kinds.isEmpty()
                                ? ActivityKind.BROADCAST
                                : kinds.getFirst());
        model.addAttribute("kinds", kinds);
        model.addAttribute("drawn", drawn);
        model.addAttribute("drawnKey", SumView.key(drawn));
        model.addAttribute("chart", MonthChart.of(evaluation.months(), drawn, wording));
        model.addAttribute(
                "months",
                evaluation.months().stream()
                        .map(month -> new MonthRow(
                                month,
                                kinds.stream()
                                        .map(kind -> SumView.of(kind, month.sums(), wording))
                                        .toList()))
                        .toList());
    }
}
