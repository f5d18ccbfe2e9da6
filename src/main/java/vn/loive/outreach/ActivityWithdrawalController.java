package vn.loive.outreach;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
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

/** The withdrawal of an activity that was entered by mistake, confirmed on a page of its own. */
@Controller
@RequestMapping("/activities/{id}/withdrawal")
class ActivityWithdrawalController {

    private final Activities activities;
    private final ActivityViews views;

    ActivityWithdrawalController(Activities activities, ActivityViews views) {
        this.activities = activities;
        this.views = views;
    }

    @GetMapping
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

    @PostMapping
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
