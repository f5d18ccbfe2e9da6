package vn.loive.access;

import java.util.Locale;
import vn.loive.shared.LegalTerm;

/** Whether the matter of a person is still dealt with. */
@LegalTerm(vi = "tình trạng hồ sơ", means = "Whether the matter of a person is still dealt with.")
public enum MatterState {
    /** It is dealt with. */
    OPEN,
    /** It came to its end. */
    CLOSED;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
