package vn.loive.disclosures;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.consents.ConsentEnding;
import vn.loive.consents.Consents;
import vn.loive.identities.Subject;
import vn.loive.particulars.FieldGroup;
import vn.loive.shared.Actor;
import vn.loive.sharing.ConsentEntry;
import vn.loive.ui.Form;

/** The form on which a consent is taken back, or a legal ground ended. */
@Controller
@RequestMapping("/guarded/persons/{id}/consents/{entry}/withdrawal")
class WithdrawalController {

    private static final String WITHDRAWAL = "disclosures/withdrawal";

    private final Consents consents;
    private final ConsentPage page;
    private final ConsentFields fields;

    WithdrawalController(Consents consents, ConsentPage page, ConsentFields fields) {
        this.consents = consents;
        this.page = page;
        this.fields = fields;
    }

    @GetMapping
    ModelAndView blank(Actor actor, @PathVariable UUID id, @PathVariable UUID entry) {
        Subject subject = page.written(actor, id);
        ConsentEntry ends = page.entry(actor, subject, entry);
        Set<FieldGroup> standing = page.standing(actor, subject, ends);
        Form form = fields.blank()
                .with("groups", standing.stream().map(FieldGroup::name).toArray(String[]::new));
        return fields.ending(subject, ends, standing, new ModelAndView(WITHDRAWAL, "form", form));
    }

    @PostMapping
    ModelAndView withdraw(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID entry,
            @RequestParam MultiValueMap<String, String> sent) {
        Subject subject = page.written(actor, id);
        ConsentEntry ends = page.entry(actor, subject, entry);
        Form form = ConsentFields.typed(sent);
        ConsentEnding ending = new ConsentForm(form).ending(ends);
        if (ending != null) {
            consents.end(actor, subject.id(), ending).ifPresent(refusal -> form.refuse(refusal.field(), refusal));
        }
        return ending == null || form.refused()
                ? fields.ending(subject, ends, page.standing(actor, subject, ends), form.again(WITHDRAWAL))
                : ConsentPage.done(id);
    }
}
