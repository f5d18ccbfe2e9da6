package vn.loive.sharing;

import java.util.Locale;
import vn.loive.shared.LegalTerm;

/** How old the person was when asked, as whoever records it says; compared with the birth where that is known. */
@LegalTerm(
        vi = "độ tuổi khi trả lời",
        means = "How old the person was when asked.",
        source = "Bộ luật Dân sự 2015, Điều 20 và Điều 21")
public enum AgeStated {
    /** Answers alone. */
    ADULT,
    /** Is asked, and so is the representative. */
    CHILD,
    /** Too young to be asked: the representative answers. */
    YOUNG_CHILD,
    /** Nobody knows: is treated as a child who is asked. */
    UNSURE;

    /** Its name in tables and messages. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The age of that name. */
    public static AgeStated of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
