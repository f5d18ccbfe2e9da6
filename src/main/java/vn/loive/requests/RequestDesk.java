package vn.loive.requests;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.loive.agencies.AgencyId;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;

/** Finds the request of an address, and tells whose it is. */
@Component
public class RequestDesk {

    private final ReportRequests requests;
    private final Clock clock;

    RequestDesk(ReportRequests requests, Clock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    /**
     * The request of this address.
     *
     * @throws ResponseStatusException 404 when the province has none such
     */
    public ReportRequest request(UUID id) {
        return requests.find(new RequestId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /**
     * The request, when it is one that the actor's agency or a predecessor of it asked.
     *
     * @throws ResponseStatusException 404 when the province has none such, 403 when another agency asked it
     */
    public ReportRequest asked(Actor actor, UUID id) {
        ReportRequest request = request(id);
        if (!requests.asks(actor, request)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return request;
    }

    /**
     * The addressees for which the actor answers a request: its own agency, and those whose duties have come to it.
     *
     * @param named the addressee that the page names, to be the first; nothing for the actor's own agency
     * @return empty when none of them was asked
     * @throws ResponseStatusException 403 when the one named is not among them
     */
    public List<AgencyId> answering(Actor actor, ReportRequest request, @Nullable UUID named) {
        AgencyId first = new AgencyId(named == null ? actor.agency() : named);
        List<AgencyId> addressees = request.askedAmong(requests.answeredForBy(actor));
        if (named != null && !addressees.contains(first)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return addressees.stream()
                .sorted(Comparator.comparing(agency -> !agency.equals(first)))
                .toList();
    }

    /** The present year in Vietnam. */
    public int thisYear() {
        return LegalDay.today(clock).getYear();
    }

    /** Whether the first of its days has come. */
    public boolean begun(ReportRequest request) {
        return !LegalDay.today(clock).isBefore(request.period().from());
    }

    /** Whether the last day to contribute has passed. */
    public boolean overdue(ReportRequest request) {
        return LegalDay.today(clock).isAfter(request.due());
    }
}
