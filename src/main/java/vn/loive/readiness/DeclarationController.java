package vn.loive.readiness;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.facilities.Facilities;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;
import vn.loive.ui.Form;

/** The declaration that a reception place is ready, or is not, confirmed on a page of its own with its reason. */
@Controller
@RequestMapping("/facilities/{id}/readiness")
class DeclarationController {

    private static final String NAME = "readiness.declaration";
    private static final String PAGE = "readiness/declaration";

    private final ReadinessRegister register;
    private final Facilities facilities;
    private final ReadinessViews views;
    private final Clock clock;

    DeclarationController(ReadinessRegister register, Facilities facilities, ReadinessViews views, Clock clock) {
        this.register = register;
        this.facilities = facilities;
        this.views = views;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView ask(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String declare) {
        FacilityReadiness place = FacilityController.found(register, id, LegalDay.today(clock));
        if (!facilities.mayChange(actor, place.facility())) {
            return FacilityController.show(id);
        }
        String usual = place.ready() ? "not-ready" : "ready";
        Form form = Form.fresh(NAME)
                .at(register.declarations(place.facility().id()).size())
                .with("declare", declare.isEmpty() ? usual : declare);
        return page(actor, place, new ModelAndView(PAGE, "form", form));
    }

    @PostMapping
    ModelAndView declare(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        FacilityReadiness place = FacilityController.found(register, id, LegalDay.today(clock));
        Form form = Form.typed(NAME, sent);
        Readiness.Word said = read(form);
        if (said != null) {
            boolean correction = form.holds("correction", "true");
            register.declare(actor, place.facility().id(), form.readAt(), said, correction)
                    .forEach(why -> form.refuse(why.field(), why));
        }
        return form.refused() ? page(actor, place, form.again(PAGE)) : FacilityController.show(id);
    }

    private static Readiness.@Nullable Word read(Form form) {
        LocalDate from = form.day("from");
        LocalDate until = form.value("to").isBlank() ? null : form.day("to");
        String reason = form.text("reason", Readiness.LONGEST_REASON);
        if (from == null || reason == null || form.refused()) {
            return null;
        }
        return form.holds("declare", "not-ready")
                ? new Readiness.NotReady(from, reason, until)
                : new Readiness.Ready(from, reason);
    }

    private ModelAndView page(Actor actor, FacilityReadiness place, ModelAndView page) {
        LocalDate today = LegalDay.today(clock);
        page.addObject(
                "checklist",
                register.checklist(today, register.inspections(place.facility().id())));
        return page.addObject("view", views.of(actor, today, List.of(place)).getFirst());
    }
}
