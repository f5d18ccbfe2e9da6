package vn.loive.signing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.drafting.DraftDesk;
import vn.loive.shared.Actor;
import vn.loive.shared.Refusal;
import vn.loive.ui.Form;

/** Submits, gives back, signs and issues drafts. */
@Controller
@RequestMapping("/drafts/{id}")
class SigningController {

    static final String FORM = "signing.form";

    private final DraftDesk desk;
    private final SigningOffice signing;

    SigningController(DraftDesk desk, SigningOffice signing) {
        this.desk = desk;
        this.signing = signing;
    }

    @PostMapping("/submission")
    ModelAndView submit(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        desk.shown(actor, id);
        return after(id, Form.typed(FORM, sent), signing.submit(actor, id));
    }

    @PostMapping("/return")
    ModelAndView giveBack(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        desk.shown(actor, id);
        Form form = Form.typed(FORM, sent);
        return after(id, form, signing.giveBack(actor, id, form.value("reason")));
    }

    @PostMapping("/withdrawal")
    ModelAndView withdraw(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        desk.shown(actor, id);
        return after(id, Form.typed(FORM, sent), signing.withdraw(actor, id));
    }

    @PostMapping("/signature")
    ModelAndView sign(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        desk.shown(actor, id);
        return after(id, Form.typed(FORM, sent), signing.sign(actor, id));
    }

    @PostMapping("/number")
    ModelAndView issue(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        desk.shown(actor, id);
        Form form = Form.typed(FORM, sent);
        LocalDate day = form.day("day");
        Optional<? extends Refusal> refusal = day == null ? Optional.empty() : signing.issue(actor, id, day);
        return after(id, form, refusal);
    }

    /** Back to the draft; where something is refused a page says why, with what was typed. */
    private static ModelAndView after(UUID id, Form form, Optional<? extends Refusal> refusal) {
        refusal.ifPresent(form::refuse);
        return form.refused()
                ? form.again("signing/refused").addObject("draftPath", "/drafts/" + id)
                : new ModelAndView("redirect:/drafts/" + id, HttpStatus.SEE_OTHER);
    }
}
