package vn.loive.identities;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.loive.particulars.FieldGroup;
import vn.loive.shared.LegalTerm;

/**
 * What somebody with a part in the matter sees of a person before anything is opened.
 *
 * @param subject the person
 * @param opens the groups that this reader may open
 * @param versions of these groups, those that are known, with how often each was written
 * @param mayChange whether this reader's agency answers for what is kept
 * @param joinedInto the entry of the same person that is written on in the place of this one; null for one that stands alone
 */
@LegalTerm(vi = "trang bìa hồ sơ", means = "What is seen of a person before anything is opened.")
public record Glance(
        Subject subject,
        Set<FieldGroup> opens,
        Map<FieldGroup, Integer> versions,
        boolean mayChange,
        @Nullable Subject joinedInto) {

    public Glance {
        opens = Set.copyOf(opens);
        versions = Map.copyOf(versions);
    }
}
