package vn.loive.signing;

import java.time.Instant;
import java.util.Locale;
import vn.loive.accounts.AccountId;
import vn.loive.drafting.DraftState;
import vn.loive.shared.LegalTerm;

/**
 * Something that was done to a draft on its way.
 *
 * @param number from 1
 * @param kind what
 * @param version the version of the draft
 * @param reason why it was returned; else empty
 * @param account who did it
 * @param at when
 */
@LegalTerm(vi = "bước trình ký", means = "Something that was done to a draft on its way to its number.")
record Step(int number, Kind kind, int version, String reason, AccountId account, Instant at) {

    /** What may be done. */
    enum Kind {
        SUBMITTED(DraftState.OPEN, DraftState.SUBMITTED),
        RETURNED(DraftState.SUBMITTED, DraftState.OPEN),
        WITHDRAWN(DraftState.SUBMITTED, DraftState.OPEN),
        SIGNED(DraftState.SUBMITTED, DraftState.SIGNED),
        ISSUED(DraftState.SIGNED, DraftState.ISSUED);

        private final DraftState from;
        private final DraftState to;

        Kind(DraftState from, DraftState to) {
            this.from = from;
            this.to = to;
        }

        /** Where a draft must be for it. */
        DraftState from() {
            return from;
        }

        /** Where it brings a draft. */
        DraftState to() {
            return to;
        }

        /** The stable text of the kind, for pages. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
