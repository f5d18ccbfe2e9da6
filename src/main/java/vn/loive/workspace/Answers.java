package vn.loive.workspace;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.Agency;
import vn.loive.agencies.AgencyId;
import vn.loive.campaigns.CampaignId;
import vn.loive.contributions.ContributionState;
import vn.loive.contributions.Contributions;
import vn.loive.contributions.Contributions.Standing;
import vn.loive.requests.ObligationState;
import vn.loive.requests.Obligations;
import vn.loive.requests.ReportRequest;
import vn.loive.requests.ReportRequests;
import vn.loive.requests.RequestId;
import vn.loive.shared.Actor;

/** Tells what each addressee has said and sent, with a fixed number of queries however many agencies and requests there are. */
@Component
class Answers {

    private static final Standing NOTHING = new Standing(0, new ContributionState.Awaited());

    private final ReportRequests requests;
    private final Contributions contributions;
    private final Obligations obligations;
    private final Agencies agencies;

    Answers(ReportRequests requests, Contributions contributions, Obligations obligations, Agencies agencies) {
        this.requests = requests;
        this.contributions = contributions;
        this.obligations = obligations;
        this.agencies = agencies;
    }

    /** The requests of a campaign that the actor's agency asked, or took over; how others stand is theirs alone. */
    List<ReportRequest> asked(Actor actor, CampaignId campaign) {
        Set<AgencyId> askers = requests.answeredForBy(actor);
        return requests.list().stream()
                .filter(request -> campaign.equals(request.campaign()))
                .filter(request -> askers.contains(request.asker()))
                .sorted(Comparator.comparing(ReportRequest::due))
                .toList();
    }

    /** The addressees of these requests, those from whom something is wanted first. */
    List<Addressee> of(List<ReportRequest> asked) {
        Map<RequestId, Map<AgencyId, Standing>> standings = contributions.standings();
        Map<RequestId, Map<AgencyId, ObligationState>> owed =
                obligations.of(asked.stream().map(ReportRequest::id).toList());
        Set<AgencyId> addressees = asked.stream()
                .flatMap(request -> request.asked().keySet().stream())
                .collect(Collectors.toSet());
        return agencies.byId(addressees).values().stream()
                .map(agency -> new Addressee(
                        agency,
                        asked.stream()
                                .map(request -> answer(request, agency, standings, owed))
                                .toList()))
                .sorted(Comparator.comparing(Addressee::wanted)
                        .reversed()
                        .thenComparing(addressee -> addressee.agency().shortName()))
                .toList();
    }

    private static Answer answer(
            ReportRequest request,
            Agency agency,
            Map<RequestId, Map<AgencyId, Standing>> standings,
            Map<RequestId, Map<AgencyId, ObligationState>> owed) {
        return new Answer(
                request,
                !request.askedOf(agency.id()).isEmpty(),
                standings.getOrDefault(request.id(), Map.of()).getOrDefault(agency.id(), NOTHING),
                owed.getOrDefault(request.id(), Map.of()).getOrDefault(agency.id(), ObligationState.SILENT));
    }
}
