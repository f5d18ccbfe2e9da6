package vn.loive.campaigns;

import java.util.Set;
import vn.loive.agencies.AgencyId;
import vn.loive.shared.LegalTerm;
import vn.loive.shared.Period;
import vn.loive.shared.ProvinceCode;

/**
 * A stretch of days in which the agencies of a province act under one name.
 *
 * @param id the campaign
 * @param name its name, such as "Chiến dịch 30/7 năm 2021"
 * @param kind why it is held
 * @param days its first and last day
 * @param agency who opened it
 * @param force who takes part besides, by id
 * @param province the province that held it, under the code it bore then
 */
@LegalTerm(
        vi = "chiến dịch truyền thông",
        means = "A stretch of days in which agencies act under one name.",
        source = "Quyết định 793/QĐ-TTg")
public record Campaign(
        CampaignId id,
        String name,
        CampaignKind kind,
        Period days,
        AgencyId agency,
        Set<AgencyId> force,
        ProvinceCode province)
        implements CampaignOpening {

    static final int LONGEST_NAME = 200;

    public Campaign {
        force = Set.copyOf(force);
    }
}
