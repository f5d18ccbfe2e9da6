package vn.loive.requests;

import java.util.Locale;
import vn.loive.shared.Refusal;

/** Why a request cannot be opened. */
public enum CannotOpenRequest implements Refusal {
    /** Only the department that leads asks for figures. */
    NOT_LEAD,
    /** It has no title, or one longer than there is place for. */
    TITLE_MISSING,
    /** It belongs to no campaign, so it has no days to cover. */
    CAMPAIGN_MISSING,
    /** Nobody is asked for anything. */
    NOBODY_ASKED,
    /** An addressee does not belong to the province. */
    UNKNOWN_AGENCY,
    /** It would be due before its period has ended. */
    DUE_TOO_EARLY,
    /** No term of the calendar lies wholly between the two days. */
    NO_WHOLE_TERM,
    /** More terms than anybody can plan for. */
    TOO_MANY_TERMS;

    @Override
    public String key() {
        return "requests.cannot-open." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Object[] arguments() {
        return new Object[] {ReportRequest.LONGEST_TITLE, RequestDays.MOST};
    }
}
