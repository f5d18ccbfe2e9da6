package vn.loive.erasures;

import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.identities.SubjectId;
import vn.loive.shared.Actor;
import vn.loive.ui.Choice;
import vn.loive.ui.Form;

/** The page on which a supervisor holds a person or asks for the erasure; another agency's person is not found. */
@Controller
@RequestMapping("/guarded/erasures/persons/{id}")
class PersonErasureController {

    private static final String PERSON = "erasures/person";
    private static final String FORM = "erasures.form";
    private static final int LONGEST = 2_000;

    private final Erasures erasures;
    private final LegalHolds holds;
    private final KeptPersonReader persons;

    PersonErasureController(Erasures erasures, LegalHolds holds, KeptPersonReader persons) {
        this.erasures = erasures;
        this.holds = holds;
        this.persons = persons;
    }

    @GetMapping
    ModelAndView person(Actor actor, @PathVariable UUID id) {
        Form form = Form.fresh(FORM).with("act", UUID.randomUUID().toString());
        return person(actor, id, new ModelAndView(PERSON, "form", form));
    }

    @PostMapping("/hold")
    ModelAndView hold(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        Form form = Form.typed(FORM, sent);
        String reason = form.text("reason", LONGEST);
        UUID act = form.id("act", value -> value);
        return reason == null || act == null
                ? person(actor, id, form.again(PERSON))
                : done(actor, id, form, holds.set(actor, act, new SubjectId(id), reason));
    }

    @PostMapping("/lifting")
    ModelAndView lift(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        Form form = Form.typed(FORM, sent);
        String reason = form.text("reason", LONGEST);
        UUID hold = form.id("hold", value -> value);
        return reason == null || hold == null
                ? person(actor, id, form.again(PERSON))
                : done(actor, id, form, holds.lift(actor, hold, new SubjectId(id), reason));
    }

    @PostMapping("/request")
    ModelAndView request(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        Form form = Form.typed(FORM, sent);
        ErasureGround ground = form.oneOf("ground", ErasureGround.class);
        String reason = form.text("reason", LONGEST);
        UUID act = form.id("act", value -> value);
        return ground == null || reason == null || act == null
                ? person(actor, id, form.again(PERSON))
                : done(actor, id, form, erasures.request(actor, act, new SubjectId(id), ground, reason));
    }

    private ModelAndView done(Actor actor, UUID id, Form form, Optional<CannotErase> refusal) {
        refusal.ifPresent(form::refuse);
        return form.refused()
                ? person(actor, id, form.again(PERSON))
                : new ModelAndView(ErasuresController.LIST, HttpStatus.SEE_OTHER);
    }

    private ModelAndView person(Actor actor, UUID id, ModelAndView page) {
        SubjectId person = new SubjectId(id);
        return page.addObject(
                        "subject",
                        persons.find(actor, person)
                                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)))
                .addObject("hold", holds.over(actor, person).orElse(null))
                .addObject("held", holds.reason(actor, person).orElse(""))
                .addObject("grounds", Choice.ofEnum(ErasureGround.class, "erasures.ground"));
    }
}
