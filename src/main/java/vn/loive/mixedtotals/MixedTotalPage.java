package vn.loive.mixedtotals;

import java.util.Arrays;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.loive.outreach.ActivityKind;
import vn.loive.shared.Actor;
import vn.loive.ui.Choice;
import vn.loive.ui.Visibility;

/** Fills the page of totals of unlike units. */
@Component
class MixedTotalPage {

    private final MixedTotals totals;
    private final MixedTotalViews views;
    private final Visibility visibility;

    MixedTotalPage(MixedTotals totals, MixedTotalViews views, Visibility visibility) {
        this.totals = totals;
        this.views = views;
        this.visibility = visibility;
    }

    void fill(Actor actor, Locale locale, Model model) {
        model.addAttribute("views", views.of(actor, totals.list(), locale));
        model.addAttribute(
                "kinds",
                Arrays.stream(ActivityKind.values())
                        .map(kind -> Choice.ofKey(kind.name(), key(kind)))
                        .toList());
        model.addAttribute("mayDecide", visibility.mayOpen("/requests/new"));
    }

    private static String key(ActivityKind kind) {
        return "outreach.kind." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
