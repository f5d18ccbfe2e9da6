package vn.loive.outreach;

import org.jspecify.annotations.Nullable;
import vn.loive.agencies.AgencyId;
import vn.loive.audiences.AudienceFilter;
import vn.loive.campaigns.CampaignId;
import vn.loive.shared.LegalTerm;
import vn.loive.shared.Period;

/**
 * Which activities are asked for; nothing in a field means all.
 *
 * @param campaign those of one campaign
 * @param period those of which at least one day lies in the period
 * @param agency those that the agency led, or held with another
 * @param kind those of one kind
 * @param audience those meant for such an audience
 */
@LegalTerm(vi = "điều kiện lọc hoạt động", means = "Which activities of the register are asked for.")
public record ActivityFilter(
        @Nullable CampaignId campaign,
        @Nullable Period period,
        @Nullable AgencyId agency,
        @Nullable ActivityKind kind,
        AudienceFilter audience) {

    /** The whole register of the province. */
    public static final ActivityFilter ALL = new ActivityFilter(null, null, null, null, AudienceFilter.ALL);

    /** Whether the activity adds to the total of those asked for: for an agency, only what it led does. */
    boolean adds(Activity activity) {
        return activity.counts() && (agency == null || agency.equals(activity.lead()));
    }
}
