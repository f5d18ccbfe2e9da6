package vn.loive.issuing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
import vn.loive.agencies.Agencies;
import vn.loive.agencies.AgencyId;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;
import vn.loive.ui.Form;
import vn.loive.ui.Pager;
import vn.loive.ui.Visibility;

/** The register as a book, and one document of it, which its agency may make void. */
@Controller
@RequestMapping(IssuedController.PATH)
class IssuedController {

    static final String PATH = "/documents/issued";

    private final IssuedDocuments register;
    private final IssueChoices choices;
    private final Agencies agencies;
    private final Visibility visibility;
    private final List<IssuedPart> parts;
    private final Clock clock;

    IssuedController(
            IssuedDocuments register,
            IssueChoices choices,
            Agencies agencies,
            Visibility visibility,
            List<IssuedPart> parts,
            Clock clock) {
        this.register = register;
        this.choices = choices;
        this.agencies = agencies;
        this.visibility = visibility;
        this.parts = parts;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(Actor actor, @RequestParam MultiValueMap<String, String> sent, Model model) {
        int thisYear = LegalDay.today(clock).getYear();
        Form form = Form.typed("issuing.filter", sent);
        IssuedList asked = IssuedList.of(form, new AgencyId(actor.agency()), thisYear);
        List<IssuedDocument> found = asked.found(register.of(asked.agency(), asked.year()));
        Pager pager = asked.pager(found.size());
        model.addAttribute("asked", asked)
                .addAttribute("years", choices.years(asked.agency(), List.of(thisYear, asked.year())))
                .addAttribute("agencies", choices.agencies(actor))
                .addAttribute("types", IssuedForm.types())
                .addAttribute("states", asked.asked(register.states(asked.agency(), asked.year())))
                .addAttribute("pager", pager)
                .addAttribute("documents", found.subList(pager.offset(), pager.last()))
                .addAttribute("agency", agencies.find(asked.agency()).orElseThrow(IssuedController::notFound))
                .addAttribute("mayIssue", mayIssue());
        return form.again("issuing/list");
    }

    @GetMapping("/{id}")
    ModelAndView one(Actor actor, @PathVariable UUID id, Model model) {
        return page(actor, found(id), Form.fresh("issuing.voiding"), model);
    }

    @PostMapping("/{id}/voiding")
    ModelAndView makeVoid(
            Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent, Model model) {
        IssuedDocument document = found(id);
        Form form = Form.typed("issuing.voiding", sent);
        Optional<CannotIssue> refusal = register.voidIt(actor, document.id(), form.value("reason"));
        return IssuedForm.done(form, refusal) ? show(document) : page(actor, found(id), form, model);
    }

    private ModelAndView page(Actor actor, IssuedDocument document, Form form, Model model) {
        boolean own = document.agency().value().equals(actor.agency());
        model.addAttribute("document", document)
                .addAttribute("agency", agencies.find(document.agency()).orElseThrow())
                .addAttribute("mayVoid", own && document.stands() && mayIssue());
        parts.forEach(part -> part.show(actor, document, model));
        return form.again("issuing/document");
    }

    private boolean mayIssue() {
        return visibility.mayOpen(PATH + "/new");
    }

    private IssuedDocument found(UUID id) {
        return register.find(new IssuedId(id)).orElseThrow(IssuedController::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    /** Leads on to the page of a document. */
    static ModelAndView show(IssuedDocument document) {
        return new ModelAndView("redirect:" + PATH + "/" + document.id().value(), HttpStatus.SEE_OTHER);
    }
}
