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
import vn.loive.documents.DocumentId;
import vn.loive.shared.Actor;
import vn.loive.shared.Period;
import vn.loive.ui.Form;

/** The entry of a review that was held, and its withdrawal with the reason. */
@Controller
@RequestMapping(InstrumentEntryController.PATH + "/{id}/reviews")
class HeldReviewController {

    private static final String FORM = "instruments.review-form";

    private final Instruments instruments;
    private final InstrumentReviews reviews;
    private final InstrumentChoices choices;

    HeldReviewController(Instruments instruments, InstrumentReviews reviews, InstrumentChoices choices) {
        this.instruments = instruments;
        this.reviews = reviews;
        this.choices = choices;
    }

    @GetMapping("/new")
    ModelAndView blank(Actor actor, @PathVariable UUID id, Model model) {
        return entry(actor, found(id), Form.fresh(FORM).with("awaited", "true"), model);
    }

    @PostMapping
    ModelAndView enter(
            Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent, Model model) {
        Instrument about = found(id);
        Form form = Form.typed(FORM, sent);
        InstrumentReview review = read(form);
        return review != null && entered(actor, about, review, form)
                ? InstrumentEntryController.show(id)
                : entry(actor, about, form, model);
    }

    private boolean entered(Actor actor, Instrument about, InstrumentReview review, Form form) {
        return InstrumentForm.done(form, reviews.enter(actor, about.id(), review, form.holds("awaited", "true")));
    }

    private static @Nullable InstrumentReview read(Form form) {
        Period period = form.period("from", "to");
        DocumentId report = form.id("report", DocumentId::new);
        return period == null || form.refused()
                ? null
                : new InstrumentReview(new ReviewId(UUID.randomUUID()), period, report, "");
    }

    private ModelAndView entry(Actor actor, Instrument about, Form form, Model model) {
        choices.offerReports(actor, model);
        return form.again("instruments/new-review").addObject("one", about);
    }

    @GetMapping("/{review}/withdrawal")
    ModelAndView ask(@PathVariable UUID id, @PathVariable UUID review) {
        return withdrawal(found(id), held(id, review), Form.fresh(FORM));
    }

    @PostMapping("/{review}/withdrawal")
    ModelAndView withdraw(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID review,
            @RequestParam MultiValueMap<String, String> sent) {
        Instrument about = found(id);
        InstrumentReview held = held(id, review);
        Form form = Form.typed(FORM, sent);
        return InstrumentForm.done(form, reviews.withdraw(actor, about.id(), held.id(), form.value("reason")))
                ? InstrumentEntryController.show(id)
                : withdrawal(about, held, form);
    }

    private static ModelAndView withdrawal(Instrument about, InstrumentReview held, Form form) {
        return form.again("instruments/withdrawal").addObject("one", about).addObject("review", held);
    }

    private Instrument found(UUID id) {
        return InstrumentEntryController.found(instruments, id);
    }

    private InstrumentReview held(UUID id, UUID review) {
        return reviews.of(new InstrumentId(id)).stream()
                .filter(one -> one.id().value().equals(review))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
