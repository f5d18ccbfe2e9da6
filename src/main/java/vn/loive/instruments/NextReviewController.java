package vn.loive.instruments;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.documents.DocumentId;
import vn.loive.shared.Actor;
import vn.loive.ui.Form;

/** The review that is awaited next, as it is set, changed or taken back. */
@Controller
@RequestMapping(InstrumentEntryController.PATH + "/{id}/next-review")
class NextReviewController {

    private static final String FORM = "instruments.next-form";

    private final Instruments instruments;
    private final InstrumentReviews reviews;
    private final InstrumentChoices choices;

    NextReviewController(Instruments instruments, InstrumentReviews reviews, InstrumentChoices choices) {
        this.instruments = instruments;
        this.reviews = reviews;
        this.choices = choices;
    }

    @GetMapping
    ModelAndView asItStands(Actor actor, @PathVariable UUID id, Model model) {
        Instrument about = InstrumentEntryController.found(instruments, id);
        NextReview stands = about.nextReview();
        Form form = Form.fresh(FORM).at(about.turn());
        if (stands != null) {
            form.with("day", InstrumentForm.written(stands.day())).with("request", InstrumentForm.id(stands.request()));
        }
        return page(actor, about, form, model);
    }

    @PostMapping
    ModelAndView set(
            Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent, Model model) {
        Instrument about = InstrumentEntryController.found(instruments, id);
        Form form = Form.typed(FORM, sent);
        NextReview next = read(form);
        return !form.refused()
                        && InstrumentForm.done(
                                form, reviews.await(actor, about.id(), form.readAt(), next, form.value("reason")))
                ? InstrumentEntryController.show(id)
                : page(actor, about, form, model);
    }

    /** An empty day says that none is awaited. */
    private static @Nullable NextReview read(Form form) {
        LocalDate day = InstrumentForm.perhapsDay(form, "day");
        DocumentId request = form.id("request", DocumentId::new);
        if (day == null && request != null) {
            form.day("day");
        }
        return day == null ? null : new NextReview(day, request);
    }

    private ModelAndView page(Actor actor, Instrument about, Form form, Model model) {
        choices.offerReports(actor, model);
        return form.again("instruments/next-review").addObject("one", about);
    }
}
