package vn.loive.notifications;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.loive.agencies.AgencyId;
import vn.loive.requests.RequestId;
import vn.loive.shared.LegalTerm;

/**
 * One reminder of what one agency owes to a request.
 *
 * @param id names the reminder
 * @param request what is owed to
 * @param agency who owes
 * @param step why it was reminded
 * @param at when
 * @param sent when a letter went out, or nothing
 * @param failures how often a letter could not be sent
 */
@LegalTerm(vi = "nhắc nộp báo cáo", means = "One reminder of what one agency owes to a request.")
record Reminder(
        UUID id,
        RequestId request,
        AgencyId agency,
        ReminderStep step,
        Instant at,
        @Nullable Instant sent,
        int failures) {

    /** After so many failures no further letter is tried. */
    static final int MOST_FAILURES = 5;

    /** Names the answer that it is about. */
    Owed.Key key() {
        return new Owed.Key(request, agency);
    }

    /** Whether a letter is still to be sent. */
    boolean unsent() {
        return sent == null && failures < MOST_FAILURES;
    }
}
