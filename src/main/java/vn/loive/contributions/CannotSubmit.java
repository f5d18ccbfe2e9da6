package vn.loive.contributions;

import java.util.Locale;
import vn.loive.requests.ReportItem;
import vn.loive.shared.LegalTerm;
import vn.loive.shared.Refusal;

/** Why a contribution cannot be submitted. */
@LegalTerm(vi = "lý do chưa nộp được", means = "Why a contribution cannot be submitted.")
public sealed interface CannotSubmit extends Refusal {

    /** The item about which it is said, as the code of its field; empty for the contribution as a whole. */
    default String field() {
        return this instanceof Unanswered(ReportItem item) ? item.code() : "";
    }

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

    /**
     * Sections that are asked for hold neither words nor the word that there is nothing to say.
     *
     * @param headings their headings, put together
     */
    record Unwritten(String headings) implements CannotSubmit {
        @Override
        public String key() {
            return "contributions.cannot-submit.unwritten";
        }

        @Override
        public Object[] arguments() {
            return new Object[] {headings};
        }
    }
}
