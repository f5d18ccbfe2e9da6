package vn.loive.sharing;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.loive.agencies.AgencyId;
import vn.loive.particulars.FieldGroup;
import vn.loive.shared.LegalTerm;

/**
 * What is asked to be told to whom and for what.
 *
 * @param purpose for what
 * @param agency to which agency; null for a receiver outside the register, whose name stands in the closed details
 * @param groups what
 */
@LegalTerm(vi = "việc chia sẻ thông tin", means = "What is told of a protected person to whom and for what.")
public record Sharing(SharingPurpose purpose, @Nullable AgencyId agency, Set<FieldGroup> groups) {

    public Sharing {
        groups = Set.copyOf(groups);
    }
}
