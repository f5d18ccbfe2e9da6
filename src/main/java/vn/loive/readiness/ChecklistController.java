package vn.loive.readiness;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.facilities.Facilities;
import vn.loive.facilities.Facility;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;
import vn.loive.ui.Choice;
import vn.loive.ui.Form;

/** What was found when a reception place was looked at, condition by condition. */
@Controller
@RequestMapping("/facilities/{id}/checklist")
class ChecklistController {

    private static final String NAME = "readiness.condition";
    private static final String PAGE = "readiness/checklist";
    private static final List<Choice> ANSWERS = List.of(
            Choice.ofKey("met", "readiness.answer.met"),
            Choice.ofKey("unmet", "readiness.answer.unmet"),
            Choice.ofKey("open", "readiness.answer.open"));

    private final ReadinessRegister register;
    private final Facilities facilities;
    private final Clock clock;

    ChecklistController(ReadinessRegister register, Facilities facilities, Clock clock) {
        this.register = register;
        this.facilities = facilities;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView blank(Actor actor, @PathVariable UUID id) {
        LocalDate today = LegalDay.today(clock);
        Facility facility = FacilityController.found(register, id, today).facility();
        if (!facilities.mayChange(actor, facility)) {
            return FacilityController.show(id);
        }
        Form form = Form.fresh(NAME).at(register.inspections(facility.id()).size());
        register.checklist(today, List.of()).items().forEach(item -> form.with(item.condition(), "open"));
        return page(facility, new ModelAndView(PAGE, "form", form));
    }

    @PostMapping
    ModelAndView answer(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        Facility facility =
                FacilityController.found(register, id, LegalDay.today(clock)).facility();
        Form form = Form.typed(NAME, sent);
        LocalDate day = form.day("from");
        if (day != null) {
            register.answer(actor, facility.id(), form.readAt(), day, answers(form, day), form.value("reason"))
                    .forEach(why -> form.refuse(why.field(), why));
        }
        return form.refused() ? page(facility, form.again(PAGE)) : FacilityController.show(id);
    }

    private Map<String, Boolean> answers(Form form, LocalDate day) {
        Map<String, Boolean> met = new HashMap<>();
        for (Checklist.Item item : register.checklist(day, List.of()).items()) {
            if (form.holds(item.condition(), "met") || form.holds(item.condition(), "unmet")) {
                met.put(item.condition(), form.holds(item.condition(), "met"));
            }
        }
        return met;
    }

    private ModelAndView page(Facility facility, ModelAndView page) {
        return page.addObject("facility", facility)
                .addObject("answers", ANSWERS)
                .addObject("checklist", register.checklist(LegalDay.today(clock), List.of()));
    }
}
