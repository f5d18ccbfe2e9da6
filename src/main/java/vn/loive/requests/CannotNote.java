package vn.loive.requests;

import java.util.Locale;
import vn.loive.shared.Refusal;

/** Why something cannot be said about what an agency owes. */
public enum CannotNote implements Refusal {
    /** Only the agency that asked, or its successor, reminds and waives. */
    NOT_THE_ASKER,
    /** The request does not ask that agency. */
    NOT_ASKED,
    /** It was said already. */
    SAID_ALREADY,
    /** A waiver and its end need a reason. */
    REASON_MISSING,
    /** The reason is longer than there is place for. */
    REASON_TOO_LONG;

    static final int LONGEST_REASON = 500;

    @Override
    public String key() {
        return "requests.cannot-note." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Object[] arguments() {
        return new Object[] {LONGEST_REASON};
    }
}
