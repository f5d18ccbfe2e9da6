package vn.loive.narratives;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.agencies.AgencyId;
import vn.loive.contributions.Contributions.Standing;
import vn.loive.requests.ReportRequest;
import vn.loive.shared.Actor;
import vn.loive.ui.Form;

/** What the reader's own agency answers in words, or an addressee whose duties have come to it. */
@Controller
@RequestMapping("/requests/{id}/narrative")
class NarrativeController {

    private static final String VIEW = "narratives/own";

    private final Narratives narratives;
    private final NarrativeDesk desk;

    NarrativeController(Narratives narratives, NarrativeDesk desk) {
        this.narratives = narratives;
        this.desk = desk;
    }

    @GetMapping
    String show(
            Actor actor, @PathVariable UUID id, @RequestParam(required = false) @Nullable UUID agency, Model model) {
        ReportRequest request = desk.request(id);
        NarrativeDraft draft = fill(request, desk.addressee(actor, request, agency, model), model);
        model.addAttribute("address", address(id, agency));
        model.addAttribute("form", NarrativeForm.holding(draft));
        return VIEW;
    }

    @PostMapping
    ModelAndView save(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID agency,
            @RequestParam MultiValueMap<String, String> sent,
            Model model) {
        ReportRequest request = desk.request(id);
        AgencyId addressee = desk.addressee(actor, request, agency, model);
        Form form = Form.typed(NarrativeForm.NAME, sent);
        Map<Integer, Narrative> said = NarrativeForm.read(form, desk.sections(request));
        if (!form.refused()) {
            narratives
                    .save(actor, request, addressee, (int) form.readAt(), said)
                    .ifPresent(form::refuse);
        }
        if (!form.refused()) {
            return new ModelAndView("redirect:" + address(id, agency), HttpStatus.SEE_OTHER);
        }
        NarrativeDraft draft = fill(request, addressee, model);
        model.addAttribute("address", address(id, agency));
        model.addAttribute("newer", draft.version() > form.readAt());
        form.at(draft.version());
        return form.again(VIEW);
    }

    private NarrativeDraft fill(ReportRequest request, AgencyId addressee, Model model) {
        NarrativeDraft draft = narratives.draft(request, addressee);
        Standing standing = narratives.standing(request, addressee);
        model.addAttribute("request", request);
        model.addAttribute("draft", draft);
        model.addAttribute("state", standing.state());
        model.addAttribute("submitted", standing.version());
        model.addAttribute("open", standing.state().mayBeSubmitted());
        model.addAttribute("choices", NarrativeForm.choices());
        model.addAttribute("changed", narratives.changedSince(request, addressee, draft, standing.version()));
        return draft;
    }

    private static String address(UUID request, @Nullable UUID agency) {
        return "/requests/" + request + "/narrative" + (agency == null ? "" : "?agency=" + agency);
    }
}
