package vn.loive.reporting;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.loive.figures.FigureWording;
import vn.loive.preview.Preview;
import vn.loive.requests.ReportItem;
import vn.loive.requests.ReportRequest;
import vn.loive.requests.RequestDesk;
import vn.loive.shared.Actor;
import vn.loive.ui.Form;
import vn.loive.ui.Visibility;

/** The draft report: on the page, with the evidence of its figures beside it. */
@Controller
class ReportController {

    private final RequestDesk desk;
    private final CampaignReport report;
    private final Visibility visibility;

    ReportController(RequestDesk desk, CampaignReport report, Visibility visibility) {
        this.desk = desk;
        this.report = report;
        this.visibility = visibility;
    }

    /** Something that is still missing, and the item it is missing from. */
    record Missing(ReportItem item, String words) {}

    @GetMapping("/requests/{id}/report")
    String show(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String token,
            @RequestParam(defaultValue = "") String signer,
            Locale locale,
            Model model) {
        ReportRequest request = desk.asked(actor, id);
        CampaignReport.Draft draft = report.draft(actor, request, signer);
        FigureWording wording = FigureWording.of(locale);
        model.addAttribute("request", request);
        Preview.paper(draft.document(), draft.tokens(), model);
        model.addAttribute("mayDraft", visibility.mayOpen("/drafts/new"));
        model.addAttribute("form", Form.fresh("reporting.report"));
        model.addAttribute("awaited", draft.consolidation().awaited());
        model.addAttribute("missing", missing(draft.consolidation(), wording));
        model.addAttribute("signed", draft.signed());
        model.addAttribute("postsPath", posts(draft));
        model.addAttribute("unready", draft.consolidation().unready());
        draft.tokens().find(token).ifPresent(chosen -> Preview.evidence(chosen, wording, model));
        return "reporting/report";
    }

    /** Where the issuer enters its posts; empty when the reader may not. */
    private String posts(CampaignReport.Draft draft) {
        String path = "/agencies/%s/posts".formatted(draft.issuer().id().value());
        return visibility.mayOpen(path) ? path : "";
    }

    private static List<Missing> missing(Consolidation consolidation, FigureWording wording) {
        return consolidation.items().stream()
                .map(item -> new Missing(item, wording.missing(consolidation.total(item))))
                .filter(missing -> !missing.words().isEmpty())
                .toList();
    }
}
