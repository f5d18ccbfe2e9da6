package vn.loive.audiences;

import java.util.Locale;
import vn.loive.shared.Refusal;

/** Why what was typed about an audience is refused. */
enum CannotReach implements Refusal {
    /** Zero was stated; an empty field says that nothing is stated. */
    ZERO,
    /** A number without what it counts. */
    UNIT_MISSING,
    /** The name of a channel longer than there is place for. */
    CHANNEL_TOO_LONG;

    @Override
    public String key() {
        return "audiences.cannot-reach." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Object[] arguments() {
        return new Object[] {Audience.LONGEST_CHANNEL};
    }
}
