package vn.loive.emergencies;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.particulars.CodeName;
import vn.loive.shared.Actor;
import vn.loive.ui.Form;
import vn.loive.ui.Section;

/** Where somebody who holds no part in a matter sees a person because it cannot wait. */
@Controller
class EmergencyController {

    static final String FORM = "emergencies.form";

    private static final String PAGE = "emergencies/break";
    private static final int SECTION_ORDER = 30;
    private static final int LONGEST = 1000;
    private static final int SHORTEST = 15;

    private final Emergencies emergencies;
    private final GlassViews views;

    EmergencyController(Emergencies emergencies, GlassViews views) {
        this.emergencies = emergencies;
        this.views = views;
    }

    @Bean
    static Section emergenciesSection() {
        return new Section("emergencies.section", "/guarded/emergencies", SECTION_ORDER);
    }

    @GetMapping("/guarded/emergencies")
    ModelAndView blank(Actor actor) {
        Form form = Form.fresh(FORM).with("glass", UUID.randomUUID().toString());
        return page(actor, new ModelAndView(PAGE, "form", form));
    }

    @PostMapping("/guarded/emergencies")
    ModelAndView breakGlass(Actor actor, @RequestParam MultiValueMap<String, String> sent) {
        Form form = Form.typed(FORM, sent);
        @Nullable GlassId id = form.id("glass", GlassId::new);
        Optional<CodeName> name = codeName(form);
        String reason = reason(form);
        if (form.refused() || id == null || reason == null) {
            return page(actor, form.again(PAGE));
        }
        return name.flatMap(sought -> emergencies.breakGlass(actor, id, sought, reason))
                .map(seen -> new ModelAndView("redirect:/guarded/persons/" + seen.value(), HttpStatus.SEE_OTHER))
                .orElseGet(() -> nobody(actor, form));
    }

    private ModelAndView nobody(Actor actor, Form form) {
        form.refuse("name", EmergencyProblem.NOBODY);
        return page(actor, form.again(PAGE));
    }

    /** As it may be typed at night: without hyphen, without capitals; what is no code name is nobody's. */
    private static Optional<CodeName> codeName(Form form) {
        @Nullable String typed = form.text("name", LONGEST);
        String letters = typed == null ? "" : typed.toLowerCase(Locale.ROOT).replaceAll("[\\s-]", "");
        if (!letters.matches("[a-z]{8}")) {
            if (typed != null) {
                form.refuse("name", EmergencyProblem.NOBODY);
            }
            return Optional.empty();
        }
        return Optional.of(CodeName.spoken(letters));
    }

    private static @Nullable String reason(Form form) {
        @Nullable String reason = form.text("reason", LONGEST);
        if (reason != null && reason.length() < SHORTEST) {
            form.refuse("reason", EmergencyProblem.TOO_SHORT);
        }
        return reason;
    }

    private ModelAndView page(Actor actor, ModelAndView page) {
        return page.addObject("own", views.of(emergencies.own(actor))).addObject("hours", emergencies.hours());
    }
}
