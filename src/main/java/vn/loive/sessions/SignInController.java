package vn.loive.sessions;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.accounts.SignInRules;
import vn.loive.accounts.SignInStage;
import vn.loive.accounts.SignedIn;
import vn.loive.ui.Form;

/** The page at which people sign in; the form itself goes to the door. */
@Controller
class SignInController {

    private static final String VIEW = "sessions/sign-in";
    private static final String FORM = "sessions.sign-in";

    private final SignInRules rules;

    SignInController(SignInRules rules) {
        this.rules = rules;
    }

    @GetMapping("/sign-in")
    ModelAndView show(@RequestParam MultiValueMap<String, String> query) {
        if (SignedIn.of(SecurityContextHolder.getContext().getAuthentication())
                .filter(signedIn -> signedIn.stage() == SignInStage.COMPLETE)
                .isPresent()) {
            return new ModelAndView("redirect:/");
        }
        return new ModelAndView(VIEW)
                .addObject("form", Form.typed(FORM, query))
                .addObject("takenUp", query.containsKey("taken-up"))
                .addObject("ended", query.containsKey("ended"))
                .addObject("signedOut", query.containsKey("signed-out"));
    }

    /** Reached from the door only, after name and password did not fit. */
    @PostMapping("/sign-in/refused")
    ModelAndView refused(@RequestParam MultiValueMap<String, String> sent) {
        return again(sent, new CannotSignIn.NameAndPasswordDoNotFit(rules.wrongTries(), rules.lockOut()));
    }

    private static ModelAndView again(MultiValueMap<String, String> sent, CannotSignIn why) {
        Form form = Form.typed(FORM, sent);
        form.refuse(why);
        return form.again(VIEW);
    }

    /** Reached from the door only, when too many passwords are being checked. */
    @PostMapping("/sign-in/busy")
    ModelAndView busy(@RequestParam MultiValueMap<String, String> sent) {
        ModelAndView page = again(sent, new CannotSignIn.Busy());
        page.setStatus(HttpStatus.TOO_MANY_REQUESTS);
        return page;
    }

    /** The page of signing in, with the page that was asked for behind it. */
    static String pathBack(HttpServletRequest request) {
        return "GET".equals(request.getMethod()) && !Redirect.pathOf(request).equals("/")
                ? "/sign-in?next=" + URLEncoder.encode(Redirect.pathOf(request), StandardCharsets.UTF_8)
                : "/sign-in";
    }
}
