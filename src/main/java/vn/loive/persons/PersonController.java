package vn.loive.persons;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.AgencyId;
import vn.loive.identities.Glance;
import vn.loive.identities.Identities;
import vn.loive.identities.OpenedSubject;
import vn.loive.identities.Purpose;
import vn.loive.identities.SubjectId;
import vn.loive.particulars.FieldGroup;
import vn.loive.shared.Actor;
import vn.loive.ui.Choice;
import vn.loive.ui.Form;
import vn.loive.ui.Visibility;

/** The page of a person: closed at first, opened part by part for a purpose, corrected sheet by sheet. */
@Controller
class PersonController {

    private static final String PERSON = "persons/person";
    private static final String OPEN = "persons.open";

    private final Identities identities;
    private final Agencies agencies;
    private final Visibility visibility;

    PersonController(Identities identities, Agencies agencies, Visibility visibility) {
        this.identities = identities;
        this.agencies = agencies;
        this.visibility = visibility;
    }

    @GetMapping("/guarded/persons/{id}")
    ModelAndView closed(Actor actor, @PathVariable UUID id) {
        return person(new ModelAndView(PERSON, "form", Form.fresh(OPEN)), glance(actor, id));
    }

    /** What is opened stands in the answer alone: nothing of it is kept in a session or an address. */
    @PostMapping("/guarded/persons/{id}/open")
    ModelAndView open(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        Form form = Form.typed(OPEN, sent);
        Set<FieldGroup> groups = groups(form);
        Purpose purpose = form.oneOf("purpose", Purpose.class);
        if (purpose == null || form.refused()) {
            return person(form.again(PERSON), glance(actor, id));
        }
        OpenedSubject opened = identities
                .openedAtAGlance(actor, new SubjectId(id), groups, purpose)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return person(form.again(PERSON), opened.glance())
                .addObject("opened", new OpenedView(opened.profile(), groups, purpose));
    }

    private static Set<FieldGroup> groups(Form form) {
        EnumSet<FieldGroup> groups = EnumSet.noneOf(FieldGroup.class);
        for (FieldGroup group : FieldGroup.values()) {
            if (form.holds("groups", group.name())) {
                groups.add(group);
            }
        }
        if (groups.isEmpty()) {
            form.refuse("groups", new PersonProblem.NothingChosen());
        }
        return groups;
    }

    private Glance glance(Actor actor, UUID id) {
        return identities
                .glance(actor, new SubjectId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView person(ModelAndView page, Glance glance) {
        AgencyId holder = new AgencyId(glance.subject().holder());
        return page.addObject("glance", glance)
                .addObject("holder", agencies.byId(List.of(holder)).get(holder))
                .addObject("sheets", Sheet.values())
                .addObject("groups", known(glance))
                .addObject("mayCorrect", glance.mayChange() && visibility.mayOpen("/guarded/persons/any/photo"))
                .addObject("mayErase", glance.mayChange() && visibility.mayOpen("/guarded/erasures"))
                .addObject("purposes", Choice.ofEnum(Purpose.class, "persons.purpose"));
    }

    private static List<Choice> known(Glance glance) {
        return EnumSet.allOf(FieldGroup.class).stream()
                .filter(glance.versions()::containsKey)
                .map(group -> Choice.ofKey(group.name(), "persons.group." + group.code()))
                .toList();
    }
}
