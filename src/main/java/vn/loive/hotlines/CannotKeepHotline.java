package vn.loive.hotlines;

import java.util.Locale;
import vn.loive.shared.Refusal;

/** Why a hotline is not entered or ended. */
public enum CannotKeepHotline implements Refusal {
    /** The agency has this number from that day on. */
    KNOWN_ALREADY,
    /** It is another agency's, whose duties the actor's agency did not take over. */
    OTHER_AGENCY,
    /** Its last day is set. */
    ENDED_ALREADY,
    /** The last day stands before the first. */
    END_BEFORE_START;

    @Override
    public String key() {
        return "hotlines.cannot-keep-hotline." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
