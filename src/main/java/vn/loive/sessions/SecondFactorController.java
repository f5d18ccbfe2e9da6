package vn.loive.sessions;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.accounts.Account;
import vn.loive.accounts.SignInStage;
import vn.loive.accounts.SignedIn;
import vn.loive.database.Transactions;
import vn.loive.factors.Factors;
import vn.loive.passwords.SignIns;
import vn.loive.ui.Form;

/** The step between a right password and the house: a code of the phone, or one on paper. */
@Controller
class SecondFactorController {

    private static final String VIEW = "sessions/second-factor";
    private static final String FORM = "sessions.second-factor";

    private final SignIns signIns;
    private final Factors factors;
    private final Transactions transactions;
    private final Onward onward;

    SecondFactorController(SignIns signIns, Factors factors, Transactions transactions, Onward onward) {
        this.signIns = signIns;
        this.factors = factors;
        this.transactions = transactions;
        this.onward = onward;
    }

    /** What came of a code: the stage it leads to, or not; and whether the account may try again. */
    private record Outcome(Optional<SignInStage> stage, boolean open) {}

    @GetMapping("/second-factor")
    ModelAndView show() {
        return new ModelAndView(VIEW).addObject("form", Form.fresh(FORM));
    }

    @PostMapping("/second-factor")
    ModelAndView check(
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request,
            HttpServletResponse response) {
        SignedIn signedIn = SignedIn.of(SecurityContextHolder.getContext().getAuthentication())
                .orElseThrow();
        if (signedIn.stage() != SignInStage.SECOND_FACTOR_DUE) {
            return new ModelAndView("redirect:/");
        }
        Outcome outcome = transactions.forSignIn(() -> judge(signedIn, sent.getFirst("code") + ""));
        if (outcome.stage().isPresent()) {
            SignedIn further = signedIn.at(outcome.stage().get());
            onward.take(further, request, response);
            return new ModelAndView("redirect:" + onward.path(further, SessionMarks.of(request)));
        }
        if (!outcome.open()) {
            Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
            return new ModelAndView("redirect:/sign-in?ended");
        }
        Form form = Form.typed(FORM, sent).with("code", "");
        form.refuse("code", new CannotSignIn.WrongCode());
        return form.again(VIEW);
    }

    private Outcome judge(SignedIn signedIn, String typed) {
        Optional<Account> account = signIns.beginTry(signedIn.account());
        boolean right = account.filter(known -> signIns.endTry(known, factors.accepts(known, typed)))
                .isPresent();
        if (!right) {
            return new Outcome(Optional.empty(), account.isPresent());
        }
        SignInStage stage = signIns.afterFactor(account.get());
        if (stage == SignInStage.COMPLETE) {
            signIns.completed(account.get());
        }
        return new Outcome(Optional.of(stage), true);
    }
}
