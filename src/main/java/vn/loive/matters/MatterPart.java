package vn.loive.matters;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.loive.access.MatterStep;
import vn.loive.shared.LegalTerm;

/**
 * What an agency has to do in the matter of a person; while it lasts, the agency sees what that step needs.
 *
 * @param id made by whoever shows the form, so that a form sent twice gives one part
 * @param agency who takes part
 * @param step with what
 * @param from since when
 * @param until when it ends or ended; null while no end is known
 */
@LegalTerm(vi = "phần việc được giao", means = "What an agency has to do in the matter of a person.")
public record MatterPart(
        UUID id,
        UUID agency,
        MatterStep step,
        Instant from,
        @Nullable Instant until) {

    /** Whether it lasts at that moment. */
    public boolean lastsAt(Instant instant) {
        return !instant.isBefore(from) && (until == null || instant.isBefore(until));
    }
}
