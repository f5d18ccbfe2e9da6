package vn.loive.matters;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
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
import vn.loive.access.MatterStep;
import vn.loive.agencies.AgencyId;
import vn.loive.identities.SubjectId;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;
import vn.loive.ui.Form;

/** Parts in the matter of a person, and its end. */
@Controller
@RequestMapping("/guarded/persons/{id}/matter")
class MatterController {

    private final Matters matters;
    private final MatterPage page;
    private final Clock clock;

    MatterController(Matters matters, MatterPage page, Clock clock) {
        this.matters = matters;
        this.page = page;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView matter(Actor actor, @PathVariable UUID id) {
        return page.fresh(actor, id);
    }

    @PostMapping("/parts")
    ModelAndView give(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        Form form = Form.typed(MatterPage.FORM, sent);
        @Nullable MatterPart part = part(form);
        if (part == null || form.refused()) {
            return page.again(actor, id, form);
        }
        return answered(actor, id, form, matters.give(actor, new SubjectId(id), part));
    }

    private @Nullable MatterPart part(Form form) {
        @Nullable UUID part = form.id("id", one -> one);
        @Nullable AgencyId agency = agency(form);
        @Nullable MatterStep step = step(form);
        @Nullable Instant until = until(form);
        return part == null || agency == null || step == null
                ? null
                : new MatterPart(part, agency.value(), step, clock.instant(), until);
    }

    private static @Nullable MatterStep step(Form form) {
        @Nullable MatterStep step = form.oneOf("step", MatterStep.class);
        if (step != null && !step.given()) {
            form.refuse("step", CannotChangeMatter.NO_SUCH_PART);
            return null;
        }
        return step;
    }

    private static @Nullable AgencyId agency(Form form) {
        @Nullable AgencyId agency = form.id("agency", AgencyId::new);
        if (agency == null) {
            form.refuse("agency", CannotChangeMatter.NOBODY_CHOSEN);
        }
        return agency;
    }

    /** The end of the day that was typed. */
    private static @Nullable Instant until(Form form) {
        if (form.value("until").isBlank()) {
            return null;
        }
        @Nullable LocalDate day = form.day("until");
        return day == null ? null : day.plusDays(1).atStartOfDay(LegalDay.ZONE).toInstant();
    }

    @PostMapping("/parts/{part}/end")
    ModelAndView end(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID part,
            @RequestParam MultiValueMap<String, String> sent) {
        return answered(actor, id, Form.typed(MatterPage.FORM, sent), matters.end(actor, new SubjectId(id), part));
    }

    @PostMapping("/close")
    ModelAndView close(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        return answered(actor, id, Form.typed(MatterPage.FORM, sent), matters.close(actor, new SubjectId(id)));
    }

    @PostMapping("/reopen")
    ModelAndView reopen(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        return answered(actor, id, Form.typed(MatterPage.FORM, sent), matters.reopen(actor, new SubjectId(id)));
    }

    private ModelAndView answered(Actor actor, UUID id, Form form, Optional<CannotChangeMatter> refusal) {
        refusal.ifPresent(form::refuse);
        return form.refused() ? page.again(actor, id, form) : MatterPage.done(id);
    }
}
