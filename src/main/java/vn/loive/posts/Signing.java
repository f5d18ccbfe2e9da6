package vn.loive.posts;

import java.util.Locale;
import vn.loive.shared.LegalTerm;
import vn.loive.shared.Refusal;
import vn.loive.typesetting.Signature;

/** What stands over a signature, or why somebody may not sign. */
@LegalTerm(
        vi = "thể thức đề ký",
        means = "What stands over a signature, or why somebody may not sign.",
        source = "Nghị định 30/2020/NĐ-CP, Phụ lục I, II.7")
public sealed interface Signing {

    /** The block to be printed; the name is empty when nobody is known to hold the post. */
    record By(Signature signature) implements Signing {}

    /** Why the holder of a post may not sign for an issuer. */
    enum CannotSign implements Signing, Refusal {
        /** Neither the post nor the issuer is known. */
        UNKNOWN_POST,
        /** The post does not stand on that day. */
        NOT_IN_POST,
        /** The post belongs neither to the issuer nor to one of its sections. */
        OTHER_AGENCY,
        /** The issuer has no head on that day in whose place one could sign. */
        NO_HEAD,
        /** The head has not authorised the post on that day. */
        NOT_AUTHORISED;

        @Override
        public String key() {
            return "posts.cannot-sign." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
