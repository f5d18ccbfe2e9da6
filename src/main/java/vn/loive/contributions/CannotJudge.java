package vn.loive.contributions;

import java.util.Locale;
import vn.loive.shared.Refusal;

/** Why a contribution cannot be accepted or returned. */
public enum CannotJudge implements Refusal {
    /** Only the agency that asked takes what comes. */
    NOT_THE_ASKER,
    /** There is a newer version, or none at all, or it stands so that nothing more can be done with it. */
    CHANGED_SINCE,
    /** Whoever sends something back says what is to be mended. */
    REMARK_MISSING,
    /** The remark is longer than there is place for. */
    REMARK_TOO_LONG;

    static final int LONGEST_REMARK = 1000;

    @Override
    public String key() {
        return "contributions.cannot-judge." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Object[] arguments() {
        return new Object[] {LONGEST_REMARK};
    }
}
