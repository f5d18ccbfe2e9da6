package vn.loive.citations;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.loive.documents.DocumentId;
import vn.loive.documents.Documents;
import vn.loive.documents.RegisteredDocument;
import vn.loive.shared.Actor;

/** The cited documents of the centre and the province about which something looks wrong. */
@Controller
class DocumentReviewController {

    private final Documents documents;
    private final DocumentReview review;

    DocumentReviewController(Documents documents, DocumentReview review) {
        this.documents = documents;
        this.review = review;
    }

    @GetMapping("/documents/review")
    String list(Actor actor, Model model) {
        List<RegisteredDocument> all = documents.everything(actor.province());
        Map<DocumentId, List<DocumentWarning>> warnings = review.about(all);
        List<RegisteredDocument> found = all.stream()
                .filter(one -> !Objects.requireNonNull(warnings.get(one.id())).isEmpty())
                .toList();
        model.addAttribute("documents", found).addAttribute("warnings", warnings);
        return "citations/review";
    }
}
