package vn.loive.registry;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.agencies.Agency;
import vn.loive.agencies.AgencyNames;
import vn.loive.agencies.Alias;
import vn.loive.agencies.AskedOn;
import vn.loive.agencies.CannotKeepRegister;
import vn.loive.shared.Actor;
import vn.loive.ui.Form;

/** One agency on any day; the spellings of its name are kept by itself. */
@Controller
@RequestMapping("/agencies/{id}")
class OneAgencyController {

    private static final String FORM = "registry.alias-form";

    private final AgencyPage page;
    private final AgencyNames names;
    private final Clock clock;

    OneAgencyController(AgencyPage page, AgencyNames names, Clock clock) {
        this.page = page;
        this.names = names;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        Agency agency = page.found(id);
        AskedOn asked = AskedOn.of(sent, clock);
        Form form = asked.form().refused() ? asked.form() : Form.fresh(FORM);
        return page.fill(actor, agency, asked, new ModelAndView(AgencyPage.VIEW, "form", form));
    }

    @PostMapping("/aliases")
    ModelAndView add(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        Agency agency = page.found(id);
        Form form = Form.typed(FORM, sent);
        String written = form.text("written", Alias.LONGEST);
        if (written != null) {
            refuse(form, "written", names.add(actor, agency.id(), written, form.holds("misspelt", "true")));
        }
        return answer(actor, agency, form);
    }

    @PostMapping("/aliases/removal")
    ModelAndView remove(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        Agency agency = page.found(id);
        Form form = Form.typed(FORM, sent);
        refuse(form, "removed", names.remove(actor, agency.id(), form.value("removed")));
        return answer(actor, agency, form);
    }

    private static void refuse(Form form, String field, @Nullable CannotKeepRegister refusal) {
        if (refusal == CannotKeepRegister.OTHER_AGENCY) {
            form.refuse(refusal); // the page of another agency has no field to point to
        } else if (refusal != null) {
            form.refuse(field, refusal);
        }
    }

    private ModelAndView answer(Actor actor, Agency agency, Form form) {
        return form.refused()
                ? page.today(actor, agency, form.again(AgencyPage.VIEW))
                : new ModelAndView("redirect:/agencies/" + agency.id().value(), HttpStatus.SEE_OTHER);
    }
}
