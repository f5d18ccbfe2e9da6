package vn.loive.drafting;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.loive.figures.FigureWording;
import vn.loive.preview.Preview;
import vn.loive.shared.Actor;
import vn.loive.ui.Visibility;

/** A draft as paper, with the evidence of its live places, what is to be mended, and what became of it so far. */
@Controller
@RequestMapping(DraftController.PATH + "/{id}")
class DraftPageController {

    private final DraftDesk desk;
    private final DraftViews views;
    private final List<DraftPart> parts;
    private final Visibility visibility;

    DraftPageController(DraftDesk desk, DraftViews views, List<DraftPart> parts, Visibility visibility) {
        this.desk = desk;
        this.views = views;
        this.parts = parts;
        this.visibility = visibility;
    }

    @GetMapping
    String show(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String token,
            Locale locale,
            Model model) {
        OpenDraft draft = desk.shown(actor, id);
        boolean own = draft.draft().agency().value().equals(actor.agency());
        Preview.paper(draft.document(), draft.tokens(), model);
        model.addAttribute("draft", draft)
                .addAttribute("mayWrite", own && visibility.mayOpen("/drafts/new"))
                .addAttribute("open", draft.draft().state() == DraftState.OPEN)
                .addAttribute("changes", DraftViews.changes(draft))
                .addAttribute("names", views.names(actor));
        draft.tokens().find(token).ifPresent(chosen -> Preview.evidence(chosen, FigureWording.of(locale), model));
        parts.forEach(part -> part.show(actor, draft, model));
        return "drafting/draft";
    }
}
