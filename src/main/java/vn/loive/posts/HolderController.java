package vn.loive.posts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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
import vn.loive.shared.LegalDay;
import vn.loive.shared.Period;
import vn.loive.ui.Form;

/** Who holds a post of the reader's own agency, and what it is authorised to sign. */
@Controller
@RequestMapping("/agencies/{id}/posts/{post}")
class HolderController {

    static final int LONGEST_NAME = 100;
    private static final int LONGEST_SUBJECT = 300;
    private static final String VIEW = "posts/post";
    private static final String FORM = "posts.holder-form";

    private final Posts posts;
    private final PostChanges changes;
    private final PostChangeRepository repository;
    private final Clock clock;

    HolderController(Posts posts, PostChanges changes, PostChangeRepository repository, Clock clock) {
        this.posts = posts;
        this.changes = changes;
        this.repository = repository;
        this.clock = clock;
    }

    @ModelAttribute(binding = false)
    Post post(@PathVariable UUID id, @PathVariable UUID post) {
        return changes.found(id, post);
    }

    @GetMapping
    ModelAndView show(Actor actor, Post post) {
        changes.requireKeeper(actor, post);
        boolean own = post.agency().value().equals(actor.agency());
        return fill(new ModelAndView(VIEW, "form", Form.fresh(FORM)), post).addObject("own", own);
    }

    @PostMapping("/holder")
    ModelAndView appoint(Actor actor, Post post, @RequestParam MultiValueMap<String, String> sent) {
        Form form = Form.typed(FORM, sent);
        String name = form.text("name", LONGEST_NAME);
        LocalDate from = form.day("from");
        if (name != null && from != null) {
            refuse(form, "from", posts.appoint(actor, post.id(), name, from));
        }
        return answer(form, post);
    }

    @PostMapping("/authority")
    ModelAndView authorise(Actor actor, Post post, @RequestParam MultiValueMap<String, String> sent) {
        Form form = Form.typed(FORM, sent);
        String subject = form.text("subject", LONGEST_SUBJECT);
        Period days = form.period("begin", "end");
        if (subject != null && days != null) {
            refuse(form, "begin", posts.authorise(actor, post.id(), subject, days));
        }
        return answer(form, post);
    }

    private static void refuse(Form form, String field, @Nullable CannotKeepPosts refusal) {
        if (refusal != null) {
            form.refuse(field, refusal);
        }
    }

    private ModelAndView answer(Form form, Post post) {
        return form.refused()
                ? fill(form.again(VIEW), post).addObject("own", true)
                : new ModelAndView("redirect:/agencies/" + post.agency().value() + "/posts", HttpStatus.SEE_OTHER);
    }

    private ModelAndView fill(ModelAndView page, Post post) {
        LocalDate today = LegalDay.today(clock);
        return page.addObject("day", today)
                .addObject("holder", posts.holder(post.id(), today).orElse(""))
                .addObject("holdings", repository.holders(post.id()));
    }
}
