package vn.loive.doubles;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.identities.SubjectId;
import vn.loive.particulars.CodeName;
import vn.loive.shared.Actor;
import vn.loive.ui.Form;

/** Entries of one person: compared, brought together, taken apart. */
@Controller
@RequestMapping("/guarded/persons/{id}/doubles")
class DoublesController {

    private static final int LONGEST = 2_000;
    private static final int LONGEST_NAME = 40;

    private final Doubles doubles;
    private final Joins joins;
    private final Partings partings;
    private final DoublesPage page;
    private final ComparisonPage comparison;

    DoublesController(Doubles doubles, Joins joins, Partings partings, DoublesPage page, ComparisonPage comparison) {
        this.doubles = doubles;
        this.joins = joins;
        this.partings = partings;
        this.page = page;
        this.comparison = comparison;
    }

    @GetMapping
    ModelAndView doubles(Actor actor, @PathVariable UUID id) {
        return page.fresh(actor, new SubjectId(id));
    }

    /** Carries no one-time id: who compares twice has opened both twice, and the record says so. */
    @PostMapping("/compare")
    ModelAndView compare(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        Form form = Form.typed(DoublesPage.FORM, sent);
        SubjectId kept = new SubjectId(id);
        @Nullable SubjectId other = other(actor, kept, form);
        return other == null ? page.again(actor, kept, form) : comparison.fresh(actor, kept, other);
    }

    private @Nullable SubjectId other(Actor actor, SubjectId kept, Form form) {
        @Nullable String typed = form.text("code", LONGEST_NAME);
        String letters = typed == null ? "" : typed.toLowerCase(Locale.ROOT).replaceAll("[\\s-]", "");
        Optional<SubjectId> other =
                letters.matches("[a-z]{8}") ? doubles.other(actor, kept, CodeName.spoken(letters)) : Optional.empty();
        if (other.isEmpty()) {
            form.refuse("code", CannotJoin.NOBODY);
        }
        return other.orElse(null);
    }

    @PostMapping("/join")
    ModelAndView join(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        Form form = Form.typed(DoublesPage.FORM, sent);
        SubjectId kept = new SubjectId(id);
        @Nullable UUID join = form.id("join", one -> one);
        @Nullable SubjectId other = form.id("other", SubjectId::new);
        if (join == null || other == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        joins.join(actor, ChosenSides.order(form, join, kept, other)).ifPresent(form::refuse);
        return form.refused() ? comparison.again(actor, kept, other, form) : DoublesPage.done(kept);
    }

    @PostMapping("/undo")
    ModelAndView undo(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        Form form = Form.typed(DoublesPage.FORM, sent);
        SubjectId kept = new SubjectId(id);
        @Nullable UUID join = form.id("join", one -> one);
        @Nullable String reason = form.text("reason", LONGEST);
        if (join == null) {
            form.refuse("join", CannotJoin.NOT_FOUND);
        } else if (reason != null) {
            partings.takeApart(actor, kept, join, reason).ifPresent(form::refuse);
        }
        return form.refused() ? page.again(actor, kept, form) : DoublesPage.done(kept);
    }
}
