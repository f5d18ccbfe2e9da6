package vn.loive.erasures;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.loive.identities.Subject;
import vn.loive.shared.LegalTerm;

/**
 * An erasure that was asked for and waits for a second account.
 *
 * @param id made by whoever shows the form
 * @param subject the person
 * @param ground why
 * @param requestedBy the account that asked
 * @param requestedAt when
 * @param settled when it was refused, taken back or confirmed; null while it waits
 */
@LegalTerm(vi = "đề nghị hủy thông tin", means = "An erasure that waits for a second person.")
public record ErasureRequest(
        UUID id,
        Subject subject,
        ErasureGround ground,
        UUID requestedBy,
        Instant requestedAt,
        @Nullable Instant settled) {}
