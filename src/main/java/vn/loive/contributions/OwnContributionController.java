package vn.loive.contributions;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.agencies.AgencyId;
import vn.loive.contributions.ContributionTransitions.Act;
import vn.loive.figures.FigureKind;
import vn.loive.requests.ReportItem;
import vn.loive.requests.ReportRequest;
import vn.loive.shared.Actor;
import vn.loive.ui.Form;

/** What the reader's own agency contributes: what the register says, questions for what it does not, a receipt. */
@Controller
class OwnContributionController {

    private static final String VIEW = "contributions/own";
    /** The labels of the fields are the names of the items. */
    private static final String FORM = "requests.item";

    private static final String SEEN = "seen";

    private final Contributions contributions;
    private final ContributionDesk desk;

    OwnContributionController(Contributions contributions, ContributionDesk desk) {
        this.contributions = contributions;
        this.desk = desk;
    }

    @GetMapping("/requests/{id}/contribution")
    String show(Actor actor, @PathVariable UUID id, Locale locale, Model model) {
        ReportRequest request = desk.request(id);
        ContributionDraft draft = fill(actor, request, locale, model);
        Form form = carrying(Form.fresh(FORM), draft);
        draft.lines().forEach(line -> {
            FigureKind stated = line.statement();
            if (stated != null) {
                form.with(line.item().code(), stated.name());
            }
        });
        model.addAttribute("form", form);
        return VIEW;
    }

    @PostMapping("/requests/{id}/contribution")
    ModelAndView submit(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            Locale locale,
            Model model) {
        ReportRequest request = desk.request(id);
        Form form = Form.typed(FORM, sent);
        contributions
                .submit(actor, request, (int) form.readAt(), form.value(SEEN), statements(form))
                .forEach(refusal -> form.refuse(field(refusal), refusal));
        if (!form.refused()) {
            return new ModelAndView("redirect:/requests/" + id + "/contribution", HttpStatus.SEE_OTHER);
        }
        carrying(form, fill(actor, request, locale, model));
        return form.again(VIEW);
    }

    private ContributionDraft fill(Actor actor, ReportRequest request, Locale locale, Model model) {
        AgencyId agency = new AgencyId(actor.agency());
        ContributionDraft draft = contributions.draft(actor, request);
        Contribution current = draft.current();
        ContributionState state = current == null ? new ContributionState.Awaited() : current.state();
        model.addAttribute("request", request);
        model.addAttribute("asked", !request.askedOf(agency).isEmpty());
        model.addAttribute("lines", LineView.of(draft.lines(), request.period(), locale));
        model.addAttribute("current", current);
        model.addAttribute("state", state);
        model.addAttribute("late", desk.overdue(request));
        model.addAttribute("open", ContributionTransitions.allow(Act.SUBMISSION, state));
        return draft;
    }

    private static Form carrying(Form form, ContributionDraft draft) {
        return form.at(draft.version()).with(SEEN, draft.fingerprint());
    }

    private static Map<ReportItem, FigureKind> statements(Form form) {
        Map<ReportItem, FigureKind> statements = new EnumMap<>(ReportItem.class);
        for (ReportItem item : ReportItem.values()) {
            List<FigureKind> known = item.statements();
            Arrays.stream(FigureKind.values())
                    .filter(kind -> known.contains(kind) && form.holds(item.code(), kind.name()))
                    .forEach(kind -> statements.put(item, kind));
        }
        return statements;
    }

    private static String field(CannotSubmit refusal) {
        return switch (refusal) {
            case CannotSubmit.Unanswered(ReportItem item) -> item.code();
            case CannotSubmit.Whole _ -> "";
        };
    }
}
