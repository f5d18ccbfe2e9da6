package vn.loive.instruments;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.loive.shared.LegalTerm;

/**
 * That the next review of an instrument was set, met or taken back.
 *
 * @param next the review that was awaited from then on; nothing when none was
 * @param at when
 * @param reason why another one was awaited before; empty when none was, or it was held
 */
@LegalTerm(vi = "lần đặt kỳ sơ kết", means = "That the next review of an instrument was set, met or taken back.")
public record NextReviewTurn(@Nullable NextReview next, Instant at, String reason) {}
