package vn.loive.matters;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import vn.loive.accounts.Account;
import vn.loive.accounts.Accounts;
import vn.loive.accounts.Role;
import vn.loive.database.Guarded;
import vn.loive.database.Transactions;
import vn.loive.identities.Identities;
import vn.loive.identities.Subject;
import vn.loive.identities.SubjectId;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;
import vn.loive.shared.LegalTerm;

/**
 * Keeps somebody out of the matter of a person, by their own wish or by whoever supervises them.
 * Whoever stands back does not see the person any more, not even in an emergency, and cannot let themselves back.
 */
@Service
@LegalTerm(vi = "việc không tham gia giải quyết", means = "Who stands back from matters, and who is let back.")
public class Recusals {

    private final Identities identities;
    private final Accounts accounts;
    private final MatterRepository repository;
    private final Clock clock;
    private final Transactions transactions;
    private final ApplicationEventPublisher events;

    Recusals(
            Identities identities,
            Accounts accounts,
            MatterRepository repository,
            Clock clock,
            @Guarded Transactions transactions,
            ApplicationEventPublisher events) {
        this.identities = identities;
        this.accounts = accounts;
        this.repository = repository;
        this.clock = clock;
        this.transactions = transactions;
        this.events = events;
    }

    /** Those of the actor's agency who stand back from the matter. */
    public List<Recusal> of(Actor actor, SubjectId id) {
        return transactions.as(actor, () -> repository.recusals(actor, id));
    }

    /** Those of the actor's agency who keep files, by name. */
    public List<Account> colleagues(Actor actor) {
        return accounts.all(actor).stream()
                .filter(one -> one.agency().equals(actor.agency()) && keepsFiles(one))
                .sorted(Comparator.comparing(Account::displayName))
                .toList();
    }

    private boolean keepsFiles(Account account) {
        var roles = account.roles(LegalDay.today(clock));
        return roles.contains(Role.CASE_WORKER) || roles.contains(Role.CASE_SUPERVISOR);
    }

    /**
     * Lets somebody of the actor's agency stand back, the actor or a colleague.
     * The same again changes nothing.
     *
     * @param recusal the id, made by whoever shows the form
     * @return why not; nothing when done
     */
    public Optional<CannotChangeMatter> standBack(Actor actor, SubjectId id, UUID recusal, UUID account) {
        if (colleagues(actor).stream().noneMatch(one -> one.id().value().equals(account))) {
            return Optional.of(CannotChangeMatter.NO_COLLEAGUE);
        }
        Optional<Subject> subject = identities.find(actor, id);
        subject.ifPresent(one -> transactions.as(actor, () -> keptOut(actor, one, recusal, account)));
        return subject.isPresent() ? Optional.empty() : Optional.of(CannotChangeMatter.NOT_FOUND);
    }

    private boolean keptOut(Actor actor, Subject subject, UUID recusal, UUID account) {
        SubjectId id = subject.id();
        if (repository.recusals(actor, id).stream()
                .anyMatch(one -> one.account().equals(account))) {
            return false;
        }
        repository.begin(actor, subject, new Recusal(recusal, account, actor.account(), clock.instant()));
        events.publishEvent(new MatterEvent.StoodBack(actor, id, account));
        return true;
    }

    /** Lets somebody take part again, never the actor; returns why not, or nothing when done. */
    public Optional<CannotChangeMatter> letBack(Actor actor, SubjectId id, UUID recusal) {
        return transactions.as(
                actor,
                () -> repository
                        .standsBack(id, recusal)
                        .map(account -> letBack(actor, id, recusal, account))
                        .orElse(Optional.of(CannotChangeMatter.ENDED_BEFORE)));
    }

    private Optional<CannotChangeMatter> letBack(Actor actor, SubjectId id, UUID recusal, UUID account) {
        if (account.equals(actor.account())) {
            return Optional.of(CannotChangeMatter.OWN_RECUSAL);
        }
        repository.endRecusal(actor, recusal, clock.instant());
        events.publishEvent(new MatterEvent.TakenBackIn(actor, id, account));
        return Optional.empty();
    }
}
