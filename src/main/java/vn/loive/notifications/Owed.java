package vn.loive.notifications;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.loive.agencies.AgencyId;
import vn.loive.requests.ReportRequest;
import vn.loive.requests.RequestId;

/**
 * What one agency has still to answer.
 *
 * @param request what was asked
 * @param agency who was asked
 */
record Owed(ReportRequest request, AgencyId agency) {

    /** Names this answer, as a reminder does. */
    Key key() {
        return new Key(request.id(), agency);
    }

    /** What an answer and its reminders have in common. */
    record Key(RequestId request, AgencyId agency) {}

    /** The days left to answer, 0 on the last and less after it. */
    long left(LocalDate today) {
        return today.until(request.due(), ChronoUnit.DAYS);
    }
}
