package vn.loive.incoming;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.loive.accounts.AccountId;
import vn.loive.issuing.IssuedId;
import vn.loive.shared.LegalTerm;

/**
 * What was done about an incoming document.
 *
 * @param state how far the work is since then
 * @param unit the unit or post that has it, when it was assigned
 * @param assignee the account that has it, when it was assigned to one
 * @param answer the issued document that answers it, when it was answered
 * @param reason why it ended without an answer, when it was closed
 * @param at when
 */
@LegalTerm(
        vi = "bước giải quyết văn bản đến",
        means = "That an incoming document was assigned, answered or closed.",
        source = "Nghị định 30/2020/NĐ-CP, Điều 23 và Điều 24")
public record IncomingStep(
        IncomingState state,
        String unit,
        @Nullable AccountId assignee,
        @Nullable IssuedId answer,
        String reason,
        Instant at) {

    static IncomingStep assigned(String unit, @Nullable AccountId assignee, Instant at) {
        return new IncomingStep(IncomingState.ASSIGNED, unit, assignee, null, "", at);
    }

    static IncomingStep answered(IssuedId answer, Instant at) {
        return new IncomingStep(IncomingState.ANSWERED, "", null, answer, "", at);
    }

    static IncomingStep closed(String reason, Instant at) {
        return new IncomingStep(IncomingState.CLOSED, "", null, null, reason, at);
    }
}
