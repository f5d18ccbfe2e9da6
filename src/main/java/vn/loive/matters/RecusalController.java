package vn.loive.matters;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.identities.SubjectId;
import vn.loive.shared.Actor;
import vn.loive.ui.Form;

/** Standing back from the matter of a person. */
@Controller
@RequestMapping("/guarded/persons/{id}/matter")
class RecusalController {

    private final Recusals recusals;
    private final MatterPage page;

    RecusalController(Recusals recusals, MatterPage page) {
        this.recusals = recusals;
        this.page = page;
    }

    /** By one's own wish; the person is gone from whoever wished it. */
    @PostMapping("/recusal")
    ModelAndView own(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        Form form = Form.typed(MatterPage.FORM, sent);
        @Nullable UUID recusal = form.id("id", one -> one);
        if (recusal == null) {
            return page.again(actor, id, form);
        }
        Optional<CannotChangeMatter> refusal = recusals.standBack(actor, new SubjectId(id), recusal, actor.account());
        refusal.ifPresent(form::refuse);
        return form.refused()
                ? page.again(actor, id, form)
                : new ModelAndView("redirect:/guarded/persons", HttpStatus.SEE_OTHER);
    }

    @PostMapping("/recusals")
    ModelAndView keepOut(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        Form form = Form.typed(MatterPage.FORM, sent);
        @Nullable UUID recusal = form.id("id", one -> one);
        @Nullable UUID account = form.id("account", one -> one);
        if (recusal == null || account == null) {
            form.refuse("account", CannotChangeMatter.NOBODY_CHOSEN);
            return page.again(actor, id, form);
        }
        recusals.standBack(actor, new SubjectId(id), recusal, account).ifPresent(form::refuse);
        return form.refused() ? page.again(actor, id, form) : MatterPage.done(id);
    }

    @PostMapping("/recusals/{recusal}/end")
    ModelAndView letBack(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID recusal,
            @RequestParam MultiValueMap<String, String> sent) {
        Form form = Form.typed(MatterPage.FORM, sent);
        recusals.letBack(actor, new SubjectId(id), recusal).ifPresent(form::refuse);
        return form.refused() ? page.again(actor, id, form) : MatterPage.done(id);
    }
}
