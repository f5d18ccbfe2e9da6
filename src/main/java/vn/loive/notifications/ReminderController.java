package vn.loive.notifications;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.loive.shared.Actor;
import vn.loive.ui.Section;

/** What the reader's agency was reminded of, and what it reminded others of. */
@Controller
class ReminderController {

    private static final int SECTION_ORDER = 25;

    private final ReminderViews views;
    private final Postman postman;
    private final ReminderDays days;

    ReminderController(ReminderViews views, Postman postman, ReminderDays days) {
        this.views = views;
        this.postman = postman;
        this.days = days;
    }

    /** The entry of the navigation. */
    @Bean
    static Section remindersSection() {
        return new Section("notifications.section", "/reminders", SECTION_ORDER);
    }

    @GetMapping("/reminders")
    String list(Actor actor, Model model) {
        ReminderViews.Both both = views.of(actor);
        model.addAttribute("own", both.own());
        model.addAttribute("others", both.others());
        model.addAttribute("letters", postman.ready());
        model.addAttribute("days", days);
        return "notifications/list";
    }
}
