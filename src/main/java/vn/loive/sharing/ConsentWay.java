package vn.loive.sharing;

import java.util.Locale;
import vn.loive.shared.LegalTerm;

/** How the answer was given. */
@LegalTerm(vi = "cách trả lời", means = "How somebody answered.")
public enum ConsentWay {
    /** Signed. */
    WRITTEN,
    /** Said before two witnesses, whose names are kept. */
    WITNESSED,
    /** With a thumbprint under what was read aloud. */
    THUMBPRINT;

    /** Its name in tables and messages. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The way of that name. */
    public static ConsentWay of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
