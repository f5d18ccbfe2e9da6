package vn.loive.disseminations;

import java.util.ArrayList;
import java.util.List;
import vn.loive.agencies.AgencyId;
import vn.loive.shared.LegalTerm;
import vn.loive.shared.ProvinceCode;

/**
 * That an agency made a document known.
 *
 * @param id the dissemination
 * @param province in which it was entered
 * @param agency the agency that did it and answers for it
 * @param facts what it says
 * @param version 1 when entered, then one more with each change
 * @param state whether it stands
 */
@LegalTerm(
        vi = "phổ biến, quán triệt văn bản",
        means = "That an agency made a document known to its people or the public.",
        source = "Luật 14/2012/QH13, Điều 2")
public record Dissemination(
        DisseminationId id,
        ProvinceCode province,
        AgencyId agency,
        DisseminationFacts facts,
        int version,
        DisseminationState state) {

    static Dissemination recorded(
            DisseminationId id, ProvinceCode province, AgencyId agency, DisseminationFacts facts) {
        return new Dissemination(id, province, agency, facts, 1, DisseminationTransitions.RECORDING.to());
    }

    Dissemination corrected(DisseminationFacts right) {
        return changed(right, DisseminationTransitions.CORRECTION);
    }

    Dissemination withdrawn() {
        return changed(facts, DisseminationTransitions.WITHDRAWAL);
    }

    private Dissemination changed(DisseminationFacts now, DisseminationTransitions change) {
        return new Dissemination(id, province, agency, now, version + 1, change.to());
    }

    /** Whether it stands and is to be counted. */
    public boolean stands() {
        return state == DisseminationState.STANDING;
    }

    /** Why it cannot be changed so by who read it at that version, with that reason. */
    List<CannotDisseminate> refusals(DisseminationTransitions change, long readAt, String reason) {
        List<CannotDisseminate> refusals = new ArrayList<>();
        if (!change.allowedIn(state)) {
            refusals.add(CannotDisseminate.WITHDRAWN_ALREADY);
        } else if (readAt != version) {
            refusals.add(CannotDisseminate.CHANGED_SINCE);
        }
        if (reason.isBlank()) {
            refusals.add(CannotDisseminate.REASON_MISSING);
        } else if (reason.strip().length() > DisseminationFacts.LONGEST) {
            refusals.add(CannotDisseminate.REASON_TOO_LONG);
        }
        return refusals;
    }
}
