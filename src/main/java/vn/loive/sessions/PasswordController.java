package vn.loive.sessions;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.accounts.Account;
import vn.loive.accounts.Accounts;
import vn.loive.factors.Factors;
import vn.loive.passwords.CannotUsePassword;
import vn.loive.passwords.PasswordCheck;
import vn.loive.passwords.Passwords;
import vn.loive.passwords.SignIns;
import vn.loive.shared.Actor;
import vn.loive.ui.Form;

/** Changing one's own password; all other sessions end with the old one. */
@Controller
class PasswordController {

    private static final String VIEW = "sessions/password";
    private static final String FORM = "sessions.password";

    private final Accounts accounts;
    private final Passwords passwords;
    private final SignIns signIns;
    private final Factors factors;
    private final SessionRegister register;

    PasswordController(
            Accounts accounts, Passwords passwords, SignIns signIns, Factors factors, SessionRegister register) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.signIns = signIns;
        this.factors = factors;
        this.register = register;
    }

    @GetMapping("/account/password")
    ModelAndView show() {
        return new ModelAndView(VIEW).addObject("form", Form.fresh(FORM));
    }

    @PostMapping("/account/password")
    ModelAndView change(Actor actor, @RequestParam MultiValueMap<String, String> sent, HttpServletRequest request) {
        Account account = accounts.of(actor);
        Form form = Form.typed(FORM, sent);
        Optional<CannotUsePassword> refusal = present(account, form)
                .or(() -> passwords.set(
                        account,
                        form.value("new-password"),
                        form.value("again-password"),
                        factors.present(account.id())));
        if (refusal.isPresent()) {
            form.refuse(field(refusal.get()), refusal.get());
            return form.again(VIEW);
        }
        register.endOthers(actor, request.getSession().getId());
        request.changeSessionId();
        return new ModelAndView("redirect:/account?changed");
    }

    private Optional<CannotUsePassword> present(Account account, Form form) {
        return switch (signIns.check(account.signInName().value(), form.value("password"))) {
            case PasswordCheck.Right ignored -> Optional.empty();
            case PasswordCheck.Wrong ignored -> Optional.of(new CannotUsePassword.WrongPresentOne());
            case PasswordCheck.Busy ignored -> Optional.of(new CannotUsePassword.Busy());
        };
    }

    private static String field(CannotUsePassword refusal) {
        return switch (refusal) {
            case CannotUsePassword.WrongPresentOne ignored -> "password";
            case CannotUsePassword.NotTheSame ignored -> "again-password";
            case CannotUsePassword.Busy ignored -> "";
            case CannotUsePassword.TooShort ignored -> "new-password";
            case CannotUsePassword.TooLong ignored -> "new-password";
            case CannotUsePassword.TooFewClasses ignored -> "new-password";
            case CannotUsePassword.Guessable ignored -> "new-password";
            case CannotUsePassword.UsedBefore ignored -> "new-password";
        };
    }
}
