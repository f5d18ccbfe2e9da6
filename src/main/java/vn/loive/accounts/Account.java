package vn.loive.accounts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalTerm;
import vn.loive.shared.ProvinceCode;

/**
 * A person who signs in: one account per person.
 *
 * @param id names the account
 * @param province the province of its agency
 * @param agency the agency in whose name it acts
 * @param signInName what the person types
 * @param displayName how pages call the person, empty until the person has said so
 * @param state whether it may be used
 * @param usedAt when somebody last signed in, or the account was opened
 * @param grants all roles, past and coming ones included
 */
@LegalTerm(vi = "tài khoản", means = "A person who signs in, for one agency.")
public record Account(
        AccountId id,
        ProvinceCode province,
        UUID agency,
        SignInName signInName,
        String displayName,
        AccountState state,
        Instant usedAt,
        List<RoleGrant> grants) {

    public Account {
        grants = List.copyOf(grants);
    }

    /** The roles held on a legal day for the account's own agency. */
    public Set<Role> roles(LocalDate day) {
        return RoleGrant.held(grants, agency, day);
    }

    /** The roles given for a legal day, those included that nobody has confirmed yet. */
    public Set<Role> given(LocalDate day) {
        return grants.stream()
                .filter(grant -> grant.agency().equals(agency) && grant.givenFor(day))
                .map(RoleGrant::role)
                .collect(Collectors.toSet());
    }

    /** The account as one who acts, in a request of its own. */
    public Actor actor() {
        return new Actor(id.value(), agency, province, UUID.randomUUID());
    }

    /** Masked: an account is a person. */
    @Override
    public String toString() {
        return "Account[" + id + "]";
    }
}
