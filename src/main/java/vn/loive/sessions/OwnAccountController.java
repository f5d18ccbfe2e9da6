package vn.loive.sessions;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.accounts.Account;
import vn.loive.accounts.Accounts;
import vn.loive.factors.Factors;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;

/** One's own account: what it is, what it may do, and where it is signed in. */
@Controller
class OwnAccountController {

    private final Accounts accounts;
    private final Factors factors;
    private final SessionRegister register;
    private final Clock clock;

    OwnAccountController(Accounts accounts, Factors factors, SessionRegister register, Clock clock) {
        this.accounts = accounts;
        this.factors = factors;
        this.register = register;
        this.clock = clock;
    }

    @GetMapping("/account")
    ModelAndView show(Actor actor, HttpSession session) {
        Account account = accounts.of(actor);
        return new ModelAndView("sessions/account")
                .addObject("account", account)
                .addObject("roles", account.roles(LegalDay.today(clock)))
                .addObject("factor", factors.present(account.id()))
                .addObject("sessions", register.of(account.id(), session.getId()));
    }

    @PostMapping("/account/sessions/{key}/end")
    String end(Actor actor, @PathVariable String key) {
        register.end(actor, key);
        return "redirect:/account";
    }

    @PostMapping("/account/sessions/end-others")
    String endOthers(Actor actor, HttpSession session) {
        register.endOthers(actor, session.getId());
        return "redirect:/account";
    }
}
