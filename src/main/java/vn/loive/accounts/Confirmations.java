package vn.loive.accounts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;

/**
 * Roles that wait for a second person. An administrator alone could invent a colleague who meets protected persons;
 * so such a role is nothing until somebody who knows the colleague, and has not given it, has said so.
 */
@Service
public class Confirmations {

    private final Accounts accounts;
    private final AccountRepository repository;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Confirmations(Accounts accounts, AccountRepository repository, Clock clock, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.repository = repository;
        this.clock = clock;
        this.events = events;
    }

    /** Everything in the actor's province that waits, with who is asked; only of accounts that were taken up. */
    public List<AwaitedRole> all(Actor actor) {
        LocalDate today = LegalDay.today(clock);
        List<Account> waiting = repository.waiting(actor.province());
        List<Account> everybody = waiting.isEmpty() ? List.of() : accounts.all(actor);
        return waiting.stream()
                .flatMap(account -> account.grants().stream()
                        .filter(RoleGrant::waits)
                        .map(grant -> SecondPerson.askedFor(account, grant, everybody, today)))
                .toList();
    }

    /** What waits for the actor. */
    public List<AwaitedRole> of(Actor actor) {
        return all(actor).stream()
                .filter(awaited -> awaited.asked().contains(new AccountId(actor.account())))
                .toList();
    }

    /** Confirms a role that waits for the actor; it holds from the next sign-in on. */
    public Optional<CannotChangeAccount> confirm(Actor actor, AccountId id, UUID grant) {
        return of(actor, id, grant)
                .filter(awaited ->
                        repository.confirm(awaited.account(), awaited.grant(), actor.account(), clock.instant()))
                .<Optional<CannotChangeAccount>>map(awaited -> {
                    events.publishEvent(new AccountAct.RoleConfirmed(actor, id, awaited.grant()));
                    events.publishEvent(new AccessChanged(id));
                    return Optional.empty();
                })
                .orElseGet(() -> Optional.of(new CannotChangeAccount.NotYours()));
    }

    /** Takes back a role that waits for the actor, who does not know whoever was to hold it. */
    public Optional<CannotChangeAccount> decline(Actor actor, AccountId id, UUID grant) {
        return of(actor, id, grant).isPresent()
                ? accounts.endGrant(actor, id, grant)
                : Optional.of(new CannotChangeAccount.NotYours());
    }

    private Optional<AwaitedRole> of(Actor actor, AccountId id, UUID grant) {
        return of(actor).stream()
                .filter(awaited -> awaited.account().id().equals(id)
                        && awaited.grant().id().equals(grant))
                .findFirst();
    }
}
