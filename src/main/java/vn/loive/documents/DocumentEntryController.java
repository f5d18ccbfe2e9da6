package vn.loive.documents;

import java.util.List;
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
import vn.loive.agencies.AgencyId;
import vn.loive.shared.Actor;
import vn.loive.ui.Choice;
import vn.loive.ui.Form;

/** The entry of a cited document by hand, and its correction with the reason. */
@Controller
@RequestMapping(DocumentController.PATH)
class DocumentEntryController {

    private static final String NEW = "documents/new";
    private static final String CORRECTION = "documents/correction";
    private static final String CENTRAL = "central";

    private final Documents documents;

    DocumentEntryController(Documents documents) {
        this.documents = documents;
    }

    @GetMapping("/new")
    ModelAndView blank(Model model) {
        return entry(Form.fresh(DocumentForm.NAME).with("from", "province"), model);
    }

    @PostMapping
    ModelAndView enter(Actor actor, @RequestParam MultiValueMap<String, String> sent, Model model) {
        Form form = Form.typed(DocumentForm.NAME, sent);
        DocumentFacts facts = DocumentForm.read(form);
        if (facts == null) {
            return entry(form, model);
        }
        RegisteredDocument document = new RegisteredDocument(
                new DocumentId(UUID.randomUUID()),
                form.holds("from", CENTRAL) ? null : actor.province(),
                null,
                facts,
                1,
                new AgencyId(actor.agency()));
        return DocumentForm.done(form, documents.enter(actor, document))
                ? DocumentController.show(document.id())
                : entry(form, model);
    }

    private static ModelAndView entry(Form form, Model model) {
        model.addAttribute(
                "froms",
                List.of(
                        Choice.ofKey("province", "documents.form.from.province"),
                        Choice.ofKey(CENTRAL, "documents.form.from.central")));
        return form.again(NEW);
    }

    @GetMapping("/{id}/correction")
    ModelAndView asItStands(Actor actor, @PathVariable UUID id) {
        RegisteredDocument found = DocumentController.found(documents, id);
        return documents.mayChange(actor, found)
                ? correction(DocumentForm.holding(found), found)
                : DocumentController.show(found.id());
    }

    @PostMapping("/{id}/correction")
    ModelAndView correct(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        RegisteredDocument found = DocumentController.found(documents, id);
        Form form = Form.typed(DocumentForm.NAME, sent);
        DocumentFacts facts = DocumentForm.read(form);
        return facts != null && corrected(actor, found, facts, form)
                ? DocumentController.show(found.id())
                : correction(form, found);
    }

    private boolean corrected(Actor actor, RegisteredDocument found, DocumentFacts facts, Form form) {
        return DocumentForm.done(
                form, documents.correct(actor, found.id(), form.readAt(), facts, form.value("reason")));
    }

    private static ModelAndView correction(Form form, RegisteredDocument found) {
        return form.again(CORRECTION).addObject("document", found);
    }
}
