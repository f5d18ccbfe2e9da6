package vn.loive.facilities;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.facilities.FacilityOutcome.Refused;
import vn.loive.shared.Actor;
import vn.loive.ui.Form;

/** The entry of a reception place in the register. */
@Controller
class FacilityRegistrationController {

    private final Facilities facilities;
    private final FacilityForm forms;

    FacilityRegistrationController(Facilities facilities, FacilityForm forms) {
        this.facilities = facilities;
        this.forms = forms;
    }

    @GetMapping("/facilities/new")
    String blank(Actor actor, Model model) {
        model.addAttribute(
                "form",
                Form.fresh(FacilityForm.NAME).with("manager", actor.agency().toString()));
        forms.offer(actor, model);
        return "facilities/new-facility";
    }

    @PostMapping("/facilities")
    ModelAndView register(Actor actor, @RequestParam MultiValueMap<String, String> sent, Model model) {
        Form form = Form.typed(FacilityForm.NAME, sent);
        FacilityFacts facts = FacilityForm.read(form);
        FacilityId id = new FacilityId(UUID.randomUUID());
        if (facts != null && facilities.register(actor, id, facts) instanceof Refused refused) {
            FacilityForm.refuse(form, refused.reasons());
        }
        if (!form.refused()) {
            return show(id);
        }
        forms.offer(actor, model);
        return form.again("facilities/new-facility");
    }

    /** Leads on to the page of a place. */
    static ModelAndView show(FacilityId id) {
        return new ModelAndView("redirect:/facilities/" + id.value(), HttpStatus.SEE_OTHER);
    }
}
