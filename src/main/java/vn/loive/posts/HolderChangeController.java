package vn.loive.posts;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.shared.Actor;
import vn.loive.ui.Form;

/** The last day of somebody in a post, and what is put right of the entry. */
@Controller
@RequestMapping("/agencies/{id}/posts/{post}/holders/{holding}")
class HolderChangeController {

    private static final String VIEW = "posts/holder";

    private final PostChanges changes;
    private final PostChangeRepository repository;

    HolderChangeController(PostChanges changes, PostChangeRepository repository) {
        this.changes = changes;
        this.repository = repository;
    }

    @ModelAttribute(binding = false)
    Post post(@PathVariable UUID id, @PathVariable UUID post) {
        return changes.found(id, post);
    }

    @ModelAttribute(binding = false)
    Holding holding(@PathVariable UUID id, @PathVariable UUID post, @PathVariable UUID holding) {
        return changes.found(post(id, post), holding);
    }

    @GetMapping
    ModelAndView show(Actor actor, Post post, Holding holding) {
        changes.requireKeeper(actor, post);
        Form form = shown(ChangeForm.fresh(holding.version()), holding);
        return fill(new ModelAndView(VIEW, "form", form), holding);
    }

    @PostMapping("/end")
    ModelAndView leave(Actor actor, Post post, Holding holding, @RequestParam MultiValueMap<String, String> sent) {
        Form form = shown(ChangeForm.typed(sent), holding);
        LocalDate last = form.day("last");
        if (last != null) {
            ChangeForm.refuse(form, "last", changes.leave(actor, post, holding, form.readAt(), last));
        }
        return form.refused() ? fill(form.again(VIEW), holding) : ChangeForm.done(post);
    }

    @PostMapping
    ModelAndView putRight(Actor actor, Post post, Holding holding, @RequestParam MultiValueMap<String, String> sent) {
        Form form = ChangeForm.typed(sent);
        String name = form.text("name", HolderController.LONGEST_NAME);
        LocalDate from = form.day("from");
        LocalDate to = ChangeForm.lastDay(form);
        String reason = form.text("reason", ChangeForm.LONGEST_REASON);
        if (!form.refused() && name != null && from != null && reason != null) {
            Holding right = new Holding(holding.id(), name, from, to, form.readAt());
            ChangeForm.refuse(form, "name", changes.putRight(actor, post, right, reason));
        }
        return form.refused() ? fill(form.again(VIEW), holding) : ChangeForm.done(post);
    }

    private static Form shown(Form form, Holding holding) {
        return ChangeForm.shown(form, "name", holding.name(), holding.validFrom(), holding.validTo());
    }

    private ModelAndView fill(ModelAndView page, Holding holding) {
        return page.addObject("before", repository.before(holding.id()));
    }
}
