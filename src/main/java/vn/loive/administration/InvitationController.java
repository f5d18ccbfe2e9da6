package vn.loive.administration;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.accounts.Account;
import vn.loive.passwords.CannotUsePassword;
import vn.loive.ui.Form;

/** Where a one-time link leads: its owner says a name and sets a password. */
@Controller
class InvitationController {

    private static final String VIEW = "administration/invitation";
    private static final String FORM = "administration.invitation";
    private static final int LONGEST_NAME = 80;

    private final Invitations invitations;

    InvitationController(Invitations invitations) {
        this.invitations = invitations;
    }

    @GetMapping("/invitation/{token}")
    ModelAndView show(@PathVariable String token) {
        return invitations
                .opened(token)
                .map(account -> page(
                        account, new ModelAndView(VIEW), Form.fresh(FORM).with("display-name", account.displayName())))
                .orElseGet(InvitationController::isVoid);
    }

    @PostMapping("/invitation/{token}")
    ModelAndView takeUp(@PathVariable String token, @RequestParam MultiValueMap<String, String> sent) {
        return invitations
                .opened(token)
                .map(account -> takeUp(account, token, Form.typed(FORM, sent)))
                .orElseGet(InvitationController::isVoid);
    }

    private ModelAndView takeUp(Account account, String token, Form form) {
        String name = form.text("display-name", LONGEST_NAME);
        if (name != null) {
            Optional<CannotUsePassword> refusal =
                    invitations.takeUp(account, token, name, form.value("new-password"), form.value("again-password"));
            refusal.ifPresent(why -> form.refuse("new-password", why));
        }
        return form.refused() ? page(account, form.again(VIEW), form) : new ModelAndView("redirect:/sign-in?taken-up");
    }

    private static ModelAndView page(Account account, ModelAndView page, Form form) {
        return page.addObject("form", form)
                .addObject("signInName", account.signInName().value());
    }

    private static ModelAndView isVoid() {
        return new ModelAndView("administration/void-link", HttpStatus.NOT_FOUND);
    }
}
