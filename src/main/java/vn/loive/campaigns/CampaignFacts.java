package vn.loive.campaigns;

import java.util.Set;
import vn.loive.agencies.AgencyId;
import vn.loive.shared.LegalTerm;
import vn.loive.shared.Period;

/**
 * What whoever opens a campaign says of it.
 *
 * @param name its name, unlike that of any other campaign of the province
 * @param kind why it is held
 * @param days its first and last day, which may still be to come
 * @param force who takes part besides the one that opens it
 */
@LegalTerm(vi = "thông tin mở chiến dịch", means = "What whoever opens a campaign says of it.")
public record CampaignFacts(String name, CampaignKind kind, Period days, Set<AgencyId> force) {

    public CampaignFacts {
        name = name.strip();
        force = Set.copyOf(force);
    }

    /** The national day of a year in those days, with nobody named as taking part. */
    public static CampaignFacts nationalDay(String name, Period days) {
        return new CampaignFacts(name, CampaignKind.NATIONAL_DAY, days, Set.of());
    }
}
