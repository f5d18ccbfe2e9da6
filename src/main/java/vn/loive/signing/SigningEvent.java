package vn.loive.signing;

import vn.loive.drafting.DraftId;
import vn.loive.shared.Actor;
import vn.loive.shared.Audited;

/** What was done to a draft on its way to its number. */
public sealed interface SigningEvent extends Audited {

    /** Something done to one draft. */
    sealed interface OfDraft extends SigningEvent {

        /** The draft. */
        DraftId draft();

        @Override
        default String subject() {
            return "draft/" + draft().value();
        }
    }

    /** It was laid before who signs. */
    record DraftSubmitted(Actor actor, DraftId draft) implements OfDraft {}

    /** It was given back. */
    record DraftReturned(Actor actor, DraftId draft) implements OfDraft {}

    /** Whoever submitted it took it back. */
    record DraftWithdrawn(Actor actor, DraftId draft) implements OfDraft {}

    /** It was signed. */
    record DraftSigned(Actor actor, DraftId draft) implements OfDraft {}

    /** It got its number, and its papers are kept. */
    record DraftIssued(Actor actor, DraftId draft, int number) implements OfDraft {

        @Override
        public String detail() {
            return "number " + number;
        }
    }

    /** Somebody took an issued paper along. */
    record PaperTaken(Actor actor, DraftId draft, String format) implements OfDraft {

        @Override
        public String detail() {
            return format;
        }
    }

    /** It was sent to a recipient. */
    record PaperSent(Actor actor, DraftId draft) implements OfDraft {}
}
