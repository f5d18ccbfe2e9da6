package vn.loive.administration;

import java.util.Set;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import vn.loive.accounts.Account;
import vn.loive.accounts.AccountId;
import vn.loive.accounts.Role;
import vn.loive.database.Transactions;
import vn.loive.shared.Actor;

/** Opens accounts with a published password, which only a demonstration may do. */
@Service
public class DemonstrationAccounts {

    private final Invitations invitations;
    private final Transactions transactions;
    private final boolean demonstration;

    DemonstrationAccounts(
            Invitations invitations,
            Transactions transactions,
            @Value("${loive.demonstration:false}") boolean demonstration) {
        this.invitations = invitations;
        this.transactions = transactions;
        this.demonstration = demonstration;
    }

    /**
     * Opens an account that is ready for use, in transactions of its own.
     *
     * @param actor in whose name, its agency and province being those of the new account
     * @param chosenName the chosen part of the sign-in name
     * @param displayName an invented name, visibly so
     * @param password the published password, which must meet the rules like any other
     * @param roles what the account may do
     * @throws IllegalStateException outside a demonstration, or if the account is refused
     */
    public AccountId open(Actor actor, String chosenName, String displayName, String password, Set<Role> roles) {
        return open(
                () -> invitations.inviteConfirmed(actor, actor.agency(), chosenName, displayName, roles),
                actor,
                displayName,
                password);
    }

    /** As {@link #open}, but a second person has still to confirm the roles that need one. */
    public AccountId openAwaiting(
            Actor actor, String chosenName, String displayName, String password, Set<Role> roles) {
        return open(
                () -> invitations.invite(actor, actor.agency(), chosenName, displayName, roles),
                actor,
                displayName,
                password);
    }

    private AccountId open(Supplier<InvitationOutcome> invitation, Actor actor, String displayName, String password) {
        if (!demonstration) {
            throw new IllegalStateException("Accounts with published passwords exist in a demonstration only");
        }
        return switch (transactions.as(actor, invitation)) {
            case OneTimeLink link -> takeUp(link, displayName, password);
            case CannotInvite refusal -> throw new IllegalStateException("Refused: " + refusal.key());
        };
    }

    private AccountId takeUp(OneTimeLink link, String displayName, String password) {
        Account account = invitations.opened(link.token()).orElseThrow();
        invitations
                .takeUp(account, link.token(), displayName, password, password)
                .ifPresent(refusal -> {
                    throw new IllegalStateException("Refused: " + refusal.key());
                });
        return link.account();
    }
}
