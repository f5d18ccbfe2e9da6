package vn.loive.readiness;

import vn.loive.shared.Refusal;

/** Why a place cannot be shown as it stood on a day. */
enum NotInRegister implements Refusal {
    /** It was not yet, or no longer, a reception place. */
    THAT_DAY;

    @Override
    public String key() {
        return "readiness.facility.not-that-day";
    }
}
