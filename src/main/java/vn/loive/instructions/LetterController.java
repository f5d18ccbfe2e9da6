package vn.loive.instructions;

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
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.campaigns.Campaign;
import vn.loive.campaigns.CampaignDesk;
import vn.loive.requests.CannotOpenRequest;
import vn.loive.shared.Actor;
import vn.loive.ui.Form;

/** Sends the letter of a campaign, which opens its request in the same act. */
@Controller
class LetterController {

    private static final String VIEW = "instructions/new-letter";
    private static final Map<CannotOpenRequest, String> FIELDS = Map.of(
            CannotOpenRequest.TITLE_MISSING,
            "title",
            CannotOpenRequest.NOBODY_ASKED,
            LetterForm.ADDRESSEES,
            CannotOpenRequest.UNKNOWN_AGENCY,
            LetterForm.ADDRESSEES,
            CannotOpenRequest.DUE_TOO_EARLY,
            "due");

    private final CampaignDesk campaigns;
    private final LetterDesk desk;
    private final LetterDrafts drafts;
    private final Letters letters;

    LetterController(CampaignDesk campaigns, LetterDesk desk, LetterDrafts drafts, Letters letters) {
        this.campaigns = campaigns;
        this.desk = desk;
        this.drafts = drafts;
        this.letters = letters;
    }

    @GetMapping("/campaigns/{id}/letters/new")
    String blank(Actor actor, @PathVariable UUID id, Model model) {
        LetterForm offer = desk.offer(actor, campaign(actor, id), "");
        Form form = offer.fresh(desk.template());
        fill(offer, form, model);
        model.addAttribute("form", form);
        return VIEW;
    }

    @PostMapping("/campaigns/{id}/letters")
    ModelAndView send(
            Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent, Model model) {
        Form form = Form.typed(LetterForm.NAME, sent);
        LetterForm offer = desk.offer(actor, campaign(actor, id), form.value("signer"));
        LetterDrafts.Draft draft = drafts.read(actor, offer, form);
        if (draft != null) {
            letters.send(actor, draft.request(), draft.letter())
                    .ifPresent(why -> form.refuse(FIELDS.getOrDefault(why, ""), why));
        }
        if (draft == null || form.refused()) {
            fill(offer, form, model);
            return form.again(VIEW);
        }
        return new ModelAndView(
                "redirect:/campaigns/" + id + "/letters/" + draft.letter().id(), HttpStatus.SEE_OTHER);
    }

    private Campaign campaign(Actor actor, UUID id) {
        Campaign campaign = campaigns.campaign(id);
        if (!letters.maySend(actor, campaign)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return campaign;
    }

    private static void fill(LetterForm offer, Form form, Model model) {
        model.addAttribute("offer", offer);
        model.addAttribute("addressees", offer.addressees(form));
    }
}
