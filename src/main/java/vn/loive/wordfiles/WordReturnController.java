package vn.loive.wordfiles;

import java.io.IOException;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.drafting.DraftDesk;
import vn.loive.drafting.DraftVersion.Origin;
import vn.loive.drafting.Drafts;
import vn.loive.drafting.OpenDraft;
import vn.loive.drafting.Wording;
import vn.loive.manuscript.Manuscript;
import vn.loive.proofs.Frame;
import vn.loive.proofs.ReturnedDocument;
import vn.loive.proofs.ReturnedDocument.Refused;
import vn.loive.proofs.ReturnedDocument.Returned;
import vn.loive.shared.Actor;
import vn.loive.typesetting.Typesetter;
import vn.loive.ui.Form;

/** Takes back a draft that was edited in a word processor: first it says what would change, then it is accepted. */
@Controller
@RequestMapping("/drafts/{id}/returned")
class WordReturnController {

    private static final String FORM = "wordfiles.form";

    private final DraftDesk desk;
    private final Drafts drafts;

    WordReturnController(DraftDesk desk, Drafts drafts) {
        this.desk = desk;
        this.drafts = drafts;
    }

    @GetMapping
    ModelAndView ask(Actor actor, @PathVariable UUID id, Model model) {
        return page(desk.shown(actor, id), Form.fresh(FORM), model);
    }

    @PostMapping
    ModelAndView read(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model)
            throws IOException {
        OpenDraft draft = desk.shown(actor, id);
        Form form = Form.typed(FORM, sent);
        byte[] bytes = file == null ? new byte[0] : file.getBytes();
        if (bytes.length == 0) {
            form.refuse("file", CannotTake.NO_FILE);
            return page(draft, form, model);
        }
        return switch (ReturnedDocument.read(bytes)) {
            case Refused(var why) -> {
                form.refuse("file", why);
                yield page(draft, form, model);
            }
            case Returned returned -> compared(draft, form, returned, model);
        };
    }

    private ModelAndView compared(OpenDraft draft, Form form, Returned returned, Model model) {
        if (WordReturn.foreign(returned.origin(), draft)) {
            form.refuse("file", CannotTake.OTHER_DRAFT);
        } else if (returned.body().passages().isEmpty()) {
            form.refuse("file", CannotTake.NO_WORDS);
        }
        if (form.refused()) {
            return page(draft, form, model);
        }
        WordReturn found = WordReturn.of(draft, returned, printed(draft));
        Form accept = Form.fresh(FORM)
                .at(draft.newest().number())
                .with("title", found.title())
                .with("body", found.body());
        model.addAttribute("draft", draft).addAttribute("found", found);
        return accept.again("wordfiles/compared");
    }

    /** Head and foot as the house prints them. */
    private static Frame printed(OpenDraft draft) {
        return ReturnedDocument.read(Typesetter.docx(draft.document().markedAsDraft())) instanceof Returned own
                ? own.frame()
                : new Frame(java.util.Map.of());
    }

    @PostMapping("/acceptance")
    ModelAndView accept(
            Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent, Model model) {
        OpenDraft draft = desk.shown(actor, id);
        Form form = Form.typed(FORM, sent);
        Wording wording =
                draft.newest().wording().around(form.value("title").strip(), Manuscript.typed(form.value("body")));
        drafts.save(actor, draft.draft().id(), form.readAt(), Origin.WORD, wording)
                .ifPresent(form::refuse);
        return form.refused()
                ? page(draft, form, model)
                : new ModelAndView("redirect:/drafts/" + id, HttpStatus.SEE_OTHER);
    }

    private static ModelAndView page(OpenDraft draft, Form form, Model model) {
        model.addAttribute("draft", draft);
        return form.again("wordfiles/returned");
    }
}
