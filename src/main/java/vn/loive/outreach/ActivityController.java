package vn.loive.outreach;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.outreach.ActivityOutcome.Done;
import vn.loive.outreach.ActivityOutcome.Refused;
import vn.loive.shared.Actor;
import vn.loive.ui.Form;
import vn.loive.ui.Visibility;

/** The register of activities: the entry of a new one, and one activity. */
@Controller
class ActivityController {

    private final Activities activities;
    private final ActivityViews views;
    private final ActivityForm forms;
    private final Visibility visibility;

    ActivityController(Activities activities, ActivityViews views, ActivityForm forms, Visibility visibility) {
        this.activities = activities;
        this.views = views;
        this.forms = forms;
        this.visibility = visibility;
    }

    @GetMapping("/activities/new")
    String blank(Actor actor, @RequestParam(defaultValue = "") String campaign, Model model) {
        forms.offer(actor, ActivityForm.empty(campaign), model);
        return "outreach/new-activity";
    }

    @PostMapping("/activities")
    ModelAndView register(Actor actor, @RequestParam MultiValueMap<String, String> sent, Model model) {
        Form form = Form.typed(ActivityForm.NAME, sent);
        ActivityFacts facts = ActivityForm.read(form);
        if (facts != null) {
            switch (activities.register(actor, facts)) {
                case Done<CannotRegister>(Activity activity) -> {
                    return show(activity.id());
                }
                case Refused<CannotRegister>(List<CannotRegister> reasons) -> ActivityForm.refuse(form, reasons);
            }
        }
        forms.offer(actor, form, model);
        return form.again("outreach/new-activity");
    }

    @GetMapping("/activities/{id}")
    String one(Actor actor, @PathVariable UUID id, Locale locale, Model model) {
        Activity activity = found(activities.find(new ActivityId(id)));
        model.addAttribute("view", views.of(actor, List.of(activity), locale).getFirst());
        model.addAttribute("history", ActivityViews.history(activities.history(activity.id()), locale));
        model.addAttribute("mayChange", mayEnter() && activities.mayChange(actor, activity));
        return "outreach/activity";
    }

    static Activity found(Optional<Activity> activity) {
        return activity.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Leads on to the page of an activity. */
    static ModelAndView show(ActivityId id) {
        return new ModelAndView("redirect:/activities/" + id.value(), HttpStatus.SEE_OTHER);
    }

    private boolean mayEnter() {
        return visibility.mayOpen("/activities/new");
    }
}
