package vn.loive.audiences;

import java.util.Locale;
import vn.loive.shared.LegalTerm;

/** What a communication is about. */
@LegalTerm(vi = "nội dung tuyên truyền", means = "What a communication is about.")
public enum Topic {
    /** How traffickers find and deceive people. */
    TRICKS,
    /** The law against trafficking. */
    LAW,
    /** What victims have a right to. */
    SUPPORT,
    /** How to work, marry and travel abroad safely. */
    SAFE_MIGRATION,
    /** How to find and denounce trafficking. */
    DENOUNCING,
    /** Which number to call. */
    HOTLINE,
    /** That those who return are not to be shunned. */
    NO_STIGMA;

    /** The message key of its words. */
    public String key() {
        return "audiences.topic." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
