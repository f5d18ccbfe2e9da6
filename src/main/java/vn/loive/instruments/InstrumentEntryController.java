package vn.loive.instruments;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import vn.loive.shared.Actor;
import vn.loive.ui.Form;

/** The entry of an instrument, and its correction with the reason. */
@Controller
@RequestMapping(InstrumentEntryController.PATH)
class InstrumentEntryController {

    static final String PATH = "/instruments";

    private final Instruments instruments;
    private final InstrumentChoices choices;

    InstrumentEntryController(Instruments instruments, InstrumentChoices choices) {
        this.instruments = instruments;
        this.choices = choices;
    }

    @GetMapping("/new")
    ModelAndView blank(Actor actor, Model model) {
        return entry(actor, Form.fresh(InstrumentForm.NAME), model);
    }

    @PostMapping
    ModelAndView enter(Actor actor, @RequestParam MultiValueMap<String, String> sent, Model model) {
        Form form = Form.typed(InstrumentForm.NAME, sent);
        InstrumentFacts facts = InstrumentForm.read(form);
        InstrumentId id = new InstrumentId(UUID.randomUUID());
        return facts != null && InstrumentForm.done(form, instruments.enter(actor, id, facts))
                ? show(id.value())
                : entry(actor, form, model);
    }

    private ModelAndView entry(Actor actor, Form form, Model model) {
        choices.offer(actor, null, model);
        return form.again("instruments/new");
    }

    @GetMapping("/{id}/correction")
    ModelAndView asItStands(Actor actor, @PathVariable UUID id, Model model) {
        return correction(actor, id, null, model);
    }

    @PostMapping("/{id}/correction")
    ModelAndView correct(
            Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent, Model model) {
        Form form = Form.typed(InstrumentForm.NAME, sent);
        InstrumentFacts facts = InstrumentForm.read(form);
        return facts != null && corrected(actor, found(instruments, id), facts, form)
                ? show(id)
                : correction(actor, id, form, model);
    }

    private boolean corrected(Actor actor, Instrument read, InstrumentFacts facts, Form form) {
        return InstrumentForm.done(
                form, instruments.correct(actor, read.id(), form.readAt(), facts, form.value("reason")));
    }

    private ModelAndView correction(Actor actor, UUID id, @Nullable Form typed, Model model) {
        Instrument found = found(instruments, id);
        choices.offer(actor, found.id(), model);
        Form form = typed == null ? InstrumentForm.holding(found) : typed;
        return form.again("instruments/correction").addObject("one", found);
    }

    /** The instrument of an address. */
    static Instrument found(Instruments instruments, UUID id) {
        return instruments
                .find(new InstrumentId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Leads on to the page of an instrument. */
    static ModelAndView show(UUID id) {
        return new ModelAndView("redirect:" + PATH + "/" + id, HttpStatus.SEE_OTHER);
    }
}
