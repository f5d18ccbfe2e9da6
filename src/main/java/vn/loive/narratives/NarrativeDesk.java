package vn.loive.narratives;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import vn.loive.agencies.AgencyId;
import vn.loive.contributions.AnsweredFor;
import vn.loive.requests.ReportRequest;
import vn.loive.requests.ReportRequests;
import vn.loive.requests.RequestId;
import vn.loive.shared.Actor;

/** Finds the request of an address and who may read its words: an addressee its own, the agency that asked all of them. */
@Component
class NarrativeDesk {

    private final ReportRequests requests;
    private final AnsweredFor answeredFor;

    NarrativeDesk(ReportRequests requests, AnsweredFor answeredFor) {
        this.requests = requests;
        this.answeredFor = answeredFor;
    }

    /**
     * The request of this address.
     *
     * @throws ResponseStatusException 404 when the province has none such, or it asks for no words
     */
    ReportRequest request(UUID id) {
        return requests.find(new RequestId(id))
                .filter(request -> sections(request) > 0)
                .orElseThrow(NarrativeDesk::notFound);
    }

    /**
     * The request, when it is one that the actor's agency or a predecessor of it asked.
     *
     * @throws ResponseStatusException 404 when it is not
     */
    ReportRequest asked(Actor actor, UUID id) {
        return Optional.of(request(id))
                .filter(request -> requests.asks(actor, request))
                .orElseThrow(NarrativeDesk::notFound);
    }

    /** How many sections it asks for. */
    int sections(ReportRequest request) {
        return requests.sections(request.id()).size();
    }

    /**
     * The addressee of the page, which shows its name when it is not the reader's own agency, and leads to the others.
     *
     * @param named the addressee in the address; nothing for the first that was asked
     * @throws ResponseStatusException 404 when the actor answers for none that was asked, or not for the one named
     */
    AgencyId addressee(Actor actor, ReportRequest request, @Nullable UUID named, Model model) {
        List<AgencyId> mine = request.askedAmong(requests.answeredForBy(actor));
        if (mine.isEmpty() || (named != null && !mine.contains(new AgencyId(named)))) {
            throw notFound();
        }
        return answeredFor.shown(actor, request, named, model);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
