package vn.loive.contributions;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import vn.loive.requests.ObligationState;
import vn.loive.requests.Obligations;
import vn.loive.requests.ReportRequest;
import vn.loive.requests.RequestDesk;
import vn.loive.shared.Actor;
import vn.loive.ui.Form;

/**
 * What the reader's own agency contributes, or an addressee whose duties have come to it: what the register says, questions
 * for what it does not, a receipt.
 */
@Controller
class OwnContributionController {

    private static final String VIEW = "contributions/own";
    /** The labels of the fields are the names of the items. */
    private static final String FORM = "requests.item";

    private static final String SEEN = "seen";

    private final Contributions contributions;
    private final RequestDesk desk;

    private final Obligations obligations;
    private final AnsweredFor answeredFor;

    OwnContributionController(
            Contributions contributions, RequestDesk desk, Obligations obligations, AnsweredFor answeredFor) {
        this.contributions = contributions;
        this.desk = desk;
        this.obligations = obligations;
        this.answeredFor = answeredFor;
    }

    @GetMapping("/requests/{id}/contribution")
    String show(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID agency,
            Locale locale,
            Model model) {
        ReportRequest request = desk.request(id);
        ContributionDraft draft = fill(request, answeredFor.shown(actor, request, agency, model), locale, model);
        model.addAttribute("form", StatementFields.filled(carrying(Form.fresh(FORM), draft), draft));
        return VIEW;
    }

    @PostMapping("/requests/{id}/contribution")
    ModelAndView submit(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID agency,
            @RequestParam MultiValueMap<String, String> sent,
            Locale locale,
            Model model) {
        ReportRequest request = desk.request(id);
        AgencyId addressee = answeredFor.shown(actor, request, agency, model);
        Form form = Form.typed(FORM, sent);
        contributions
                .submit(actor, request, addressee, (int) form.readAt(), form.value(SEEN), StatementFields.read(form))
                .forEach(refusal -> form.refuse(refusal.field(), refusal));
        if (!form.refused()) {
            return new ModelAndView("redirect:" + AnsweredFor.address(request, agency), HttpStatus.SEE_OTHER);
        }
        carrying(form, fill(request, addressee, locale, model));
        return form.again(VIEW);
    }

    private ContributionDraft fill(ReportRequest request, AgencyId agency, Locale locale, Model model) {
        ContributionDraft draft = contributions.draft(request, agency);
        Contribution current = draft.current();
        ContributionState state = current == null ? new ContributionState.Awaited() : current.state();
        model.addAttribute("request", request);
        model.addAttribute("asked", !request.askedOf(agency).isEmpty());
        model.addAttribute("lines", LineView.of(draft.lines(), request.period(), locale));
        model.addAttribute("owed", obligations.of(request.id()).getOrDefault(agency, ObligationState.SILENT));
        model.addAttribute("current", current);
        model.addAttribute("state", state);
        model.addAttribute("late", desk.overdue(request));
        model.addAttribute("open", state.mayBeSubmitted());
        return draft;
    }

    private static Form carrying(Form form, ContributionDraft draft) {
        return form.at(draft.version()).with(SEEN, draft.fingerprint());
    }
}
