package vn.loive.accounts;

import java.util.List;
import vn.loive.shared.LegalTerm;

/**
 * A role that holds only once a second person has confirmed it.
 *
 * @param account who is to hold it
 * @param grant the role as it was given
 * @param second which second person is asked
 * @param asked the accounts any one of which may confirm it, none when nobody is there yet
 */
@LegalTerm(vi = "vai trò chờ xác nhận", means = "A role that holds only once a second person has confirmed it.")
public record AwaitedRole(Account account, RoleGrant grant, SecondPerson second, List<AccountId> asked) {

    public AwaitedRole {
        asked = List.copyOf(asked);
    }
}
