package vn.loive.erasures;

import java.util.Locale;
import vn.loive.shared.LegalTerm;

/** Why what is known of a person is erased; the law's own list was not compared yet. */
@LegalTerm(
        vi = "căn cứ hủy thông tin",
        means = "Why what is known of a person is erased.",
        source = "Luật Bảo vệ dữ liệu cá nhân 2025, Điều 14 (chưa đối chiếu)")
public enum ErasureGround {
    /** The time is over for which it is kept after the matter was closed. */
    RETENTION_OVER,
    /** The person, or who acts for them, asked for it. */
    PERSON_ASKED,
    /** An authority that may do so decided it. */
    AUTHORITY_DECIDED,
    /** It should never have been entered, or was entered twice. */
    ENTERED_BY_MISTAKE;

    /** Its name in tables and in the record. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The ground of that name. */
    static ErasureGround of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** The message that says it. */
    public String key() {
        return "erasures.ground." + code().replace('_', '-');
    }
}
