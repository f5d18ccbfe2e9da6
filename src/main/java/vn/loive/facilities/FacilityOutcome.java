package vn.loive.facilities;

import java.util.List;
import vn.loive.shared.LegalTerm;

/** What came of an act on a reception place. */
@LegalTerm(vi = "kết quả ghi về cơ sở tiếp nhận", means = "What came of an act on a reception place.")
public sealed interface FacilityOutcome {

    /**
     * It was done.
     *
     * @param facility the place
     */
    record Done(FacilityId facility) implements FacilityOutcome {}

    /**
     * It was not done, and nothing has changed.
     *
     * @param reasons all of them, at least one
     */
    record Refused(List<CannotChangeFacility> reasons) implements FacilityOutcome {}
}
