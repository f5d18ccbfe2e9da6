package vn.loive.drafting;

import vn.loive.shared.Actor;
import vn.loive.shared.Audited;

/** What was done to a draft. */
public sealed interface DraftEvent extends Audited {

    /** The draft. */
    DraftId draft();

    @Override
    default String subject() {
        return "draft/" + draft().value();
    }

    /** It was begun from a template. */
    record DraftBegun(Actor actor, DraftId draft) implements DraftEvent {}

    /** A version of it was saved. */
    record DraftSaved(Actor actor, DraftId draft, int number) implements DraftEvent {

        @Override
        public String detail() {
            return "version " + number;
        }
    }

    /** A document is cited in it besides. */
    record DraftCites(Actor actor, DraftId draft) implements DraftEvent {}
}
