package vn.loive.administration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.loive.accounts.AccountState;
import vn.loive.accounts.Accounts;
import vn.loive.accounts.Role;
import vn.loive.database.Transactions;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;
import vn.loive.shared.ProvinceCode;

/**
 * Opens a province: its first two administrators get links from the command line and invite everybody else. They are
 * two, since one confirms what the other gives.
 */
@Service
public class FirstAdministrator {

    private final Invitations invitations;
    private final Accounts accounts;
    private final Transactions transactions;
    private final Clock clock;

    FirstAdministrator(Invitations invitations, Accounts accounts, Transactions transactions, Clock clock) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Makes the account of one of a province's first two administrators and a link to take it up.
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
                () -> hasTwo(nobody)
                        ? new CannotInvite.HasAdministrator()
                        : invitations.inviteConfirmed(nobody, agency, chosenName, "", Set.of(Role.ADMINISTRATOR)));
    }

    private boolean hasTwo(Actor actor) {
        LocalDate today = LegalDay.today(clock);
        return accounts.all(actor).stream()
                        .filter(account -> account.state() instanceof AccountState.Active)
                        .filter(account -> account.roles(today).contains(Role.ADMINISTRATOR))
                        .count()
                >= 2;
    }
}
