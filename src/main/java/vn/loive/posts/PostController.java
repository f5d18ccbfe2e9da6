package vn.loive.posts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.Agency;
import vn.loive.agencies.AgencyId;
import vn.loive.agencies.AskedOn;
import vn.loive.shared.Actor;
import vn.loive.ui.Choice;
import vn.loive.ui.Form;
import vn.loive.ui.Visibility;

/** The posts of an agency on any day, and what is printed over a signature; an agency opens its own. */
@Controller
@RequestMapping("/agencies/{id}/posts")
class PostController {

    private static final String VIEW = "posts/list";
    private static final String FORM = "posts.form";

    private final Posts posts;
    private final Signers signers;
    private final Agencies agencies;
    private final Visibility visibility;
    private final PostChanges changes;
    private final Clock clock;

    PostController(
            Posts posts, Signers signers, Agencies agencies, Visibility visibility, PostChanges changes, Clock clock) {
        this.posts = posts;
        this.signers = signers;
        this.agencies = agencies;
        this.visibility = visibility;
        this.changes = changes;
        this.clock = clock;
    }

    @GetMapping
    String list(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent, Model model) {
        AskedOn asked = AskedOn.of(sent, clock);
        fill(actor, found(id), asked, model);
        model.addAttribute("form", asked.form().refused() ? asked.form() : Form.fresh(FORM));
        return VIEW;
    }

    @PostMapping
    ModelAndView open(
            Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent, Model model) {
        Agency agency = found(id);
        Form form = Form.typed(FORM, sent);
        String title = form.text("title", Post.LONGEST_TITLE);
        PostRank rank = form.oneOf("rank", PostRank.class);
        LocalDate from = form.day("from");
        if (title != null && rank != null && from != null) {
            refuse(form, posts.open(actor, agency.id(), title, rank, from));
        }
        if (!form.refused()) {
            return new ModelAndView("redirect:/agencies/" + id + "/posts", HttpStatus.SEE_OTHER);
        }
        fill(actor, agency, AskedOn.today(clock), model);
        return form.again(VIEW);
    }

    private static void refuse(Form form, @Nullable CannotKeepPosts refusal) {
        if (refusal == CannotKeepPosts.OTHER_AGENCY) {
            form.refuse(refusal); // the page of another agency has no field to point to
        } else if (refusal != null) {
            form.refuse(refusal == CannotKeepPosts.SECOND_HEAD ? "rank" : "title", refusal);
        }
    }

    private Agency found(UUID id) {
        return agencies.find(new AgencyId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private void fill(Actor actor, Agency agency, AskedOn asked, Model model) {
        String path = "/agencies/%1$s/posts/%1$s".formatted(agency.id().value());
        model.addAttribute("agency", agency);
        model.addAttribute("day", asked.day());
        model.addAttribute("asked", asked.form());
        model.addAttribute("ranks", Choice.ofEnum(PostRank.class, "posts.rank"));
        model.addAttribute("posts", signers.of(agency, asked.day()));
        boolean may = visibility.mayOpen(path);
        model.addAttribute("mayKeep", may && agency.id().value().equals(actor.agency()));
        model.addAttribute("mayChange", may && changes.mayKeep(actor, agency.id()));
    }
}
