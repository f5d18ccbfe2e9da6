package vn.loive.requests;

import java.time.Clock;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
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

    /** The present year in Vietnam. */
    public int thisYear() {
        return LegalDay.today(clock).getYear();
    }

    /** Whether the last day to contribute has passed. */
    public boolean overdue(ReportRequest request) {
        return LegalDay.today(clock).isAfter(request.due());
    }
}
