package vn.loive.persons;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.identities.Glance;
import vn.loive.identities.Identities;
import vn.loive.identities.Purpose;
import vn.loive.identities.SubjectId;
import vn.loive.particulars.FieldGroup;
import vn.loive.particulars.Profile;
import vn.loive.particulars.Sex;
import vn.loive.shared.Actor;
import vn.loive.ui.Choice;
import vn.loive.ui.Form;

/** Corrects what is known of a person, sheet by sheet, by those whose agency answers for it. */
@Controller
class CorrectionController {

    private static final String EDIT = "persons/edit";

    private final Identities identities;

    CorrectionController(Identities identities) {
        this.identities = identities;
    }

    /** Opens a sheet to correct it. */
    @PostMapping("/guarded/persons/{id}/edit")
    ModelAndView edit(Actor actor, @PathVariable UUID id, @RequestParam Sheet sheet) {
        Glance glance = changeable(actor, id);
        Form form = blank(glance, sheet);
        if (sheet.groups().stream().anyMatch(glance.versions()::containsKey)) {
            identities
                    .open(actor, glance.subject().id(), sheet.groups(), Purpose.CORRECTION)
                    .ifPresent(profile -> new SheetText(form).fill(profile));
        }
        return sheet(new ModelAndView(EDIT, "form", form), glance, sheet);
    }

    @PostMapping("/guarded/persons/{id}/parts")
    ModelAndView correct(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam Sheet sheet,
            @RequestParam MultiValueMap<String, String> sent) {
        Glance glance = changeable(actor, id);
        Form form = Form.typed(SearchController.FORM, sent);
        Profile profile = new SheetForm(form).read(List.of(sheet));
        if (!form.refused()) {
            identities
                    .change(actor, glance.subject().id(), profile, readAt(form, sheet))
                    .ifPresent(form::refuse);
        }
        return form.refused()
                ? sheet(form.again(EDIT), glance, sheet)
                : new ModelAndView("redirect:/guarded/persons/" + id, HttpStatus.SEE_OTHER);
    }

    private static Form blank(Glance glance, Sheet sheet) {
        Form form = Form.fresh(SearchController.FORM).with("sheet", sheet.name());
        sheet.groups()
                .forEach(group -> form.with(
                        readAt(group), String.valueOf(glance.versions().getOrDefault(group, 0))));
        return form;
    }

    private Glance changeable(Actor actor, UUID id) {
        return identities
                .glance(actor, new SubjectId(id))
                .filter(Glance::mayChange)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView sheet(ModelAndView page, Glance glance, Sheet sheet) {
        return page.addObject("glance", glance)
                .addObject("sheet", sheet)
                .addObject(
                        "readAt",
                        sheet.groups().stream().map(group -> readAt(group)).toList())
                .addObject("sexes", Choice.ofEnum(Sex.class, "persons.sex"));
    }

    private static String readAt(FieldGroup group) {
        return "read-" + group.code();
    }

    private static Map<FieldGroup, Integer> readAt(Form form, Sheet sheet) {
        Map<FieldGroup, Integer> readAt = new EnumMap<>(FieldGroup.class);
        for (FieldGroup group : sheet.groups()) {
            @Nullable Integer version = form.number(readAt(group));
            readAt.put(group, version == null ? 0 : version);
        }
        return readAt;
    }
}
