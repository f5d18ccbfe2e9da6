package vn.loive.administration;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.accounts.AccountId;
import vn.loive.accounts.AwaitedRole;
import vn.loive.accounts.CannotChangeAccount;
import vn.loive.accounts.Confirmations;
import vn.loive.shared.Actor;
import vn.loive.ui.Bell;
import vn.loive.ui.Form;

/** Roles that wait for a second person: for whoever is asked, and for whoever is to hold one. */
@Controller
class ConfirmationController {

    /** For administrators. */
    static final String OPEN = "/confirmations";

    /** For those who answer for the files of persons: the same page, in the wing where they work. */
    static final String GUARDED = "/guarded/confirmations";

    private static final String VIEW = "administration/confirmations";
    private static final String ONE = "/{account}/{grant}";
    private static final String FORM = "administration.confirmations";

    private final Confirmations confirmations;
    private final ConfirmationPages pages;

    ConfirmationController(Confirmations confirmations, ConfirmationPages pages) {
        this.confirmations = confirmations;
        this.pages = pages;
    }

    @Bean
    static Bell confirmationBell(Confirmations confirmations) {
        return new ConfirmationBell(OPEN, confirmations);
    }

    @Bean
    static Bell guardedConfirmationBell(Confirmations confirmations) {
        return new ConfirmationBell(GUARDED, confirmations);
    }

    @GetMapping(OPEN)
    ModelAndView list(Actor actor) {
        return pages.fill(actor, OPEN, new ModelAndView(VIEW), Form.fresh(FORM));
    }

    @GetMapping(GUARDED)
    ModelAndView listBehindTheWall(Actor actor) {
        return pages.fill(actor, GUARDED, new ModelAndView(VIEW + "-guarded"), Form.fresh(FORM));
    }

    @PostMapping(OPEN + ONE)
    ModelAndView confirm(Actor actor, @PathVariable UUID account, @PathVariable UUID grant) {
        return answer(actor, OPEN, VIEW, confirmations.confirm(actor, new AccountId(account), grant));
    }

    @PostMapping(OPEN + ONE + "/declining")
    ModelAndView decline(Actor actor, @PathVariable UUID account, @PathVariable UUID grant) {
        return answer(actor, OPEN, VIEW, confirmations.decline(actor, new AccountId(account), grant));
    }

    @PostMapping(GUARDED + ONE)
    ModelAndView confirmBehindTheWall(Actor actor, @PathVariable UUID account, @PathVariable UUID grant) {
        var refusal = confirmations.confirm(actor, new AccountId(account), grant);
        return answer(actor, GUARDED, VIEW + "-guarded", refusal);
    }

    @PostMapping(GUARDED + ONE + "/declining")
    ModelAndView declineBehindTheWall(Actor actor, @PathVariable UUID account, @PathVariable UUID grant) {
        var refusal = confirmations.decline(actor, new AccountId(account), grant);
        return answer(actor, GUARDED, VIEW + "-guarded", refusal);
    }

    /** What whoever has signed in reads while no role holds yet. */
    @GetMapping("/account/waiting")
    ModelAndView waiting(Actor actor) {
        List<AwaitedRole> own = confirmations.all(actor).stream()
                .filter(awaited -> awaited.account().id().value().equals(actor.account()))
                .toList();
        return new ModelAndView("administration/waiting").addObject("own", own);
    }

    private ModelAndView answer(Actor actor, String path, String view, Optional<CannotChangeAccount> refusal) {
        if (refusal.isEmpty()) {
            return new ModelAndView("redirect:" + path);
        }
        Form form = Form.fresh(FORM);
        form.refuse(refusal.get());
        return pages.fill(actor, path, form.again(view), form);
    }
}
