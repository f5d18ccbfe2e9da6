package vn.loive.consents;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.loive.particulars.FieldGroup;
import vn.loive.shared.LegalTerm;
import vn.loive.sharing.ConsentDetails;
import vn.loive.sharing.ConsentId;
import vn.loive.sharing.ConsentVoice;

/**
 * A withdrawal of a consent, or the end of a legal ground, before it stands in the ledger.
 *
 * @param id made by whoever shows the form; the same id again changes nothing
 * @param ends the entry whose purpose and receiver are meant
 * @param groups for which groups
 * @param day the legal day on which it was said
 * @param voice who withdrew; null where a ground is ended
 * @param details a reason, which nobody has to give
 */
@LegalTerm(vi = "rút lại sự đồng ý", means = "Taking back a consent; what was told before stays recorded.")
public record ConsentEnding(
        ConsentId id,
        ConsentId ends,
        Set<FieldGroup> groups,
        LocalDate day,
        @Nullable ConsentVoice voice,
        ConsentDetails details) {

    public ConsentEnding {
        groups = Set.copyOf(groups);
    }
}
