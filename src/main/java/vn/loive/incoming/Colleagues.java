package vn.loive.incoming;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.loive.accounts.Account;
import vn.loive.accounts.AccountId;
import vn.loive.accounts.AccountState;
import vn.loive.accounts.Accounts;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;
import vn.loive.ui.Choice;

/** The accounts of the actor's agency to which a document may be given. */
@Component
class Colleagues {

    private final Accounts accounts;
    private final Clock clock;

    Colleagues(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    boolean has(Actor actor, AccountId id) {
        return of(actor).anyMatch(account -> account.id().equals(id));
    }

    List<Choice> choices(Actor actor) {
        return of(actor)
                .map(account -> Choice.ofText(account.id().value().toString(), account.displayName()))
                .toList();
    }

    /** What people of the province are called, by account, those included that are in use no more. */
    Map<AccountId, String> names(Actor actor) {
        return accounts.all(actor).stream().collect(Collectors.toMap(Account::id, Account::displayName));
    }

    private Stream<Account> of(Actor actor) {
        LocalDate today = LegalDay.today(clock);
        return accounts.all(actor).stream()
                .filter(account -> account.agency().equals(actor.agency()))
                .filter(account -> account.state() instanceof AccountState.Active)
                .filter(account -> !account.roles(today).isEmpty());
    }
}
