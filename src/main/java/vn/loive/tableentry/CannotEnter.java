package vn.loive.tableentry;

import java.util.Locale;
import vn.loive.shared.Refusal;

/** Why a table is refused as a whole. */
enum CannotEnter implements Refusal {
    /** Every row is empty or left out. */
    NOTHING_TYPED;

    @Override
    public String key() {
        return "tableentry.cannot-enter." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
