package vn.loive.administration;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.accounts.AccountId;
import vn.loive.accounts.Accounts;
import vn.loive.accounts.CannotChangeAccount;
import vn.loive.accounts.Role;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;
import vn.loive.ui.Form;

/** What an administrator does to an account; each act is a resource of its own. */
@Controller
class AccountActController {

    private static final String FORM = "administration.account";

    private final Accounts accounts;
    private final Invitations invitations;
    private final AccountPages pages;
    private final Clock clock;

    AccountActController(Accounts accounts, Invitations invitations, AccountPages pages, Clock clock) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.pages = pages;
        this.clock = clock;
    }

    @PostMapping("/accounts/{id}/roles")
    ModelAndView grant(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        Form form = Form.typed(FORM, sent);
        Role role = form.oneOf("role", Role.class);
        if (role == null) {
            return refused(id, form);
        }
        return answer(id, form, accounts.grant(actor, new AccountId(id), role, LegalDay.today(clock)));
    }

    @PostMapping("/accounts/{id}/roles/{grant}/end")
    ModelAndView endGrant(Actor actor, @PathVariable UUID id, @PathVariable UUID grant) {
        return answer(id, accounts.endGrant(actor, new AccountId(id), grant));
    }

    @PostMapping("/accounts/{id}/lock")
    ModelAndView lock(Actor actor, @PathVariable UUID id) {
        return answer(id, accounts.lock(actor, new AccountId(id)));
    }

    @PostMapping("/accounts/{id}/opening")
    ModelAndView open(Actor actor, @PathVariable UUID id) {
        return answer(id, accounts.open(actor, new AccountId(id)));
    }

    @PostMapping("/accounts/{id}/disablement")
    ModelAndView disable(Actor actor, @PathVariable UUID id) {
        return answer(id, accounts.disable(actor, new AccountId(id)));
    }

    @PostMapping("/accounts/{id}/sessions/end")
    ModelAndView endSessions(Actor actor, @PathVariable UUID id) {
        return answer(id, accounts.signOutEverywhere(actor, new AccountId(id)));
    }

    @PostMapping("/accounts/{id}/second-factor/loss")
    ModelAndView loseSecondFactor(Actor actor, @PathVariable UUID id) {
        return answer(id, accounts.loseSecondFactor(actor, new AccountId(id)));
    }

    @PostMapping("/accounts/{id}/link")
    ModelAndView renewLink(Actor actor, @PathVariable UUID id) {
        return invitations
                .renew(actor, new AccountId(id))
                .map(pages::link)
                .orElseGet(() -> answer(id, Optional.of(new CannotChangeAccount.NotInThisState())));
    }

    private ModelAndView answer(UUID id, Optional<CannotChangeAccount> refusal) {
        return answer(id, Form.fresh(FORM), refusal);
    }

    private ModelAndView answer(UUID id, Form form, Optional<CannotChangeAccount> refusal) {
        if (refusal.isEmpty()) {
            return new ModelAndView("redirect:/accounts/" + id);
        }
        form.refuse(refusal.get());
        return refused(id, form);
    }

    private ModelAndView refused(UUID id, Form form) {
        return accounts.find(new AccountId(id))
                .map(account -> pages.refused(account, form))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
