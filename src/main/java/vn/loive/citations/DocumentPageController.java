package vn.loive.citations;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.documents.DocumentId;
import vn.loive.documents.Documents;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;
import vn.loive.ui.Visibility;

/** The page of a cited document, with what it rests on and what rests on it. */
@Controller
class DocumentPageController {

    private final Documents documents;
    private final LinkTarget targets;
    private final DocumentViews views;
    private final DocumentReview review;
    private final Visibility visibility;
    private final Clock clock;

    DocumentPageController(
            Documents documents,
            LinkTarget targets,
            DocumentViews views,
            DocumentReview review,
            Visibility visibility,
            Clock clock) {
        this.documents = documents;
        this.targets = targets;
        this.views = views;
        this.review = review;
        this.visibility = visibility;
        this.clock = clock;
    }

    @GetMapping("/documents/{id}")
    String one(Actor actor, @PathVariable UUID id, Model model) {
        DocumentPage page = views.of(targets.found(id));
        boolean mayEnter = visibility.mayOpen("/documents/new");
        model.addAttribute("view", page)
                .addAttribute(
                        "warnings",
                        review.about(List.of(page.document()))
                                .get(page.document().id()))
                .addAttribute("today", LegalDay.today(clock))
                .addAttribute("clock", views.clock(page).orElse(null))
                .addAttribute("waiting", views.waiting(page, actor.province()))
                .addAttribute("history", documents.history(page.document().id()))
                .addAttribute("mayChange", mayEnter && documents.mayChange(actor, page.document()));
        return "citations/document";
    }

    /** Leads on to the page of a document. */
    static ModelAndView show(DocumentId id) {
        return new ModelAndView("redirect:/documents/" + id.value(), HttpStatus.SEE_OTHER);
    }
}
