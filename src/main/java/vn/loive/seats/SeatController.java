package vn.loive.seats;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.accounts.AccountId;
import vn.loive.posts.PostId;
import vn.loive.shared.Actor;
import vn.loive.shared.Period;
import vn.loive.ui.Form;
import vn.loive.ui.Visibility;

/** Who acts for which post of the own agency: named by an administrator, or by who acts for it while away. */
@Controller
@RequestMapping("/drafts/seats")
class SeatController {

    private final Seats seats;
    private final SeatChoices choices;
    private final Visibility visibility;

    SeatController(Seats seats, SeatChoices choices, Visibility visibility) {
        this.seats = seats;
        this.choices = choices;
        this.visibility = visibility;
    }

    @GetMapping
    ModelAndView show(Actor actor, Model model) {
        return page(actor, Form.fresh("seats.form"), model);
    }

    /** An administrator names who acts for a post. */
    @PostMapping
    ModelAndView name(Actor actor, @RequestParam MultiValueMap<String, String> sent, Model model) {
        return take(actor, Form.typed("seats.form", sent), false, model);
    }

    /** Who acts for a post lets another do so for some days. */
    @PostMapping("/absence")
    ModelAndView depute(Actor actor, @RequestParam MultiValueMap<String, String> sent, Model model) {
        Form form = Form.typed("seats.form", sent);
        PostId post = form.id("post", PostId::new);
        if (post == null || !seats.actsFor(actor, post)) {
            form.refuse("post", CannotSeat.NOT_THE_POST);
        }
        if (form.value("to").isBlank()) {
            form.day("to");
        }
        return take(actor, form, true, model);
    }

    private ModelAndView take(Actor actor, Form form, boolean absence, Model model) {
        Seat seat = read(actor, form, absence);
        if (seat == null || form.refused()) {
            return page(actor, form, model);
        }
        seats.take(actor, seat);
        return new ModelAndView("redirect:/drafts/seats", HttpStatus.SEE_OTHER);
    }

    private @Nullable Seat read(Actor actor, Form form, boolean absence) {
        PostId post = form.id("post", PostId::new);
        AccountId holder = form.id("holder", AccountId::new);
        Period days = form.value("to").isBlank() ? null : form.period("from", "to");
        LocalDate from = form.day("from");
        if (post == null || holder == null || !choices.known(actor, post, holder)) {
            form.refuse("holder", CannotSeat.NO_POST);
            return null;
        }
        return from == null ? null : new Seat(post, holder, from, days == null ? null : days.to(), absence);
    }

    private ModelAndView page(Actor actor, Form form, Model model) {
        model.addAttribute("seats", seats.of(actor.agency()))
                .addAttribute("posts", choices.posts(actor))
                .addAttribute("holders", choices.holders(actor))
                .addAttribute("names", choices.names(actor))
                .addAttribute("absence", !visibility.mayOpen("/accounts"));
        return form.again("seats/seats");
    }
}
