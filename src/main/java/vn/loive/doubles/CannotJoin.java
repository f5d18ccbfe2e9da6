package vn.loive.doubles;

import java.util.Locale;
import vn.loive.shared.Refusal;

/** Why two entries are not brought together, or not taken apart. */
public enum CannotJoin implements Refusal {
    /** One of them is absent, hidden, erased, or kept by another agency. */
    NOT_FOUND,
    /** Nobody bears the code name, or it is the same entry. */
    NOBODY,
    /** Somebody wrote one of them since they were read side by side. */
    CHANGED_MEANWHILE,
    /** The one to be joined is joined to another already. */
    JOINED_ALREADY,
    /** The one to be kept is joined to another; that one is to be kept. */
    KEPT_IS_JOINED,
    /** Others are joined to the one to be joined; they are taken apart first, or it is kept. */
    HAS_OTHERS,
    /** The matter of the one to be kept is closed and the other's is not. */
    KEPT_IS_CLOSED,
    /** The joined entry was erased; there is nothing to take apart. */
    JOINED_IS_GONE;

    @Override
    public String key() {
        return "doubles.cannot-join." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
