package vn.loive.statements;

import org.jspecify.annotations.Nullable;
import vn.loive.agencies.AgencyId;
import vn.loive.shared.LegalTerm;
import vn.loive.shared.Period;

/**
 * Which statements are asked for; nothing in a field means all.
 *
 * @param subject those of one subject
 * @param agency those that the agency answers for, or states with another
 * @param period those of which at least one day lies in the period
 */
@LegalTerm(vi = "điều kiện lọc xác nhận", means = "Which statements of the register are asked for.")
public record StatementFilter(
        @Nullable StatedSubject subject,
        @Nullable AgencyId agency,
        @Nullable Period period) {

    /** The whole register of the province. */
    public static final StatementFilter ALL = new StatementFilter(null, null, null);
}
