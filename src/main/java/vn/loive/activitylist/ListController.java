package vn.loive.activitylist;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.outreach.Activities;
import vn.loive.outreach.Activity;
import vn.loive.outreach.ActivityId;
import vn.loive.outreach.ActivityViews;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;
import vn.loive.ui.Pager;
import vn.loive.ui.Section;
import vn.loive.ui.Visibility;

/** The register of activities as a list; all that it shows stands in its address. */
@Controller
class ListController {

    private static final int SECTION_ORDER = 30;

    private final ListRepository repository;
    private final ListForm forms;
    private final ListTotals totals;
    private final OpeningViews openings;
    private final Activities activities;
    private final ActivityViews views;
    private final Visibility visibility;
    private final Clock clock;

    ListController(
            ListRepository repository,
            ListForm forms,
            ListTotals totals,
            OpeningViews openings,
            Activities activities,
            ActivityViews views,
            Visibility visibility,
            Clock clock) {
        this.repository = repository;
        this.forms = forms;
        this.totals = totals;
        this.openings = openings;
        this.activities = activities;
        this.views = views;
        this.visibility = visibility;
        this.clock = clock;
    }

    @Bean
    static Section activitiesSection() {
        return new Section("outreach.activities.title", "/activities", SECTION_ORDER, List.of("/statements"));
    }

    @GetMapping("/activities")
    ModelAndView list(Actor actor, @RequestParam MultiValueMap<String, String> sent, Locale locale, Model model) {
        Asked asked = Asked.of(sent, LegalDay.today(clock));
        offer(actor, asked, model);
        if (!asked.form().refused()) {
            show(actor, asked, locale, model);
        }
        return asked.form().again("activitylist/list");
    }

    private void offer(Actor actor, Asked asked, Model model) {
        List<ListForm.Field> fields = forms.fields(actor);
        model.addAttribute("asked", asked)
                .addAttribute("fields", fields)
                .addAttribute("active", asked.active(fields))
                .addAttribute("quick", QuickPeriod.around(LegalDay.today(clock)))
                .addAttribute("address", new ListAddress(asked.form()))
                .addAttribute("mayEnter", visibility.mayOpen("/activities/new"))
                .addAttribute("mayMix", visibility.mayOpen("/activities/mixed-totals"));
    }

    private void show(Actor actor, Asked asked, Locale locale, Model model) {
        ListPage page = ListPage.of(asked.form(), repository.count(asked.filter()));
        List<ListTotals.Total> added = totals.of(asked.filter(), locale);
        model.addAttribute("shown", page)
                .addAttribute("pager", page.pager())
                .addAttribute("views", views.of(actor, rows(asked, page.pager()), locale))
                .addAttribute("totals", added)
                .addAttribute("openings", openings.beside(asked.filter(), locale))
                .addAttribute("mixable", ListTotals.unlike(added));
    }

    private List<Activity> rows(Asked asked, Pager pager) {
        List<ActivityId> ids = repository.page(asked.filter(), asked.order(), pager.offset(), pager.size());
        Map<ActivityId, Activity> byId = activities.byId(ids);
        return ids.stream().map(id -> Objects.requireNonNull(byId.get(id))).toList();
    }
}
