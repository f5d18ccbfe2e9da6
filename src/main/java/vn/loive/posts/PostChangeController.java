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
import vn.loive.ui.Choice;
import vn.loive.ui.Form;

/** The end of a post, and what is put right of it. */
@Controller
@RequestMapping("/agencies/{id}/posts/{post}/change")
class PostChangeController {

    private static final String VIEW = "posts/change";

    private final PostChanges changes;
    private final PostChangeRepository repository;

    PostChangeController(PostChanges changes, PostChangeRepository repository) {
        this.changes = changes;
        this.repository = repository;
    }

    @ModelAttribute(binding = false)
    Post post(@PathVariable UUID id, @PathVariable UUID post) {
        return changes.found(id, post);
    }

    @GetMapping
    ModelAndView show(Actor actor, Post post) {
        changes.requireKeeper(actor, post);
        Form form = shown(ChangeForm.fresh(repository.version(post.id())), post);
        return fill(new ModelAndView(VIEW, "form", form), post);
    }

    @PostMapping("/end")
    ModelAndView end(Actor actor, Post post, @RequestParam MultiValueMap<String, String> sent) {
        Form form = shown(ChangeForm.typed(sent), post);
        LocalDate last = form.day("last");
        if (last != null) {
            ChangeForm.refuse(form, "last", changes.end(actor, post, form.readAt(), last));
        }
        return form.refused() ? fill(form.again(VIEW), post) : ChangeForm.done(post);
    }

    @PostMapping
    ModelAndView putRight(Actor actor, Post post, @RequestParam MultiValueMap<String, String> sent) {
        Form form = ChangeForm.typed(sent);
        String title = form.text("title", Post.LONGEST_TITLE);
        PostRank rank = form.oneOf("rank", PostRank.class);
        LocalDate from = form.day("from");
        LocalDate to = ChangeForm.lastDay(form);
        String reason = form.text("reason", ChangeForm.LONGEST_REASON);
        if (!form.refused() && title != null && rank != null && from != null && reason != null) {
            Post right = new Post(post.id(), post.agency(), title, rank, from, to);
            ChangeForm.refuse(form, "title", changes.putRight(actor, right, form.readAt(), reason));
        }
        return form.refused() ? fill(form.again(VIEW), post) : ChangeForm.done(post);
    }

    private static Form shown(Form form, Post post) {
        return ChangeForm.shown(form, "title", post.title(), post.validFrom(), post.validTo())
                .with("rank", post.rank().name());
    }

    private ModelAndView fill(ModelAndView page, Post post) {
        return page.addObject("ranks", Choice.ofEnum(PostRank.class, "posts.rank"))
                .addObject("before", repository.before(post.id()));
    }
}
