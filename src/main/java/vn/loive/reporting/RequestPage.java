package vn.loive.reporting;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import vn.loive.requests.ReportRequest;
import vn.loive.requests.ReportRequests;
import vn.loive.requests.RequestId;
import vn.loive.shared.Actor;

/** Finds the request of an address for the agency that asked, or for its successor. */
final class RequestPage {

    private RequestPage() {}

    static ReportRequest asked(ReportRequests requests, Actor actor, UUID id) {
        ReportRequest request =
                requests.find(new RequestId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!requests.asks(actor, request)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return request;
    }
}
