package vn.loive.doubles;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.loive.identities.SubjectId;
import vn.loive.particulars.FieldGroup;
import vn.loive.shared.LegalTerm;

/**
 * What is to be brought together, as it was decided on the page that shows both.
 *
 * @param id made by whoever shows the page, so that a form sent twice joins once
 * @param kept the entry that is written on
 * @param joined the entry that is left as it is
 * @param keptAt how often each group of the kept one had been written when they were read
 * @param joinedAt the same of the joined one
 * @param taken the groups that hold as they stand in the joined one
 */
@LegalTerm(vi = "yêu cầu nhập hồ sơ", means = "Which entry is joined to which, and what is taken over.")
public record JoinOrder(
        UUID id,
        SubjectId kept,
        SubjectId joined,
        Map<FieldGroup, Integer> keptAt,
        Map<FieldGroup, Integer> joinedAt,
        Set<FieldGroup> taken) {

    public JoinOrder {
        keptAt = Map.copyOf(keptAt);
        joinedAt = Map.copyOf(joinedAt);
        taken = Set.copyOf(taken);
    }
}
