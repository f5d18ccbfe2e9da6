package vn.loive.month;

import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.loive.agencies.Agency;
import vn.loive.contributions.Contributions.Standing;
import vn.loive.requests.ReportRequest;

/**
 * One answer that falls to an agency.
 *
 * @param request what is asked
 * @param addressee who was asked: the agency itself, or one whose duties have come to it
 * @param standing how the answer stands
 * @param late whether the last day to answer has passed
 */
record Due(ReportRequest request, Agency addressee, Standing standing, boolean late) {

    /** Whether nothing that counts has come. */
    public boolean open() {
        return !standing.state().counts();
    }

    /** Whether its days are those of one month, whatever its cut-off, or fewer. */
    boolean ofOneMonth() {
        return request.period().from().isAfter(request.period().to().minusMonths(1));
    }

    /** The month in which its days end. */
    public YearMonth month() {
        return YearMonth.from(request.period().to());
    }

    /** Whether it is the one that an address names; who names nothing means any. */
    boolean is(@Nullable UUID wanted, @Nullable UUID agency) {
        return (wanted == null || request.id().value().equals(wanted))
                && (agency == null || addressee.id().value().equals(agency));
    }

    /** Where it is answered. */
    public String address() {
        String whose =
                "request=" + request.id().value() + "&agency=" + addressee.id().value();
        return ofOneMonth()
                ? "/my-month/" + month() + "?" + whose
                : "/requests/" + request.id().value() + "/contribution?agency="
                        + addressee.id().value();
    }

    /** Where the receipt of its answer is printed. */
    public String receipt() {
        return "/my-month/" + month() + "/receipt?request=" + request.id().value() + "&agency="
                + addressee.id().value();
    }
}
