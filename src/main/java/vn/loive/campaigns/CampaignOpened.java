package vn.loive.campaigns;

import vn.loive.shared.Actor;
import vn.loive.shared.Audited;
import vn.loive.shared.Period;

/**
 * The lead department opened a campaign.
 *
 * @param days its first and last day
 */
public record CampaignOpened(Actor actor, CampaignId campaign, Period days) implements Audited {

    @Override
    public String subject() {
        return "campaign/" + campaign.value();
    }
}
