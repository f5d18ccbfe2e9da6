package vn.loive.campaigns;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.AgencyId;
import vn.loive.campaigns.CampaignOpening.CannotOpen;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;
import vn.loive.shared.Period;

/** The campaigns of the reader's province. */
@Service
public class Campaigns {

    private final CampaignRepository repository;
    private final Agencies agencies;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Campaigns(CampaignRepository repository, Agencies agencies, ApplicationEventPublisher events, Clock clock) {
        this.repository = repository;
        this.agencies = agencies;
        this.events = events;
        this.clock = clock;
    }

    /** All of them, the latest first. */
    public List<Campaign> list() {
        return repository.list();
    }

    /** The campaign of this id. */
    public Optional<Campaign> find(CampaignId id) {
        return list().stream().filter(campaign -> campaign.id().equals(id)).findFirst();
    }

    /** Whether the actor's agency is the one that opens campaigns. */
    public boolean mayOpen(Actor actor) {
        return agencies.lead(actor.province(), LegalDay.today(clock))
                .filter(lead -> lead.id().equals(new AgencyId(actor.agency())))
                .isPresent();
    }

    /**
     * Opens a campaign of the actor's province.
     *
     * @param name its name, unlike that of any other campaign of the province
     * @param days its first and last day, which may still be to come
     */
    public CampaignOpening open(Actor actor, String name, Period days) {
        if (!mayOpen(actor)) {
            return CannotOpen.NOT_LEAD;
        }
        if (name.isBlank()) {
            return CannotOpen.NAME_MISSING;
        }
        Campaign campaign = new Campaign(new CampaignId(UUID.randomUUID()), name.strip(), days, actor.province());
        if (campaign.name().length() > Campaign.LONGEST_NAME) {
            return CannotOpen.NAME_TOO_LONG;
        }
        if (list().stream().anyMatch(other -> other.name().equalsIgnoreCase(campaign.name()))) {
            return CannotOpen.NAME_TAKEN;
        }
        repository.insert(actor, campaign);
        events.publishEvent(new CampaignOpened(actor, campaign.id(), days));
        return campaign;
    }
}
