package vn.loive.signing;

import java.util.Locale;
import vn.loive.shared.LegalTerm;
import vn.loive.shared.Refusal;

/** Why a draft does not go on. */
@LegalTerm(vi = "lý do chưa chuyển bước trình ký", means = "Why a draft does not go on towards its number.")
public enum CannotSignDraft implements Refusal {
    /** Somebody was quicker: the draft stands elsewhere. */
    MOVED_ON,
    /** It belongs to an agency before the own one. */
    OTHER_AGENCY,
    /** Something in it must be mended first. */
    UNMENDED,
    /** The register of issued documents has no room for its title, signer or recipients. */
    TOO_LONG,
    /** Only whoever submitted it takes it back. */
    NOT_THE_SUBMITTER,
    /** No post is known that may sign it. */
    NO_POST,
    /** The actor does not act for the post that signs, today. */
    NOT_THE_POST,
    /** Nobody signs what they submitted themselves. */
    OWN_SUBMISSION,
    /** A draft is returned with a reason. */
    NO_REASON;

    /** How many characters a reason may have. */
    static final int LONGEST_REASON = 1000;

    @Override
    public String key() {
        return "signing.cannot-sign." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
