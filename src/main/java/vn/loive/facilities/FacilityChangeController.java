package vn.loive.facilities;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.facilities.FacilityOutcome.Refused;
import vn.loive.shared.Actor;
import vn.loive.ui.Form;

/** What becomes true of a reception place from a day on, or what was stated of it by mistake. */
@Controller
@RequestMapping("/facilities/{id}/change")
class FacilityChangeController {

    private static final String PAGE = "facilities/change";

    private final Facilities facilities;
    private final FacilityRules rules;
    private final FacilityForm forms;

    FacilityChangeController(Facilities facilities, FacilityRules rules, FacilityForm forms) {
        this.facilities = facilities;
        this.rules = rules;
        this.forms = forms;
    }

    @GetMapping
    ModelAndView asItStands(Actor actor, @PathVariable UUID id, Model model) {
        Facility facility = found(id);
        if (!facilities.mayChange(actor, facility)) {
            return FacilityRegistrationController.show(facility.id());
        }
        forms.offer(actor, model);
        return new ModelAndView(PAGE, "form", FacilityForm.holding(facility)).addObject("facility", facility);
    }

    @PostMapping
    ModelAndView change(
            Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent, Model model) {
        Facility facility = found(id);
        Form form = Form.typed(FacilityForm.NAME, sent);
        FacilityFacts facts = FacilityForm.read(form);
        if (facts != null && change(actor, facility.id(), form, facts) instanceof Refused refused) {
            FacilityForm.refuse(form, refused.reasons());
        }
        if (!form.refused()) {
            return FacilityRegistrationController.show(facility.id());
        }
        forms.offer(actor, model);
        return form.again(PAGE).addObject("facility", facility);
    }

    private FacilityOutcome change(Actor actor, FacilityId id, Form form, FacilityFacts facts) {
        boolean correction = form.holds("correction", "true");
        return facilities.change(actor, id, form.readAt(), facts, correction, form.value("reason"));
    }

    private Facility found(UUID id) {
        return facilities
                .find(new FacilityId(id), rules.today())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
