package vn.loive.statements;

import java.util.ArrayList;
import java.util.List;
import vn.loive.agencies.AgencyId;
import vn.loive.shared.LegalTerm;
import vn.loive.shared.ProvinceCode;

/**
 * A figure that an agency answers for without rows behind it.
 *
 * @param id the statement
 * @param province in which it was made
 * @param agency the agency that answers for it
 * @param facts what it says
 * @param version 1 when made, then one more with each change
 * @param state whether it stands
 */
@LegalTerm(vi = "xác nhận số liệu", means = "A figure that an agency answers for without rows behind it.")
public record Statement(
        StatementId id,
        ProvinceCode province,
        AgencyId agency,
        StatementFacts facts,
        int version,
        StatementState state) {

    /** Whether it stands. */
    public boolean stands() {
        return state == StatementState.STANDING;
    }

    Statement corrected(StatementFacts right) {
        return new Statement(id, province, agency, right, version + 1, StatementTransitions.CORRECTION.to);
    }

    Statement withdrawn() {
        return new Statement(id, province, agency, facts, version + 1, StatementTransitions.WITHDRAWAL.to);
    }

    /** Why it cannot be changed so by who read it at that version, with that reason. */
    List<CannotState> refusals(StatementTransitions change, long readAt, String reason) {
        List<CannotState> refusals = new ArrayList<>();
        if (state != change.from) {
            refusals.add(CannotState.WITHDRAWN_ALREADY);
        } else if (readAt != version) {
            refusals.add(CannotState.CHANGED_SINCE);
        }
        if (reason.isBlank()) {
            refusals.add(CannotState.REASON_MISSING);
        } else if (reason.strip().length() > StatementFacts.LONGEST) {
            refusals.add(CannotState.REASON_TOO_LONG);
        }
        return refusals;
    }
}
