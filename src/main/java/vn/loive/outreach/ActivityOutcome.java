package vn.loive.outreach;

import java.util.List;
import vn.loive.shared.LegalTerm;
import vn.loive.shared.Refusal;

/**
 * What came of an act on an activity.
 *
 * @param <R> the refusals that the act knows
 */
@LegalTerm(vi = "kết quả ghi nhận hoạt động", means = "What came of an act on an activity.")
public sealed interface ActivityOutcome<R extends Refusal> {

    /**
     * It was done.
     *
     * @param activity as it stands now
     */
    record Done<R extends Refusal>(Activity activity) implements ActivityOutcome<R> {}

    /**
     * It was not done, and nothing has changed.
     *
     * @param reasons all of them, at least one
     */
    record Refused<R extends Refusal>(List<R> reasons) implements ActivityOutcome<R> {}
}
