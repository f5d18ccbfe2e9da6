package vn.loive.outreach;

import java.util.Locale;

/** Why an activity as it stands can be neither withdrawn nor corrected. */
public enum CannotWithdraw implements CannotCorrect {
    /** Another agency leads it. */
    LED_BY_ANOTHER,
    /** Somebody changed it after the page was read. */
    CHANGED_SINCE,
    /** It has been withdrawn. */
    WITHDRAWN_ALREADY,
    /** No reason was given. */
    REASON_MISSING,
    /** The reason is longer than there is place for. */
    REASON_TOO_LONG;

    static final int LONGEST_REASON = 500;

    @Override
    public String key() {
        return "outreach.cannot-withdraw." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Object[] arguments() {
        return new Object[] {LONGEST_REASON};
    }
}
