package vn.loive.campaigns;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.AgencyId;
import vn.loive.agencies.AgencyKind;
import vn.loive.campaigns.CampaignOpening.CannotOpen;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;

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

    /** The kinds of campaigns that the actor's agency opens: the lead department all, the police of the province peaks. */
    public Set<CampaignKind> mayOpen(Actor actor) {
        AgencyId own = new AgencyId(actor.agency());
        LocalDate today = LegalDay.today(clock);
        if (agencies.lead(actor.province(), today)
                .filter(lead -> lead.id().equals(own))
                .isPresent()) {
            return EnumSet.allOf(CampaignKind.class);
        }
        boolean police = agencies.of(actor.province(), AgencyKind.POLICE, today).stream()
                .anyMatch(agency -> agency.id().equals(own));
        return Arrays.stream(CampaignKind.values())
                .filter(kind -> police && kind.isPeak())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CampaignKind.class)));
    }

    /** Opens a campaign of the actor's province. */
    public CampaignOpening open(Actor actor, CampaignFacts facts) {
        CannotOpen refusal = refusal(actor, facts);
        if (refusal != null) {
            return refusal;
        }
        Campaign campaign = new Campaign(
                new CampaignId(UUID.randomUUID()),
                facts.name(),
                facts.kind(),
                facts.days(),
                new AgencyId(actor.agency()),
                facts.force(),
                actor.province());
        repository.insert(campaign);
        events.publishEvent(new CampaignOpened(actor, campaign.id(), facts.days()));
        return campaign;
    }

    private @Nullable CannotOpen refusal(Actor actor, CampaignFacts facts) {
        Set<CampaignKind> mine = mayOpen(actor);
        if (!mine.contains(facts.kind())) {
            return mine.isEmpty() ? CannotOpen.NOT_LEAD : CannotOpen.NOT_THIS_KIND;
        }
        if (facts.name().isBlank()) {
            return CannotOpen.NAME_MISSING;
        }
        if (facts.name().length() > Campaign.LONGEST_NAME) {
            return CannotOpen.NAME_TOO_LONG;
        }
        return list().stream().anyMatch(other -> other.name().equalsIgnoreCase(facts.name()))
                ? CannotOpen.NAME_TAKEN
                : stranger(actor, facts);
    }

    private @Nullable CannotOpen stranger(Actor actor, CampaignFacts facts) {
        boolean known = agencies.byId(facts.force()).values().stream()
                        .filter(agency -> actor.province().equals(agency.province()))
                        .count()
                == facts.force().size();
        return known ? null : CannotOpen.UNKNOWN_FORCE;
    }
}
