package vn.loive.mixedtotals;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.loive.accounts.AccountId;
import vn.loive.agencies.AgencyId;
import vn.loive.outreach.ActivityKind;
import vn.loive.shared.LegalTerm;
import vn.loive.shared.Period;

/**
 * Somebody's decision that what activities reached in unlike units is added up all the same.
 * It holds what is to be added, never the sum: that follows the register.
 *
 * @param agency in whose name it was decided
 * @param by who answers for it
 * @param days the activities on at least one day of which
 * @param kind of one kind, or nothing for all
 * @param reason why the total is wanted
 * @param at when it was decided
 * @param dropped why it no longer holds, or nothing while it does
 */
@LegalTerm(vi = "tổng gộp khác đơn vị tính", means = "A named decision to add what was reached in unlike units.")
public record MixedTotal(
        MixedTotalId id,
        AgencyId agency,
        AccountId by,
        Period days,
        @Nullable ActivityKind kind,
        String reason,
        Instant at,
        @Nullable String dropped) {

    /** The longest reason, in characters. */
    public static final int LONGEST_REASON = 500;
}
