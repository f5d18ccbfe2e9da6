package vn.loive.sessions;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.accounts.Account;
import vn.loive.accounts.AccountState;
import vn.loive.accounts.Accounts;
import vn.loive.accounts.SignedIn;
import vn.loive.database.Transactions;
import vn.loive.passwords.PasswordCheck;
import vn.loive.passwords.SignIns;
import vn.loive.ui.Form;

/** The lock that falls when nobody is at the desk; the password lifts it. */
@Controller
class LockController {

    private static final String VIEW = "sessions/lock";
    private static final String FORM = "sessions.lock";

    private final SignIns signIns;
    private final Accounts accounts;
    private final Transactions transactions;
    private final Onward onward;
    private final Clock clock;

    LockController(SignIns signIns, Accounts accounts, Transactions transactions, Onward onward, Clock clock) {
        this.signIns = signIns;
        this.accounts = accounts;
        this.transactions = transactions;
        this.onward = onward;
        this.clock = clock;
    }

    @GetMapping("/lock")
    ModelAndView show(HttpServletRequest request) {
        return SessionMarks.of(request).locked()
                ? new ModelAndView(VIEW).addObject("form", Form.fresh(FORM))
                : new ModelAndView("redirect:/");
    }

    @PostMapping("/lock")
    ModelAndView lift(@RequestParam(defaultValue = "") String password, HttpServletRequest request) {
        SignedIn signedIn = SignedIn.of(SecurityContextHolder.getContext().getAuthentication())
                .orElseThrow();
        if (!SessionMarks.of(request).locked()) {
            return new ModelAndView("redirect:/");
        }
        Account account = account(signedIn);
        return switch (signIns.check(account.signInName().value(), password)) {
            case PasswordCheck.Right ignored -> open(signedIn, request);
            case PasswordCheck.Busy ignored -> refused(new CannotSignIn.Busy(), HttpStatus.TOO_MANY_REQUESTS);
            case PasswordCheck.Wrong ignored ->
                account(signedIn).state() instanceof AccountState.Active
                        ? refused(new CannotSignIn.WrongPassword(), HttpStatus.UNPROCESSABLE_CONTENT)
                        : end(request);
        };
    }

    private Account account(SignedIn signedIn) {
        return transactions.forSignIn(() -> accounts.find(signedIn.account())).orElseThrow();
    }

    private ModelAndView open(SignedIn signedIn, HttpServletRequest request) {
        SessionMarks marks = SessionMarks.of(request);
        marks.unlock(clock.instant());
        request.changeSessionId();
        return new ModelAndView("redirect:" + onward.path(signedIn, marks));
    }

    private static ModelAndView refused(CannotSignIn why, HttpStatus status) {
        Form form = Form.fresh(FORM);
        form.refuse("password", why);
        ModelAndView page = form.again(VIEW);
        page.setStatus(status);
        return page;
    }

    private static ModelAndView end(HttpServletRequest request) {
        SessionGuard.end(request);
        return new ModelAndView("redirect:/sign-in?ended");
    }
}
