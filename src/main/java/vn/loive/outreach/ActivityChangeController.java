package vn.loive.outreach;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.outreach.ActivityOutcome.Done;
import vn.loive.outreach.ActivityOutcome.Refused;
import vn.loive.shared.Actor;
import vn.loive.ui.Form;

/** The correction of an activity and its withdrawal when it was entered by mistake, each with its reason. */
@Controller
@RequestMapping("/activities/{id}")
class ActivityChangeController {

    private final Activities activities;
    private final ActivityForm forms;
    private final ActivityViews views;

    ActivityChangeController(Activities activities, ActivityForm forms, ActivityViews views) {
        this.activities = activities;
        this.forms = forms;
        this.views = views;
    }

    @GetMapping("/correction")
    ModelAndView asItStands(Actor actor, @PathVariable UUID id, Model model) {
        Activity activity = ActivityController.found(activities.find(new ActivityId(id)));
        if (!activities.mayChange(actor, activity)) {
            return ActivityController.show(activity.id());
        }
        forms.offer(actor, ActivityForm.holding(activity), model);
        return new ModelAndView("outreach/correction", "id", id);
    }

    @PostMapping("/correction")
    ModelAndView correct(
            Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent, Model model) {
        Activity activity = ActivityController.found(activities.find(new ActivityId(id)));
        Form form = Form.typed(ActivityForm.NAME, sent);
        ActivityFacts facts = ActivityForm.read(form);
        if (facts != null) {
            switch (activities.correct(actor, activity.id(), form.readAt(), facts, form.value("reason"))) {
                case Done<CannotCorrect> _ -> {
                    return ActivityController.show(activity.id());
                }
                case Refused<CannotCorrect>(List<CannotCorrect> reasons) -> ActivityForm.refuse(form, reasons);
            }
        }
        forms.offer(actor, form, model);
        return form.again("outreach/correction").addObject("id", id);
    }

    @GetMapping("/withdrawal")
    ModelAndView ask(Actor actor, @PathVariable UUID id, Locale locale) {
        Activity activity = ActivityController.found(activities.find(new ActivityId(id)));
        if (!activities.mayChange(actor, activity)) {
            return ActivityController.show(activity.id());
        }
        return new ModelAndView(
                        "outreach/withdrawal",
                        "form",
                        Form.fresh(ActivityForm.NAME).at(activity.version()))
                .addObject("view", views.of(actor, List.of(activity), locale).getFirst());
    }

    @PostMapping("/withdrawal")
    ModelAndView withdraw(
            Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent, Locale locale) {
        Activity activity = ActivityController.found(activities.find(new ActivityId(id)));
        Form form = Form.typed(ActivityForm.NAME, sent);
        return switch (activities.withdraw(actor, activity.id(), form.readAt(), form.value("reason"))) {
            case Done<CannotWithdraw> _ -> ActivityController.show(activity.id());
            case Refused<CannotWithdraw>(List<CannotWithdraw> reasons) -> {
                ActivityForm.refuse(form, reasons);
                yield form.again("outreach/withdrawal")
                        .addObject(
                                "view",
                                views.of(actor, List.of(activity), locale).getFirst());
            }
        };
    }
}
