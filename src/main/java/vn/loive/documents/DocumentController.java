package vn.loive.documents;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;
import vn.loive.ui.Form;
import vn.loive.ui.Pager;
import vn.loive.ui.Section;
import vn.loive.ui.Visibility;

/** The list of cited documents. */
@Controller
@RequestMapping(DocumentController.PATH)
class DocumentController {

    static final String PATH = "/documents";

    private static final int SECTION_ORDER = 60;

    private final Documents documents;
    private final Visibility visibility;
    private final Clock clock;

    DocumentController(Documents documents, Visibility visibility, Clock clock) {
        this.documents = documents;
        this.visibility = visibility;
        this.clock = clock;
    }

    /** The entry of the navigation. */
    @Bean
    static Section documentsSection() {
        return new Section("documents.section", PATH, SECTION_ORDER, List.of("/instruments"));
    }

    @GetMapping
    ModelAndView list(Actor actor, @RequestParam MultiValueMap<String, String> sent, Model model) {
        DocumentList asked = DocumentList.of(Form.typed("documents.filter", sent));
        List<RegisteredDocument> all = documents.everything(asked.every() ? null : actor.province());
        List<RegisteredDocument> found = asked.found(all);
        Pager pager = asked.pager(found.size());
        List<RegisteredDocument> shown = found.subList(pager.offset(), pager.last());
        model.addAttribute("asked", asked)
                .addAttribute("types", DocumentList.types(all))
                .addAttribute("years", DocumentList.years(all))
                .addAttribute("issuers", DocumentList.issuers(all))
                .addAttribute("pager", pager)
                .addAttribute("documents", shown)
                .addAttribute("places", documents.places(shown))
                .addAttribute("today", LegalDay.today(clock))
                .addAttribute("mayEnter", mayEnter())
                .addAttribute("mayReadIssued", visibility.mayOpen("/documents/issued"));
        return asked.form().again("documents/list");
    }

    private boolean mayEnter() {
        return visibility.mayOpen(PATH + "/new");
    }

    /** The document of an address. */
    static RegisteredDocument found(Documents documents, UUID id) {
        return documents.find(new DocumentId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Leads on to the page of a document. */
    static ModelAndView show(DocumentId id) {
        return new ModelAndView("redirect:" + PATH + "/" + id.value(), HttpStatus.SEE_OTHER);
    }
}
