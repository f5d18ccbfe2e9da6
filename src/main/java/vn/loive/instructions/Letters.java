package vn.loive.instructions;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import vn.loive.campaigns.Campaign;
import vn.loive.campaigns.CampaignId;
import vn.loive.requests.CannotOpenRequest;
import vn.loive.requests.ReportRequest;
import vn.loive.requests.ReportRequests;
import vn.loive.shared.Actor;

/** The letters of the campaigns of the reader's province. */
@Service
class Letters {

    private final LetterRepository repository;
    private final ReportRequests requests;
    private final ApplicationEventPublisher events;

    Letters(LetterRepository repository, ReportRequests requests, ApplicationEventPublisher events) {
        this.repository = repository;
        this.requests = requests;
        this.events = events;
    }

    /** Whether the actor's agency is the one that sends letters of a campaign, which is not one that a former province left. */
    boolean maySend(Actor actor, Campaign campaign) {
        return campaign.province().equals(actor.province()) && requests.mayOpen(actor);
    }

    /** Those of a campaign, the latest first. */
    List<InstructionLetter> of(CampaignId campaign) {
        return repository.of(campaign);
    }

    /** The letter of this id within a campaign. */
    Optional<InstructionLetter> find(CampaignId campaign, UUID id) {
        return of(campaign).stream().filter(letter -> letter.id().equals(id)).findFirst();
    }

    /**
     * Sends a letter and opens its request in one act: each addressee owes an answer from now on.
     *
     * @return why neither was done; empty when both were
     */
    Optional<CannotOpenRequest> send(Actor actor, ReportRequest request, InstructionLetter letter) {
        Optional<CannotOpenRequest> refusal = requests.open(actor, request);
        if (refusal.isEmpty()) {
            repository.insert(actor, letter);
            events.publishEvent(new LetterEvent.LetterSent(actor, letter.id()));
        }
        return refusal;
    }
}
