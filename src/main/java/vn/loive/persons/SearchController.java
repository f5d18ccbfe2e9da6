package vn.loive.persons;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.identities.Found;
import vn.loive.identities.Sought;
import vn.loive.identities.SubjectSearch;
import vn.loive.particulars.Sex;
import vn.loive.shared.Actor;
import vn.loive.ui.Choice;
import vn.loive.ui.Form;
import vn.loive.ui.Section;
import vn.loive.ui.Visibility;

/** Finds a person; what is typed travels in the body of a request only, so that it stands in no address and no history. */
@Controller
class SearchController {

    static final String FORM = "persons.form";

    /** What is asked when somebody is entered; relatives come later, when there is time. */
    static final List<Sheet> ASKED =
            List.of(Sheet.NAMES, Sheet.ORIGIN, Sheet.PAPERS, Sheet.CONTACT, Sheet.ADDRESSES, Sheet.GUARDIAN);

    private static final String SEARCH = "persons/search";
    private static final int SHORT = 200;
    private static final int SECTION_ORDER = 10;

    private final SubjectSearch search;
    private final Visibility visibility;

    SearchController(SubjectSearch search, Visibility visibility) {
        this.search = search;
        this.visibility = visibility;
    }

    @Bean
    static Section personsSection() {
        return new Section("persons.section", "/guarded/persons", SECTION_ORDER);
    }

    @GetMapping("/guarded/persons")
    ModelAndView blank() {
        return new ModelAndView(SEARCH, "form", Form.fresh(FORM));
    }

    /** Carries no one-time id: a search that is sent twice is two searches, and the record says so. */
    @PostMapping("/guarded/persons/search")
    ModelAndView search(Actor actor, @RequestParam MultiValueMap<String, String> sent) {
        Form form = Form.typed(FORM, sent);
        Sought sought = sought(form);
        if (sought == null || form.refused()) {
            return form.again(SEARCH);
        }
        List<Found> found = search.search(actor, sought);
        return form.again(SEARCH)
                .addObject("found", found)
                .addObject("mayEnter", visibility.mayOpen("/guarded/persons"));
    }

    /** The page on which a person is entered; what was looked for stands in it already. */
    @PostMapping("/guarded/persons/new")
    ModelAndView entry(@RequestParam MultiValueMap<String, String> sent) {
        Form looked = Form.typed(FORM, sent);
        Form form = Form.fresh(FORM)
                .with("subject", UUID.randomUUID().toString())
                .with("full", looked.value("name"))
                .with("papers", looked.value("number"));
        if (looked.value("from").equals(looked.value("to"))) {
            form.with("year", looked.value("from"));
        }
        return entry(new ModelAndView("persons/new", "form", form));
    }

    static ModelAndView entry(ModelAndView page) {
        return page.addObject("sexes", Choice.ofEnum(Sex.class, "persons.sex")).addObject("sheets", ASKED);
    }

    private static @Nullable Sought sought(Form form) {
        boolean byNumber = form.value("name").isBlank() && !form.value("number").isBlank();
        String name = byNumber ? "" : form.text("name", SHORT);
        String number = form.value("number").isBlank() ? "" : form.text("number", SHORT);
        return name == null || number == null ? null : new Sought(name, year(form, "from"), year(form, "to"), number);
    }

    private static @Nullable Integer year(Form form, String field) {
        return form.value(field).isBlank() ? null : form.number(field);
    }
}
