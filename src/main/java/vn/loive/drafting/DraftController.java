package vn.loive.drafting;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.shared.Actor;
import vn.loive.ui.Form;
import vn.loive.ui.Section;
import vn.loive.ui.Visibility;

/** The drafts of an agency, and what it could begin to write. */
@Controller
@RequestMapping(DraftController.PATH)
class DraftController {

    static final String PATH = "/drafts";
    private static final int SECTION_ORDER = 58;

    private final Drafts drafts;
    private final DraftTokens tokens;
    private final Visibility visibility;

    DraftController(Drafts drafts, DraftTokens tokens, Visibility visibility) {
        this.drafts = drafts;
        this.tokens = tokens;
        this.visibility = visibility;
    }

    /** The entry of the navigation. */
    @Bean
    static Section draftsSection() {
        return new Section("drafting.section", PATH, SECTION_ORDER);
    }

    /**
     * What could be written of one kind.
     *
     * @param source the kind
     * @param offers what about
     * @param form of its own, since each form is sent once
     */
    record Offered(DraftSource source, List<DraftSource.Offer> offers, Form form) {}

    /** A draft in the list, the key of its kind, and the shape of its stamp. */
    record Row(Draft draft, String kind, String stamp) {

        static Row of(Draft draft, String kind) {
            return new Row(
                    draft,
                    kind,
                    switch (draft.state()) {
                        case OPEN -> "draft";
                        case SUBMITTED -> "near";
                        case SIGNED, ISSUED -> "done";
                        case DROPPED -> "off";
                    });
        }
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute(
                        "drafts",
                        drafts.newest().stream()
                                .map(draft -> Row.of(
                                        draft,
                                        tokens.source(draft.source())
                                                .orElseThrow()
                                                .nameKey()))
                                .toList())
                .addAttribute("mayBegin", visibility.mayOpen(PATH + "/new"))
                .addAttribute("maySeat", visibility.mayOpen(PATH + "/seats"));
        return "drafting/list";
    }

    @GetMapping("/new")
    ModelAndView choices(Actor actor, Model model) {
        return choose(actor, Form.fresh("drafting.new"), model);
    }

    @PostMapping
    ModelAndView begin(Actor actor, @RequestParam MultiValueMap<String, String> sent, Model model) {
        Form form = Form.typed("drafting.new", sent);
        UUID subject = form.id("subject", id -> id);
        Optional<DraftId> begun =
                subject == null ? Optional.empty() : drafts.begin(actor, form.value("source"), subject);
        if (begun.isEmpty()) {
            form.refuse(CannotDraft.NO_SUCH_SUBJECT);
            return choose(actor, form, model);
        }
        return new ModelAndView("redirect:" + PATH + "/" + begun.get().value(), HttpStatus.SEE_OTHER);
    }

    private ModelAndView choose(Actor actor, Form form, Model model) {
        model.addAttribute(
                "offered",
                tokens.sources().stream()
                        .map(source -> new Offered(source, source.offers(actor), Form.fresh("drafting.new")))
                        .filter(offered -> !offered.offers().isEmpty())
                        .sorted(Comparator.comparing(offered -> offered.source().key()))
                        .toList());
        return form.again("drafting/new");
    }
}
