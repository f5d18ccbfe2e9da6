package vn.loive.accounts;

import java.io.Serializable;
import java.time.LocalDate;
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
 */
@LegalTerm(vi = "phân quyền", means = "A role held for an agency from one day to another.")
public record RoleGrant(
        UUID id,
        Role role,
        UUID agency,
        LocalDate from,
        @Nullable LocalDate until) implements Serializable {

    public RoleGrant {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("A role must not end before it begins");
        }
    }

    /** Whether the role is held on the legal day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
