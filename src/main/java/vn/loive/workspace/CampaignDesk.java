package vn.loive.workspace;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.loive.campaigns.Campaign;
import vn.loive.campaigns.CampaignId;
import vn.loive.campaigns.Campaigns;

/** Finds the campaign of an address. */
@Component
class CampaignDesk {

    private final Campaigns campaigns;

    CampaignDesk(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    /**
     * The campaign of this address.
     *
     * @throws ResponseStatusException 404 when the province has none such
     */
    Campaign campaign(UUID id) {
        return campaigns.find(new CampaignId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
