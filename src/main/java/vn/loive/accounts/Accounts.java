package vn.loive.accounts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.web.server.ResponseStatusException;
import vn.loive.shared.Actor;

/** The accounts of a province: who there is, what each may do, and whether it may be used. */
@Service
public class Accounts {

    private final AccountRepository repository;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Accounts(AccountRepository repository, Clock clock, ApplicationEventPublisher events) {
        this.repository = repository;
        this.clock = clock;
        this.events = events;
    }

    /** The account, if the present transaction may see it. */
    public Optional<Account> find(AccountId id) {
        return repository.find(id);
    }

    /**
     * The account of whoever acts.
     *
     * @throws ResponseStatusException as "not found" if it is not there any more
     */
    public Account of(Actor actor) {
        return find(new AccountId(actor.account()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Every account of the actor's province, by name. */
    public List<Account> all(Actor actor) {
        return repository.ofProvince(actor.province());
    }

    /** Keeps a new account with its roles; false if somebody of the province has its sign-in name. */
    public boolean add(Account account) {
        boolean added = repository.insert(account);
        if (added) {
            account.grants().forEach(grant -> repository.insert(account, grant));
        }
        return added;
    }

    /** Puts an invited account into use under the name its owner wants to be called by. */
    public void takeUp(Account account, String displayName) {
        repository.rename(account, displayName);
        repository.save(account, new AccountState.Active(), clock.instant());
    }

    /** Gives the account a role for its agency from a legal day on. */
    public Optional<CannotChangeAccount> grant(Actor actor, AccountId id, Role role, LocalDate from) {
        return change(actor, id, account -> {
            RoleGrant grant =
                    new RoleGrant(UUID.randomUUID(), role, account.agency(), from, null, actor.account(), null);
            if (account.given(from).contains(role)) {
                return Optional.of(new CannotChangeAccount.NotInThisState());
            }
            if (Role.exclude(EnumSet.of(role, account.given(from).toArray(Role[]::new)))) {
                return Optional.of(new CannotChangeAccount.RolesExclude());
            }
            repository.insert(account, grant);
            events.publishEvent(new AccountAct.RoleGranted(actor, id, grant));
            return Optional.empty();
        });
    }

    /** Takes a role back at once. */
    public Optional<CannotChangeAccount> endGrant(Actor actor, AccountId id, UUID grantId) {
        return change(
                actor,
                id,
                account -> account.grants().stream()
                        .filter(grant -> grant.id().equals(grantId))
                        .findFirst()
                        .<Optional<CannotChangeAccount>>map(grant -> {
                            repository.end(account, grant, clock.instant());
                            events.publishEvent(new AccountAct.RoleEnded(actor, id, grant));
                            return Optional.empty();
                        })
                        .orElseGet(() -> Optional.of(new CannotChangeAccount.NotFound())));
    }

    /** Locks the account until an administrator opens it. */
    public Optional<CannotChangeAccount> lock(Actor actor, AccountId id) {
        return change(actor, id, account -> switch (account.state()) {
            case AccountState.Active ignored ->
                to(account, new AccountState.Locked(null), new AccountAct.Locked(actor, id));
            case AccountState.Locked ignored ->
                to(account, new AccountState.Locked(null), new AccountAct.Locked(actor, id));
            case AccountState.Invited ignored -> Optional.of(new CannotChangeAccount.NotInThisState());
            case AccountState.Disabled ignored -> Optional.of(new CannotChangeAccount.NotInThisState());
        });
    }

    /**
     * Opens a locked or disabled account again and forgets its wrong tries. Whoever had left opens the files of persons
     * again only once a second person has confirmed it.
     */
    public Optional<CannotChangeAccount> open(Actor actor, AccountId id) {
        return change(actor, id, account -> switch (account.state()) {
            case AccountState.Locked ignored ->
                to(account, new AccountState.Active(), new AccountAct.Opened(actor, id));
            case AccountState.Disabled ignored -> {
                repository.waitAgain(account, actor.account());
                yield to(account, new AccountState.Active(), new AccountAct.Opened(actor, id));
            }
            case AccountState.Invited ignored -> Optional.of(new CannotChangeAccount.NotInThisState());
            case AccountState.Active ignored -> Optional.of(new CannotChangeAccount.NotInThisState());
        });
    }

    /** Closes the account, such as when somebody leaves. */
    public Optional<CannotChangeAccount> disable(Actor actor, AccountId id) {
        return change(
                actor,
                id,
                account -> account.state() instanceof AccountState.Disabled
                        ? Optional.of(new CannotChangeAccount.NotInThisState())
                        : to(account, new AccountState.Disabled(), new AccountAct.Disabled(actor, id)));
    }

    /** Ends every session of the account, such as when a computer was lost. */
    public Optional<CannotChangeAccount> signOutEverywhere(Actor actor, AccountId id) {
        return change(actor, id, account -> {
            events.publishEvent(new AccountAct.SignedOutEverywhere(actor, id));
            return Optional.empty();
        });
    }

    /** Takes the second factors of an account away, because its owner lost them; files open again once confirmed. */
    public Optional<CannotChangeAccount> loseSecondFactor(Actor actor, AccountId id) {
        return change(actor, id, account -> {
            repository.waitAgain(account, actor.account());
            events.publishEvent(new SecondFactorLost(account));
            events.publishEvent(new AccountAct.SecondFactorLost(actor, id));
            return Optional.empty();
        });
    }

    private Optional<CannotChangeAccount> to(Account account, AccountState state, AccountAct act) {
        repository.save(account, state, clock.instant());
        events.publishEvent(act);
        return Optional.empty();
    }

    private Optional<CannotChangeAccount> change(
            Actor actor, AccountId id, Function<Account, Optional<CannotChangeAccount>> act) {
        if (actor.account().equals(id.value())) {
            return Optional.of(new CannotChangeAccount.OwnAccount());
        }
        Optional<Account> account =
                repository.find(id).filter(found -> found.province().equals(actor.province()));
        if (account.isEmpty()) {
            return Optional.of(new CannotChangeAccount.NotFound());
        }
        Optional<CannotChangeAccount> refusal = act.apply(account.get());
        if (refusal.isEmpty()) {
            events.publishEvent(new AccessChanged(id));
        }
        return refusal;
    }
}
