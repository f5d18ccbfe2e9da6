package vn.loive.sharing;

import java.util.Locale;
import vn.loive.shared.LegalTerm;

/** Who answered. */
@LegalTerm(
        vi = "người trả lời",
        means = "Who answered whether something of a protected person may be told.",
        source = "Luật Phòng, chống mua bán người 2024, Điều 3 khoản 10")
public enum ConsentVoice {
    /** The person alone. */
    PERSON(true, false, false),
    /** The child, and who acts in law for the child. */
    CHILD_AND_REPRESENTATIVE(true, true, false),
    /** Who acts in law for the person, alone. */
    REPRESENTATIVE(false, true, false),
    /** The child, and who decided instead of a representative who is not fit to. */
    CHILD_AND_APPOINTED(true, true, true),
    /** Who decided instead of a representative who is not fit to, alone. */
    APPOINTED(false, true, true);

    private final boolean heard;
    private final boolean forThem;
    private final boolean appointed;

    ConsentVoice(boolean heard, boolean forThem, boolean appointed) {
        this.heard = heard;
        this.forThem = forThem;
        this.appointed = appointed;
    }

    /** Whether the person was heard. */
    public boolean hearsThePerson() {
        return heard;
    }

    /** Whether somebody answered for the person, whose name is kept. */
    public boolean hasSomebodyForThem() {
        return forThem;
    }

    /** Whether that is not the representative whom the law names. */
    public boolean isAppointed() {
        return appointed;
    }

    /** Its name in tables and messages. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The voice of that name. */
    public static ConsentVoice of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
