package vn.loive.contributions;

import vn.loive.shared.LegalTerm;
import vn.loive.shared.Refusal;

/** Why a contribution cannot be submitted. */
@LegalTerm(vi = "lý do chưa nộp được", means = "Why a contribution cannot be submitted.")
public sealed interface CannotSubmit extends Refusal {

    /** The request does not address the agency. */
    record NotAsked() implements CannotSubmit {
        @Override
        public String key() {
            return "contributions.cannot-submit.not-asked";
        }
    }

    /** The contribution, or the register behind it, has changed since the page was read. */
    record ChangedSince() implements CannotSubmit {
        @Override
        public String key() {
            return "contributions.cannot-submit.changed-since";
        }
    }

    /** It was accepted, so the asking agency must send it back first. */
    record AlreadyAccepted() implements CannotSubmit {
        @Override
        public String key() {
            return "contributions.cannot-submit.already-accepted";
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
