package vn.loive.documents;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.loive.shared.Actor;
import vn.loive.ui.Section;
import vn.loive.ui.Visibility;

/** The list of cited documents. */
@Controller
class DocumentController {

    private static final int SECTION_ORDER = 60;

    private final Documents documents;
    private final Visibility visibility;

    DocumentController(Documents documents, Visibility visibility) {
        this.documents = documents;
        this.visibility = visibility;
    }

    /** The entry of the navigation. */
    @Bean
    static Section documentsSection() {
        return new Section("documents.section", "/documents", SECTION_ORDER);
    }

    @GetMapping("/documents")
    String list(Actor actor, Model model) {
        model.addAttribute("documents", documents.list(actor.province()));
        model.addAttribute("mayReadIssued", visibility.mayOpen("/documents/issued"));
        return "documents/list";
    }
}
