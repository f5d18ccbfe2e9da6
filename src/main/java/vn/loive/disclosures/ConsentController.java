package vn.loive.disclosures;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.consents.ConsentAnswer;
import vn.loive.consents.Consents;
import vn.loive.identities.Subject;
import vn.loive.shared.Actor;
import vn.loive.ui.Form;

/** The ledger of consents of a person, and the form on which an answer is recorded. */
@Controller
@RequestMapping("/guarded/persons/{id}/consents")
class ConsentController {

    private static final String ANSWER = "disclosures/answer";

    private final Consents consents;
    private final ConsentPage page;
    private final ConsentFields fields;

    ConsentController(Consents consents, ConsentPage page, ConsentFields fields) {
        this.consents = consents;
        this.page = page;
        this.fields = fields;
    }

    @GetMapping
    ModelAndView ledger(Actor actor, @PathVariable UUID id) {
        return page.ledger(actor, page.seen(actor, id), Map.of());
    }

    /** What is opened stands in the answer alone. */
    @PostMapping("/open")
    ModelAndView open(Actor actor, @PathVariable UUID id) {
        Subject subject = page.seen(actor, id);
        return page.ledger(actor, subject, consents.details(actor, subject.id()));
    }

    @GetMapping("/new")
    ModelAndView blank(Actor actor, @PathVariable UUID id) {
        return fields.answer(actor, page.written(actor, id), new ModelAndView(ANSWER, "form", fields.blank()));
    }

    @PostMapping
    ModelAndView record(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        Subject subject = page.written(actor, id);
        Form form = ConsentFields.typed(sent);
        ConsentAnswer answer = new ConsentForm(form).answer();
        if (answer != null) {
            consents.record(actor, subject.id(), answer).ifPresent(refusal -> form.refuse(refusal.field(), refusal));
        }
        return answer == null || form.refused()
                ? fields.answer(actor, subject, form.again(ANSWER))
                : ConsentPage.done(id);
    }
}
