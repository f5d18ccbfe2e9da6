package vn.loive.erasures;

import java.util.Locale;
import vn.loive.shared.Refusal;

/** Why an erasure is not asked for, not confirmed, or a hold not set or lifted. */
public enum CannotErase implements Refusal {
    /** The person is absent, hidden, erased, or kept by another agency. */
    NOT_FOUND,
    /** A legal hold stands; it must be lifted first. */
    HELD,
    /** Other entries of the person are joined to this one; they are erased or taken apart first. */
    OTHERS_JOINED,
    /** Somebody has asked for it already. */
    ASKED_ALREADY,
    /** Whoever asked may not confirm; another account of the agency must. */
    SAME_ACCOUNT,
    /** Somebody refused it, took it back or confirmed it meanwhile. */
    NO_LONGER_OPEN,
    /** A hold stands already, or the one to be lifted stands no longer. */
    HOLD_CHANGED;

    @Override
    public String key() {
        return "erasures.cannot-erase." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
