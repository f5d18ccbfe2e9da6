package vn.loive.contributions;

import java.util.Locale;
import vn.loive.requests.ReportItem;
import vn.loive.shared.LegalTerm;
import vn.loive.shared.Refusal;

/** Why a contribution cannot be submitted. */
@LegalTerm(vi = "lý do chưa nộp được", means = "Why a contribution cannot be submitted.")
public sealed interface CannotSubmit extends Refusal {

    /** Why it cannot be submitted as a whole. */
    enum Whole implements CannotSubmit {
        /** The request does not address the agency. */
        NOT_ASKED,
        /** The contribution, or the register behind it, has changed since the page was read. */
        CHANGED_SINCE,
        /** It was accepted, so the asking agency must send it back first. */
        ALREADY_ACCEPTED;

        @Override
        public String key() {
            return "contributions.cannot-submit."
                    + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * The register has nothing for an item, and nothing is stated about it; silence is never zero.
     *
     * @param item the item
     */
    record Unanswered(ReportItem item) implements CannotSubmit {
        @Override
        public String key() {
            return "contributions.cannot-submit.unanswered";
        }
    }
}
