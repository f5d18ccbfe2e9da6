package vn.loive.campaigns;

import java.util.Locale;
import vn.loive.shared.LegalTerm;

/** Why agencies act together for some days. */
@LegalTerm(vi = "loại chiến dịch", means = "Why agencies act together for some days.")
public enum CampaignKind {
    /** The day of the whole people, 30 July (Quyết định 793/QĐ-TTg). */
    NATIONAL_DAY,
    /** A month in response to that day. */
    RESPONSE_MONTH,
    /** A peak of communication. */
    COMMUNICATION_PEAK,
    /** A peak of attacking and suppressing the crime. */
    SUPPRESSION_PEAK,
    /** Anything else. */
    OTHER;

    /** The message that names it. */
    public String key() {
        return "campaigns.kind." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it is a peak, which the police of a province hold too. */
    boolean isPeak() {
        return this == COMMUNICATION_PEAK || this == SUPPRESSION_PEAK;
    }
}
