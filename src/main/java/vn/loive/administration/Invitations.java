package vn.loive.administration;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import vn.loive.accounts.Account;
import vn.loive.accounts.AccountId;
import vn.loive.accounts.AccountState;
import vn.loive.accounts.Accounts;
import vn.loive.accounts.Role;
import vn.loive.accounts.RoleGrant;
import vn.loive.accounts.SignInName;
import vn.loive.accounts.SignInRules;
import vn.loive.database.Transactions;
import vn.loive.passwords.CannotUsePassword;
import vn.loive.passwords.Passwords;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;

/** Invites people by a link that works once: nobody ever hands over a password. */
@Service
public class Invitations {

    private final Accounts accounts;
    private final OneTimeLinkRepository links;
    private final Passwords passwords;
    private final SignInRules rules;
    private final Transactions transactions;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Invitations(
            Accounts accounts,
            OneTimeLinkRepository links,
            Passwords passwords,
            SignInRules rules,
            Transactions transactions,
            Clock clock,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.links = links;
        this.passwords = passwords;
        this.rules = rules;
        this.transactions = transactions;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Invites somebody to the actor's province.
     *
     * @param agency the agency for which the person works
     * @param chosenName the chosen part of the sign-in name
     * @param displayName how pages call the person
     * @param roles what the account may do from today on, at least one
     */
    public InvitationOutcome invite(Actor actor, UUID agency, String chosenName, String displayName, Set<Role> roles) {
        return invite(actor, agency, chosenName, displayName, roles, null);
    }

    /** As {@link #invite}, the roles being confirmed by whoever has the machine at hand. */
    InvitationOutcome inviteConfirmed(
            Actor actor, UUID agency, String chosenName, String displayName, Set<Role> roles) {
        return invite(actor, agency, chosenName, displayName, roles, clock.instant());
    }

    private InvitationOutcome invite(
            Actor actor,
            UUID agency,
            String chosenName,
            String displayName,
            Set<Role> roles,
            @Nullable Instant confirmed) {
        if (roles.isEmpty()) {
            return new CannotInvite.NoRole();
        }
        if (Role.exclude(roles)) {
            return new CannotInvite.RolesExclude();
        }
        Optional<SignInName> name = SignInName.of(chosenName.strip(), actor.province());
        if (name.isEmpty()) {
            return new CannotInvite.BadName();
        }
        List<RoleGrant> grants = grants(actor, agency, roles, confirmed);
        Account account = invited(actor, agency, name.get(), displayName.strip(), grants);
        if (!accounts.add(account)) {
            return new CannotInvite.NameTaken();
        }
        events.publishEvent(new InvitationAct.Invited(actor, account.id()));
        return link(account);
    }

    private Account invited(Actor actor, UUID agency, SignInName name, String displayName, List<RoleGrant> grants) {
        return new Account(
                AccountId.random(),
                actor.province(),
                agency,
                name,
                displayName,
                new AccountState.Invited(),
                clock.instant(),
                grants);
    }

    private List<RoleGrant> grants(Actor actor, UUID agency, Set<Role> roles, @Nullable Instant confirmed) {
        LocalDate today = LegalDay.today(clock);
        return roles.stream()
                .map(role -> new RoleGrant(UUID.randomUUID(), role, agency, today, null, actor.account(), confirmed))
                .toList();
    }

    /** Makes a new link for an account whose owner lost the first one or let it expire. */
    public Optional<OneTimeLink> renew(Actor actor, AccountId id) {
        return accounts.find(id)
                .filter(account -> account.state() instanceof AccountState.Invited)
                .map(account -> {
                    events.publishEvent(new InvitationAct.LinkRenewed(actor, id));
                    return link(account);
                });
    }

    private OneTimeLink link(Account account) {
        Instant now = clock.instant();
        return links.make(account, now, now.plus(rules.oneTimeLink()));
    }

    /** The account that a link opens; nothing if the link is void, used or expired. */
    public Optional<Account> opened(String token) {
        return transactions.forSignIn(() -> links.opens(token, clock.instant()).flatMap(id -> accounts.find(id)));
    }

    /** Takes the account up: sets name and password and uses the link up, all or nothing. */
    Optional<CannotUsePassword> takeUp(Account account, String token, String displayName, String typed, String again) {
        return transactions.forSignIn(() -> {
            Optional<CannotUsePassword> refusal = passwords.set(account, typed, again, false);
            if (refusal.isEmpty()) {
                takeUp(account, token, displayName.strip());
            }
            return refusal;
        });
    }

    private void takeUp(Account account, String token, String displayName) {
        if (!links.use(token, clock.instant())) {
            throw new IllegalStateException("A one-time link must be used once, was used meanwhile");
        }
        accounts.takeUp(account, displayName);
        events.publishEvent(new InvitationAct.InvitationTakenUp(account.actor(), account.id()));
    }
}
