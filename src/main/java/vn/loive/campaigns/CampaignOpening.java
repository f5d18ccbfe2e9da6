package vn.loive.campaigns;

import java.util.Locale;
import vn.loive.shared.LegalTerm;
import vn.loive.shared.Refusal;

/** What came of opening a campaign: the campaign, or why there is none. */
@LegalTerm(vi = "kết quả mở chiến dịch", means = "What came of opening a campaign.")
public sealed interface CampaignOpening permits Campaign, CampaignOpening.CannotOpen {

    /** Why a campaign cannot be opened. */
    enum CannotOpen implements CampaignOpening, Refusal {
        /** Only the department that leads opens campaigns, and the police of the province peaks. */
        NOT_LEAD,
        /** It is not said why it is held. */
        KIND_MISSING,
        /** The police open peaks only. */
        NOT_THIS_KIND,
        /** Who is to take part is no agency of the province. */
        UNKNOWN_FORCE,
        /** It has no name. */
        NAME_MISSING,
        /** Its name is longer than there is place for. */
        NAME_TOO_LONG,
        /** The province has a campaign of that name. */
        NAME_TAKEN;

        @Override
        public String key() {
            return "campaigns.cannot-open." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        @Override
        public Object[] arguments() {
            return new Object[] {Campaign.LONGEST_NAME};
        }
    }
}
