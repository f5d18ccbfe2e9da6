package vn.loive.disseminations;

import org.jspecify.annotations.Nullable;
import vn.loive.agencies.AgencyId;
import vn.loive.documents.DocumentId;
import vn.loive.shared.LegalTerm;
import vn.loive.shared.Period;

/**
 * Which disseminations are asked for; nothing in a field means all.
 *
 * @param document those of one document
 * @param agency those of one agency
 * @param period those of which at least one day lies in the period
 */
@LegalTerm(vi = "điều kiện lọc phổ biến văn bản", means = "Which disseminations of the register are asked for.")
public record DisseminationFilter(
        @Nullable DocumentId document,
        @Nullable AgencyId agency,
        @Nullable Period period) {

    /** The whole register of the province. */
    public static final DisseminationFilter ALL = new DisseminationFilter(null, null, null);
}
