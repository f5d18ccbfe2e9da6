package vn.loive.factors;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.accounts.Account;
import vn.loive.accounts.Accounts;
import vn.loive.accounts.Role;
import vn.loive.passwords.PasswordCheck;
import vn.loive.passwords.SignIns;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;
import vn.loive.ui.Form;

/** One's own second factor: setting up the phone, codes on paper, and taking both away. */
@Controller
class PhoneController {

    private static final String VIEW = "factors/phone";

    private final Factors factors;
    private final Accounts accounts;
    private final SignIns signIns;
    private final Clock clock;

    PhoneController(Factors factors, Accounts accounts, SignIns signIns, Clock clock) {
        this.factors = factors;
        this.accounts = accounts;
        this.signIns = signIns;
        this.clock = clock;
    }

    @GetMapping("/account/second-factor")
    ModelAndView show(Actor actor) {
        Account account = account(actor);
        return factors.phoneInUse(account.id())
                ? with(account, new ModelAndView("factors/in-use"), Form.fresh("factors.in-use"))
                : with(account, new ModelAndView(VIEW), Form.fresh("factors.phone"));
    }

    @PostMapping("/account/second-factor")
    ModelAndView confirm(Actor actor, @RequestParam MultiValueMap<String, String> sent) {
        Account account = account(actor);
        Optional<List<String>> codes = factors.confirmPhone(account, sent.getFirst("digits") + "");
        if (codes.isPresent()) {
            return new ModelAndView("factors/paper").addObject("codes", codes.get());
        }
        Form form = Form.typed("factors.phone", sent);
        form.refuse("digits", new CannotUseFactor.WrongDigits());
        return with(account, form.again(VIEW), form);
    }

    /** New codes on paper, after the password. */
    @PostMapping("/account/second-factor/paper-codes")
    ModelAndView paperCodes(Actor actor, @RequestParam MultiValueMap<String, String> sent) {
        Account account = account(actor);
        return provesItself(account, sent)
                ? new ModelAndView("factors/paper").addObject("codes", factors.newPaperCodes(account))
                : refused(account, sent, new CannotUseFactor.WrongPassword());
    }

    /** Away with the phone, after the password; not for those whose role demands it. */
    @PostMapping("/account/second-factor/removal")
    ModelAndView remove(Actor actor, @RequestParam MultiValueMap<String, String> sent) {
        Account account = account(actor);
        if (account.roles(LegalDay.today(clock)).contains(Role.ADMINISTRATOR)) {
            return refused(account, sent, new CannotUseFactor.DemandedByRole());
        }
        if (!provesItself(account, sent)) {
            return refused(account, sent, new CannotUseFactor.WrongPassword());
        }
        factors.remove(account);
        return new ModelAndView("redirect:/account");
    }

    private boolean provesItself(Account account, MultiValueMap<String, String> sent) {
        return signIns.check(account.signInName().value(), sent.getFirst("password") + "")
                instanceof PasswordCheck.Right;
    }

    private ModelAndView refused(Account account, MultiValueMap<String, String> sent, CannotUseFactor why) {
        Form form = Form.typed("factors.in-use", sent);
        form.refuse(why instanceof CannotUseFactor.WrongPassword ? "password" : "", why);
        return with(account, form.again("factors/in-use"), form);
    }

    private ModelAndView with(Account account, ModelAndView page, Form form) {
        factors.waitingSecret(account)
                .ifPresent(secret -> page.addObject("picture", QrPicture.of(PhoneCodes.address(account, secret)))
                        .addObject(
                                "secret",
                                Base32.encode(secret)
                                        .replaceAll("(.{4})", "$1 ")
                                        .strip()));
        return page.addObject("form", form).addObject("left", factors.paperCodesLeft(account.id()));
    }

    private Account account(Actor actor) {
        return accounts.of(actor);
    }
}
