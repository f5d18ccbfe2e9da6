package vn.loive.sharing;

import java.util.Locale;
import vn.loive.shared.LegalTerm;

/** Why something may not be told. */
@LegalTerm(vi = "lý do chưa có cơ sở chia sẻ", means = "Why something of a person may not be told.")
public enum WhyMissing {
    /** Nobody asked: ask. */
    NEVER_ASKED,
    /** The answer was no: may be asked again. */
    REFUSED,
    /** The consent was taken back: may be asked again. */
    WITHDRAWN,
    /** The day named is past: ask again. */
    EXPIRED,
    /**
     * It may have been refused later: somebody outside the register, who may be the same under another id, was; or it
     * was at an entry of the person that was erased since. Compare the names, or ask.
     */
    PERHAPS_REFUSED,
    /** The legal ground may have been ended in the same two ways: compare the names, or record it again. */
    PERHAPS_ENDED,
    /** More of the ledger stands at another entry of the person, which is not seen: ask through whoever answers for it. */
    SEEN_IN_PART;

    /** Whether something was said of which it is not sure any more that it holds. */
    public boolean isDoubt() {
        return this == PERHAPS_REFUSED || this == PERHAPS_ENDED;
    }

    /** Its name in messages. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
