package vn.loive.audiences;

import java.util.Locale;
import vn.loive.shared.LegalTerm;

/** A national movement into which a communication is woven. */
@LegalTerm(vi = "phong trào lồng ghép", means = "A national movement into which a communication is woven.")
public enum Movement {
    /** All people build the new countryside and civilised towns. */
    NEW_COUNTRYSIDE,
    /** All people protect the security of the country. */
    NATIONAL_SECURITY;

    /** The message key of its words. */
    public String key() {
        return "audiences.movement." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
