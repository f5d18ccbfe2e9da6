package vn.loive.agencies;

import java.util.Locale;
import vn.loive.shared.Refusal;

/** Why an agency's own entry stays as it is. */
public enum CannotKeepRegister implements Refusal {
    /** The entry is another agency's. */
    OTHER_AGENCY,
    /** Nothing that could be a name, or more than there is place for. */
    NO_NAME,
    /** The agency is known under this spelling. */
    KNOWN_ALREADY,
    /** It is the name, short name or symbol itself, which only an import changes. */
    OFFICIAL_NAME,
    /** Somebody changed it after the page was read. */
    CHANGED_SINCE;

    @Override
    public String key() {
        return "agencies.cannot-keep-register."
                + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
