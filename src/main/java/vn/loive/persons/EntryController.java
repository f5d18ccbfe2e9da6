package vn.loive.persons;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.identities.Found;
import vn.loive.identities.Identities;
import vn.loive.identities.Sought;
import vn.loive.identities.Subject;
import vn.loive.identities.SubjectId;
import vn.loive.identities.SubjectSearch;
import vn.loive.particulars.Birth;
import vn.loive.particulars.Profile;
import vn.loive.shared.Actor;
import vn.loive.ui.Form;

/** Enters a person, once it is known that nobody like this is there already. */
@Controller
class EntryController {

    private static final double ALIKE = 0.9;

    private final Identities identities;
    private final SubjectSearch search;

    EntryController(Identities identities, SubjectSearch search) {
        this.identities = identities;
        this.search = search;
    }

    @PostMapping("/guarded/persons")
    ModelAndView enter(Actor actor, @RequestParam MultiValueMap<String, String> sent) {
        Form form = Form.typed(SearchController.FORM, sent);
        Profile profile = SheetForm.known(new SheetForm(form).read(SearchController.ASKED));
        SubjectId id = form.id("subject", SubjectId::new);
        if (id == null || form.refused()) {
            return SearchController.entry(form.again("persons/new"));
        }
        List<Found> alike = form.holds("different", "true") ? List.of() : alike(actor, profile);
        if (!alike.isEmpty()) {
            form.refuse("different", new PersonProblem.Alike(alike.size()));
            return SearchController.entry(form.again("persons/new")).addObject("alike", alike);
        }
        identities.enter(actor, id, profile);
        return new ModelAndView("redirect:/guarded/persons/" + id.value(), HttpStatus.SEE_OTHER);
    }

    /** Everybody who bears one of the names or one of the numbers, or nearly. */
    private List<Found> alike(Actor actor, Profile profile) {
        Integer year = profile.birth().map(Birth::year).orElse(null);
        Map<Subject, Found> alike = new LinkedHashMap<>();
        Stream.concat(
                        profile.names().all().stream().map(name -> new Sought(name, year, year, "")),
                        SheetText.numbers(profile).stream().map(number -> new Sought("", null, null, number)))
                .flatMap(sought -> search.search(actor, sought).stream())
                .filter(found -> found.likeness() >= ALIKE)
                .forEach(found -> alike.merge(found.subject(), found, EntryController::more));
        return alike.values().stream()
                .sorted(Comparator.comparingDouble(Found::likeness).reversed())
                .toList();
    }

    private static Found more(Found one, Found other) {
        return Objects.compare(one, other, Comparator.comparingDouble(Found::likeness)) < 0 ? other : one;
    }
}
