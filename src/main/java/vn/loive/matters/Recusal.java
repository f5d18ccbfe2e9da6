package vn.loive.matters;

import java.time.Instant;
import java.util.UUID;
import vn.loive.shared.LegalTerm;

/**
 * Somebody of the agency who takes no part in the matter of a person and does not see them, such as a relative.
 *
 * @param id made by whoever shows the form
 * @param account who stands back
 * @param by who decided it: the same, or who supervises them
 * @param at when
 */
@LegalTerm(vi = "không tham gia giải quyết", means = "Standing back from the matter of a person.")
public record Recusal(UUID id, UUID account, UUID by, Instant at) {}
