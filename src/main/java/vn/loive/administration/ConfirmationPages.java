package vn.loive.administration;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.accounts.Account;
import vn.loive.accounts.Accounts;
import vn.loive.accounts.AwaitedRole;
import vn.loive.accounts.Confirmations;
import vn.loive.accounts.RoleGrant;
import vn.loive.shared.Actor;
import vn.loive.ui.Form;

/** What the page of roles that wait shows whoever is asked. */
@Component
class ConfirmationPages {

    private final Confirmations confirmations;
    private final Accounts accounts;
    private final AccountPages pages;

    ConfirmationPages(Confirmations confirmations, Accounts accounts, AccountPages pages) {
        this.confirmations = confirmations;
        this.accounts = accounts;
        this.pages = pages;
    }

    /**
     * A role that waits, as whoever is asked sees it.
     *
     * @param who who is to hold it
     * @param grant the role
     * @param givenBy how pages call whoever gave it, empty where nobody knows
     */
    record Asked(AccountPages.Line who, RoleGrant grant, String givenBy) {}

    /** What waits for the actor, to be answered below the path. */
    ModelAndView fill(Actor actor, String path, ModelAndView page, Form form) {
        List<AwaitedRole> mine = confirmations.of(actor);
        var names = (mine.isEmpty() ? List.<Account>of() : accounts.all(actor))
                .stream().collect(Collectors.toMap(account -> account.id().value(), Account::displayName));
        return page.addObject("form", form)
                .addObject("path", path)
                .addObject(
                        "asked",
                        mine.stream()
                                .map(awaited -> new Asked(
                                        pages.line(awaited.account()),
                                        awaited.grant(),
                                        Optional.ofNullable(awaited.grant().givenBy())
                                                .map(names::get)
                                                .orElse("")))
                                .toList());
    }
}
