package vn.loive.mixedtotals;

import java.util.Locale;
import vn.loive.shared.LegalTerm;
import vn.loive.shared.Refusal;

/** Why unlike units are not added. */
@LegalTerm(vi = "lý do chưa cộng gộp được", means = "Why unlike units are not added.")
public enum CannotMix implements Refusal {
    /** Nobody said why. */
    REASON_MISSING,
    /** The reason is longer than a reason. */
    REASON_TOO_LONG,
    /** All activities chosen reached in one unit, or none says whom it reached: the ordinary total serves. */
    NOTHING_UNLIKE,
    /** The units found have nothing in common, as people and views. */
    NOTHING_IN_COMMON,
    /** It was dropped before. */
    DROPPED_ALREADY,
    /** Another agency decided it. */
    DECIDED_BY_ANOTHER;

    @Override
    public String key() {
        return "mixedtotals.cannot-mix." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Object[] arguments() {
        return new Object[] {MixedTotal.LONGEST_REASON};
    }
}
