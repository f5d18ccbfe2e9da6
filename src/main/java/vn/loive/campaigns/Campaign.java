package vn.loive.campaigns;

import vn.loive.shared.LegalTerm;
import vn.loive.shared.Period;
import vn.loive.shared.ProvinceCode;

/**
 * A stretch of days in which the agencies of a province act under one name.
 *
 * @param id the campaign
 * @param name its name, such as "Chiến dịch 30/7 năm 2021"
 * @param days its first and last day
 * @param province the province that held it, under the code it bore then
 */
@LegalTerm(
        vi = "chiến dịch truyền thông",
        means = "A stretch of days in which agencies act under one name.",
        source = "Quyết định 793/QĐ-TTg")
public record Campaign(CampaignId id, String name, Period days, ProvinceCode province) implements CampaignOpening {

    static final int LONGEST_NAME = 200;
}
