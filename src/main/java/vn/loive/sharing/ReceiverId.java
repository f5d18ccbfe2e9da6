package vn.loive.sharing;

import java.util.UUID;
import vn.loive.agencies.AgencyId;
import vn.loive.shared.LegalTerm;

/**
 * Who is told.
 *
 * @param value the id of an agency, or one drawn by lot for whoever stands in no register
 * @param outside whether it stands in no register; its name is closed under the key of the person
 */
@LegalTerm(vi = "nơi nhận thông tin", means = "Who is told something of a protected person.")
public record ReceiverId(UUID value, boolean outside) {

    /** Whether the other may be the same: itself, or somebody else outside the register, whose name is closed. */
    boolean maybe(ReceiverId other) {
        return equals(other) || (outside && other.outside());
    }

    /** An agency of the register. */
    public static ReceiverId of(AgencyId agency) {
        return new ReceiverId(agency.value(), false);
    }
}
