package vn.loive.month;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.contributions.CannotSubmit;
import vn.loive.contributions.Contributions;
import vn.loive.shared.Actor;
import vn.loive.ui.Form;
import vn.loive.ui.Section;

/** The month of the reader's agency: read and answered. */
@Controller
class MonthController {

    private static final int SECTION_ORDER = 20;
    private static final String VIEW = "month/month";

    private final Dues dues;
    private final MonthPage page;
    private final Contributions contributions;

    MonthController(Dues dues, MonthPage page, Contributions contributions) {
        this.dues = dues;
        this.page = page;
        this.contributions = contributions;
    }

    /** The entry of the navigation. */
    @Bean
    static Section monthSection() {
        return new Section("month.section", "/my-month", SECTION_ORDER);
    }

    /** Leads to the month that waits for an answer, or to the present one. */
    @GetMapping("/my-month")
    ModelAndView now(Actor actor) {
        return to("/my-month/" + dues.of(actor).firstOpen(dues.thisMonth()));
    }

    @GetMapping("/my-month/{month}")
    String show(
            Actor actor,
            @PathVariable YearMonth month,
            @RequestParam(required = false) @Nullable UUID request,
            @RequestParam(required = false) @Nullable UUID agency,
            Locale locale,
            Model model) {
        OwnDues mine = dues.of(actor);
        Due due = mine.chosen(month, request, agency).orElse(null);
        page.fill(actor, mine, month, due, model);
        if (due != null) {
            MonthPage.Content content = page.fill(mine, due, locale, model);
            model.addAttribute("form", MonthForm.holding(content.draft(), content.lines()));
        }
        return VIEW;
    }

    @PostMapping("/my-month/{month}")
    ModelAndView submit(
            Actor actor,
            @PathVariable YearMonth month,
            @RequestParam UUID request,
            @RequestParam UUID agency,
            @RequestParam MultiValueMap<String, String> sent,
            Locale locale,
            Model model) {
        OwnDues mine = dues.of(actor);
        Due due = mine.named(month, request, agency);
        Form form = Form.typed(MonthForm.NAME, sent);
        refusals(actor, due, form).forEach(refusal -> form.refuse(refusal.field(), refusal));
        if (!form.refused()) {
            return to(due.receipt());
        }
        page.fill(actor, mine, month, due, model);
        MonthForm.at(form, page.fill(mine, due, locale, model).draft());
        return form.again(VIEW);
    }

    private List<CannotSubmit> refusals(Actor actor, Due due, Form form) {
        return contributions.submit(
                actor,
                due.request(),
                due.addressee().id(),
                (int) form.readAt(),
                form.value(MonthForm.SEEN),
                MonthForm.read(form));
    }

    private static ModelAndView to(String address) {
        return new ModelAndView("redirect:" + address, HttpStatus.SEE_OTHER);
    }
}
