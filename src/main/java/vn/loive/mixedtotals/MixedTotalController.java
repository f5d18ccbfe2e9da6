package vn.loive.mixedtotals;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.figures.FigureWording;
import vn.loive.outreach.ActivityKind;
import vn.loive.shared.Actor;
import vn.loive.shared.Period;
import vn.loive.ui.Form;

/** The totals of unlike units: who answers for which, and the decision of a new one. */
@Controller
class MixedTotalController {

    static final String LIST = "mixedtotals/list";
    static final String NAME = "mixedtotals.form";

    private final MixedTotals totals;
    private final Reached reached;
    private final MixedTotalPage page;

    MixedTotalController(MixedTotals totals, Reached reached, MixedTotalPage page) {
        this.totals = totals;
        this.reached = reached;
        this.page = page;
    }

    @GetMapping("/activities/mixed-totals")
    String list(Actor actor, Locale locale, Model model) {
        page.fill(actor, locale, model);
        model.addAttribute("form", Form.fresh(NAME));
        return LIST;
    }

    /** Shows what stands in each unit when asked to look; decides when asked to add. */
    @PostMapping("/activities/mixed-totals")
    ModelAndView decide(Actor actor, @RequestParam MultiValueMap<String, String> sent, Locale locale, Model model) {
        Form form = Form.typed(NAME, sent);
        Period days = form.period("from", "to");
        ActivityKind kind = kind(form);
        boolean looking = form.holds("act", "look");
        if (days != null && !looking) {
            totals.decide(actor, MixedTotals.newId(), days, kind, form.value("reason"))
                    .ifPresent(refusal -> form.refuse(field(refusal), refusal));
        }
        if (days != null && !looking && !form.refused()) {
            return toList();
        }
        if (days != null) {
            model.addAttribute("parts", MixedTotalViews.written(reached.in(days, kind), FigureWording.of(locale)));
        }
        page.fill(actor, locale, model);
        return form.again(LIST);
    }

    private static @Nullable ActivityKind kind(Form form) {
        return Arrays.stream(ActivityKind.values())
                .filter(kind -> form.holds("kind", kind.name()))
                .findFirst()
                .orElse(null);
    }

    static ModelAndView toList() {
        return new ModelAndView("redirect:/activities/mixed-totals", HttpStatus.SEE_OTHER);
    }

    private static String field(CannotMix refusal) {
        return switch (refusal) {
            case REASON_MISSING, REASON_TOO_LONG -> "reason";
            case NOTHING_UNLIKE, NOTHING_IN_COMMON, DROPPED_ALREADY, DECIDED_BY_ANOTHER -> "";
        };
    }
}
