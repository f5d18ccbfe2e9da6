package vn.loive.risks;

import java.util.Locale;
import vn.loive.shared.LegalTerm;
import vn.loive.shared.Refusal;

/** Why nothing may be said so of the risk of a place. */
@LegalTerm(vi = "không ghi được tiêu chí nguy cơ", means = "Why nothing may be said so of the risk of a place.")
public enum CannotFlag implements Refusal {
    /** Only the department that leads says so. */
    NOT_THE_LEAD,
    /** The place lies in another province. */
    OTHER_PROVINCE,
    /** The place did not stand on any day of that year, or the year is still to come. */
    NOT_IN_THAT_YEAR,
    /** A correction needs a reason. */
    NO_REASON,
    /** The reason is longer than there is room for. */
    REASON_TOO_LONG,
    /** Somebody else said something meanwhile. */
    CHANGED_SINCE;

    @Override
    public String key() {
        return "risks.cannot-flag." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
