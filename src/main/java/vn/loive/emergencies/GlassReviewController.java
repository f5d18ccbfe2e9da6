package vn.loive.emergencies;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.emergencies.Emergencies.Told;
import vn.loive.inspection.PersonsKnown;
import vn.loive.shared.Actor;
import vn.loive.ui.Choice;
import vn.loive.ui.Form;

/** Where those who answer for the person, or for whoever broke the glass, look at it afterwards. */
@Controller
class GlassReviewController {

    static final String TOLD = "/guarded/emergencies/told";

    private static final String REVIEW = "emergencies/review";
    private static final int LONGEST = 1000;

    private final Emergencies emergencies;
    private final GlassViews views;
    private final PersonsKnown persons;

    GlassReviewController(Emergencies emergencies, GlassViews views, PersonsKnown persons) {
        this.emergencies = emergencies;
        this.views = views;
        this.persons = persons;
    }

    /** What a reviewer may find. */
    private enum Finding {
        JUSTIFIED,
        NOT_JUSTIFIED
    }

    @GetMapping(TOLD)
    ModelAndView told(Actor actor) {
        return new ModelAndView("emergencies/told", "glasses", views.of(emergencies.told(actor)))
                .addObject("me", actor.account());
    }

    /** Reading the reason is an act, so it is sent and not followed as a link. */
    @PostMapping("/guarded/emergencies/{id}/open")
    ModelAndView open(Actor actor, @PathVariable UUID id) {
        return page(actor, id, new ModelAndView(REVIEW, "form", Form.fresh(EmergencyController.FORM)));
    }

    @PostMapping("/guarded/emergencies/{id}/review")
    ModelAndView review(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        Form form = Form.typed(EmergencyController.FORM, sent);
        @Nullable Finding finding = form.oneOf("finding", Finding.class);
        @Nullable String words = form.text("words", LONGEST);
        if (finding != null && words != null) {
            emergencies
                    .review(actor, new GlassId(id), finding == Finding.JUSTIFIED, words)
                    .ifPresent(form::refuse);
        }
        return form.refused()
                ? page(actor, id, form.again(REVIEW))
                : new ModelAndView("redirect:" + TOLD, HttpStatus.SEE_OTHER);
    }

    private ModelAndView page(Actor actor, UUID id, ModelAndView page) {
        Told told = emergencies
                .open(actor, new GlassId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return page.addObject("view", views.of(List.of(told.glass())).getFirst())
                .addObject("reason", told.reason())
                .addObject("knows", persons.knows(actor, told.glass().subject().value()))
                .addObject("own", told.glass().account().equals(actor.account()))
                .addObject("findings", Choice.ofEnum(Finding.class, "emergencies.finding"));
    }
}
