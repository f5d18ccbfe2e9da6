package vn.loive.requests;

import java.util.Locale;
import vn.loive.shared.LegalTerm;

/** Up to which day the figures of a term are taken. */
@LegalTerm(vi = "thời gian chốt số liệu", means = "Up to which day the figures of a periodic report are taken.")
public enum CutOff {
    /** The last day of the calendar term. */
    END_OF_MONTH,
    /** The 14th of the last month, from the 15th of the month before the term (Nghị định 09/2019/NĐ-CP Điều 12). */
    FOURTEENTH;

    static final int LAST_DAY = 14;

    /** Message key of its name. */
    public String key() {
        return "requests.cut-off." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
