package vn.loive.factors;

import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.accounts.Account;
import vn.loive.accounts.AccountId;
import vn.loive.accounts.Accounts;
import vn.loive.accounts.Role;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;
import vn.loive.ui.Form;

/** One's own passkeys: the list, and taking one away; making one needs the device and goes through the door. */
@Controller
class PasskeyController {

    private static final String FORM = "factors.passkeys";

    private final Passkeys passkeys;
    private final Factors factors;
    private final Accounts accounts;
    private final java.time.Clock clock;

    PasskeyController(Passkeys passkeys, Factors factors, Accounts accounts, java.time.Clock clock) {
        this.passkeys = passkeys;
        this.factors = factors;
        this.accounts = accounts;
        this.clock = clock;
    }

    @GetMapping("/account/passkeys")
    ModelAndView list(Actor actor) {
        return page(actor, new ModelAndView("factors/passkeys"), Form.fresh(FORM));
    }

    @PostMapping("/account/passkeys/removal")
    ModelAndView remove(Actor actor, @RequestParam String passkey) {
        Account account = accounts.of(actor);
        boolean last = passkeys.of(account.id()).size() == 1 && !factors.phoneInUse(account.id());
        if (last && account.roles(LegalDay.today(clock)).contains(Role.ADMINISTRATOR)) {
            Form form = Form.fresh(FORM);
            form.refuse(new CannotUseFactor.DemandedByRole());
            return page(actor, form.again("factors/passkeys"), form);
        }
        passkeys.remove(account, Bytes.fromBase64(passkey));
        return new ModelAndView("redirect:/account/passkeys");
    }

    private ModelAndView page(Actor actor, ModelAndView page, Form form) {
        return page.addObject("form", form).addObject("passkeys", passkeys.of(new AccountId(actor.account())));
    }
}
