package vn.loive.documents;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.loive.shared.Actor;
import vn.loive.ui.Section;

/** The list of cited documents. */
@Controller
class DocumentController {

    private static final int SECTION_ORDER = 60;

    private final Documents documents;

    DocumentController(Documents documents) {
        this.documents = documents;
    }

    /** The entry of the navigation. */
    @Bean
    static Section documentsSection() {
        return new Section("documents.section", "/documents", SECTION_ORDER);
    }

    @GetMapping("/documents")
    String list(Actor actor, Model model) {
        model.addAttribute("documents", documents.list(actor.province()));
        return "documents/list";
    }
}
