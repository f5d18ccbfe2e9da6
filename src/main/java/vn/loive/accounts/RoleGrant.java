package vn.loive.accounts;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.loive.shared.LegalTerm;

/**
 * A role that an account has for an agency, for the days on which it has it.
 *
 * @param id names this grant
 * @param role the role
 * @param agency the agency for which it is held
 * @param from first legal day
 * @param until last legal day, null while no end is set
 * @param givenBy the account that gave it, null when that was before two persons were asked
 * @param confirmed when a second person confirmed it, null while that is awaited or not needed
 */
@LegalTerm(vi = "phân quyền", means = "A role held for an agency from one day to another.")
public record RoleGrant(
        UUID id,
        Role role,
        UUID agency,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable UUID givenBy,
        @Nullable Instant confirmed)
        implements Serializable {

    public RoleGrant {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("A role must not end before it begins");
        }
    }

    /** Whether it has been given for the legal day, be it confirmed or not. */
    public boolean givenFor(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** Whether a second person has still to confirm it; nothing is held by it until then. */
    public boolean waits() {
        return role.needsSecond() && confirmed == null;
    }

    static Set<Role> held(Collection<RoleGrant> grants, UUID agency, LocalDate day) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        grants.stream()
                .filter(grant -> grant.agency().equals(agency) && grant.givenFor(day) && !grant.waits())
                .forEach(grant -> roles.add(grant.role()));
        return roles;
    }
}
