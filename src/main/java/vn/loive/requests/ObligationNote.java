package vn.loive.requests;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.loive.agencies.AgencyId;
import vn.loive.shared.LegalTerm;

/**
 * Something said about what one agency owes to a request; none is ever changed.
 *
 * @param agency the agency that owes
 * @param kind what was said
 * @param reason why, where the kind asks for it; else empty
 * @param account who said it
 * @param at when
 */
@LegalTerm(vi = "ghi chú theo dõi yêu cầu", means = "Something said about what one agency owes to a request.")
public record ObligationNote(AgencyId agency, Kind kind, String reason, UUID account, Instant at) {

    /** What may be said. */
    public enum Kind {
        /** The agency has got the request. */
        ACKNOWLEDGED,
        /** The agency that asked has reminded it. */
        REMINDED,
        /** The agency that asked can do without its answer; what is missing stays missing and is named. */
        WAIVED,
        /** The answer is wanted after all. */
        WAIVER_ENDED;

        /** Whether a reason must be given. */
        boolean needsReason() {
            return this == WAIVED || this == WAIVER_ENDED;
        }
    }

    /** Whether the last word on waiving is that the answer is not needed. */
    static boolean waives(@Nullable ObligationNote last) {
        return last != null && last.kind == Kind.WAIVED;
    }
}
