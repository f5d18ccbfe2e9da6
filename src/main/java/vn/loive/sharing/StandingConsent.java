package vn.loive.sharing;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.loive.particulars.FieldGroup;
import vn.loive.shared.LegalTerm;

/**
 * What an entry says today: of its groups those of which no later entry speaks.
 *
 * @param entry the entry
 * @param groups the groups
 * @param doubt why it is not relied upon although it was given; null where it is
 */
@LegalTerm(vi = "ý kiến đang có hiệu lực", means = "What an entry of the ledger still says.")
public record StandingConsent(
        ConsentEntry entry,
        Set<FieldGroup> groups,
        @Nullable WhyMissing doubt) {

    public StandingConsent {
        groups = Set.copyOf(groups);
    }

    /** The word for its state on that legal day. */
    public String state(LocalDate today) {
        if (doubt != null) {
            return doubt.code();
        }
        return entry.expiredOn(today) && entry.until() != null
                ? "expired"
                : entry.kind().code();
    }

    /** Whether it can be taken back or ended on that day. */
    public boolean canEnd(LocalDate today) {
        return entry.letsTellOn(today);
    }
}
