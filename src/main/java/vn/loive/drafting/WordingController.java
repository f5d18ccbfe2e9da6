package vn.loive.drafting;

import java.util.List;
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
import org.springframework.web.servlet.ModelAndView;
import vn.loive.documents.DocumentId;
import vn.loive.documents.Documents;
import vn.loive.drafting.DraftVersion.Origin;
import vn.loive.shared.Actor;
import vn.loive.ui.Choice;
import vn.loive.ui.Form;

/** Changes the wording of a draft, and what it cites. */
@Controller
@RequestMapping(DraftController.PATH + "/{id}")
class WordingController {

    private static final String VIEW = "drafting/wording";

    private final DraftDesk desk;
    private final Drafts drafts;
    private final Documents documents;

    WordingController(DraftDesk desk, Drafts drafts, Documents documents) {
        this.desk = desk;
        this.drafts = drafts;
        this.documents = documents;
    }

    @GetMapping("/wording")
    ModelAndView show(Actor actor, @PathVariable UUID id, Model model) {
        OpenDraft draft = desk.shown(actor, id);
        return page(actor, draft, DraftForm.holding(draft), model);
    }

    @PostMapping("/wording")
    ModelAndView save(
            Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent, Model model) {
        OpenDraft draft = desk.shown(actor, id);
        Form form = Form.typed(DraftForm.NAME, sent);
        Wording wording = DraftForm.read(form);
        if (wording != null) {
            drafts.save(actor, draft.draft().id(), form.readAt(), Origin.TYPED, wording)
                    .ifPresent(form::refuse);
        }
        return form.refused() ? page(actor, draft, form, model) : to(id);
    }

    @PostMapping("/citations")
    ModelAndView cite(
            Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent, Model model) {
        OpenDraft draft = desk.shown(actor, id);
        Form form = Form.typed("drafting.citing", sent);
        DocumentId document = form.id("document", DocumentId::new);
        if (document == null || documents.find(document).isEmpty()) {
            form.refuse("document", CannotDraft.NO_SUCH_DOCUMENT);
        } else {
            drafts.cite(actor, draft.draft().id(), document).ifPresent(form::refuse);
        }
        return form.refused()
                ? page(actor, draft, form, model)
                : new ModelAndView("redirect:" + DraftController.PATH + "/" + id + "/wording", HttpStatus.SEE_OTHER);
    }

    private ModelAndView page(Actor actor, OpenDraft draft, Form form, Model model) {
        boolean citing = form.name().equals("drafting.citing");
        ModelAndView page = form.again(VIEW);
        model.addAttribute("draft", draft)
                .addAttribute("citing", citing ? form : Form.fresh("drafting.citing"))
                .addAttribute("documents", choices(actor))
                .addAttribute("tokens", draft.tokens().byName().values());
        return page.addObject("form", citing ? DraftForm.holding(draft) : form);
    }

    private List<Choice> choices(Actor actor) {
        return documents.list(actor.province()).stream()
                .map(document -> Choice.ofText(document.id().value().toString(), document.citation()))
                .toList();
    }

    private static ModelAndView to(UUID id) {
        return new ModelAndView("redirect:" + DraftController.PATH + "/" + id, HttpStatus.SEE_OTHER);
    }
}
