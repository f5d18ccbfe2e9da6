package vn.loive.administration;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.loive.accounts.AccountState;
import vn.loive.accounts.Accounts;
import vn.loive.accounts.Role;
import vn.loive.database.Transactions;
import vn.loive.shared.Actor;
import vn.loive.shared.ProvinceCode;

/** Opens a province: its first administrator gets a link from the command line and invites everybody else. */
@Service
public class FirstAdministrator {

    private final Invitations invitations;
    private final Accounts accounts;
    private final Transactions transactions;

    FirstAdministrator(Invitations invitations, Accounts accounts, Transactions transactions) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.transactions = transactions;
    }

    /**
     * Makes the account of a province's first administrator and a link to take it up.
     *
     * @param province the province
     * @param agency the agency for which the administrator works
     * @param chosenName the chosen part of the sign-in name
     */
    public InvitationOutcome invite(ProvinceCode province, UUID agency, String chosenName) {
        // Nobody is there yet who could act; the record names an account that does not exist.
        Actor nobody = new Actor(new UUID(0, 0), agency, province, UUID.randomUUID());
        return transactions.as(
                nobody,
                () -> hasAdministrator(nobody)
                        ? new CannotInvite.HasAdministrator()
                        : invitations.invite(nobody, agency, chosenName, "", Set.of(Role.ADMINISTRATOR)));
    }

    private boolean hasAdministrator(Actor actor) {
        return accounts.all(actor).stream()
                .filter(account -> account.state() instanceof AccountState.Active)
                .flatMap(account -> account.grants().stream())
                .anyMatch(grant -> grant.role() == Role.ADMINISTRATOR);
    }
}
