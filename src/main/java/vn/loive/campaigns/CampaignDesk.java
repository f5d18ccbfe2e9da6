package vn.loive.campaigns;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Finds the campaign of an address. */
@Component
public class CampaignDesk {

    private final Campaigns campaigns;

    CampaignDesk(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    /**
     * The campaign of this address.
     *
     * @throws ResponseStatusException 404 when the province has none such
     */
    public Campaign campaign(UUID id) {
        return campaigns.find(new CampaignId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
