package vn.loive.disclosures;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.consents.Consents;
import vn.loive.consents.GroundedRelease;
import vn.loive.identities.Subject;
import vn.loive.shared.Actor;
import vn.loive.ui.Form;

/** The form on which it is recorded that somebody is told without consent on a legal ground. */
@Controller
@RequestMapping("/guarded/persons/{id}/consents/ground")
class ReleaseController {

    private static final String GROUND = "disclosures/ground";

    private final Consents consents;
    private final ConsentPage page;
    private final ConsentFields fields;

    ReleaseController(Consents consents, ConsentPage page, ConsentFields fields) {
        this.consents = consents;
        this.page = page;
        this.fields = fields;
    }

    @GetMapping
    ModelAndView blank(Actor actor, @PathVariable UUID id) {
        return fields.ground(actor, page.written(actor, id), new ModelAndView(GROUND, "form", fields.blank()));
    }

    @PostMapping
    ModelAndView release(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        Subject subject = page.written(actor, id);
        Form form = ConsentFields.typed(sent);
        GroundedRelease release = new ConsentForm(form).release();
        if (release != null) {
            consents.release(actor, subject.id(), release).ifPresent(refusal -> form.refuse(refusal.field(), refusal));
        }
        return release == null || form.refused()
                ? fields.ground(actor, subject, form.again(GROUND))
                : ConsentPage.done(id);
    }
}
