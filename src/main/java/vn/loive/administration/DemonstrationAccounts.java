package vn.loive.administration;

import java.util.Set;
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
        if (!demonstration) {
            throw new IllegalStateException("Accounts with published passwords exist in a demonstration only");
        }
        InvitationOutcome outcome =
                transactions.as(actor, () -> invitations.invite(actor, actor.agency(), chosenName, displayName, roles));
        return switch (outcome) {
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
