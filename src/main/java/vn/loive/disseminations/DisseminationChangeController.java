package vn.loive.disseminations;

import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.shared.Actor;
import vn.loive.ui.Form;

/** The correction and the withdrawal of a dissemination, by the agency that answers for it, with the reason. */
@Controller
@RequestMapping(DisseminationController.PATH + "/{id}")
class DisseminationChangeController {

    private static final String CORRECTION = "disseminations/correction";
    private static final String WITHDRAWAL = "disseminations/withdrawal";

    private final Disseminations disseminations;
    private final DisseminationViews views;
    private final DisseminationChoices choices;

    DisseminationChangeController(
            Disseminations disseminations, DisseminationViews views, DisseminationChoices choices) {
        this.disseminations = disseminations;
        this.views = views;
        this.choices = choices;
    }

    @GetMapping("/correction")
    ModelAndView asItStands(Actor actor, @PathVariable UUID id, Model model) {
        Dissemination found = DisseminationController.found(disseminations, id);
        if (!disseminations.mayChange(actor, found)) {
            return DisseminationController.show(found.id());
        }
        choices.offer(actor, DisseminationForm.holding(found), model);
        return new ModelAndView(CORRECTION, "id", id);
    }

    @PostMapping("/correction")
    ModelAndView correct(
            Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent, Model model) {
        Dissemination found = DisseminationController.found(disseminations, id);
        Form form = Form.typed(DisseminationForm.NAME, sent);
        DisseminationFacts facts = DisseminationForm.read(form);
        if (facts != null && corrected(actor, found, facts, form)) {
            return DisseminationController.show(found.id());
        }
        choices.offer(actor, form, model);
        return form.again(CORRECTION).addObject("id", id);
    }

    private boolean corrected(Actor actor, Dissemination found, DisseminationFacts facts, Form form) {
        String reason = form.value("reason");
        return DisseminationForm.done(form, disseminations.correct(actor, found.id(), form.readAt(), facts, reason));
    }

    @GetMapping("/withdrawal")
    ModelAndView ask(Actor actor, @PathVariable UUID id, Locale locale) {
        Dissemination found = DisseminationController.found(disseminations, id);
        if (!disseminations.mayChange(actor, found)) {
            return DisseminationController.show(found.id());
        }
        Form form = Form.fresh(DisseminationForm.NAME).at(found.version());
        return new ModelAndView(WITHDRAWAL, "form", form).addObject("view", views.of(found, locale));
    }

    @PostMapping("/withdrawal")
    ModelAndView withdraw(
            Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent, Locale locale) {
        Dissemination found = DisseminationController.found(disseminations, id);
        Form form = Form.typed(DisseminationForm.NAME, sent);
        String reason = form.value("reason");
        return DisseminationForm.done(form, disseminations.withdraw(actor, found.id(), form.readAt(), reason))
                ? DisseminationController.show(found.id())
                : form.again(WITHDRAWAL).addObject("view", views.of(found, locale));
    }
}
