package vn.loive.instruments;

import vn.loive.shared.Actor;
import vn.loive.shared.Audited;

/** What was done in the register of instruments. */
public sealed interface InstrumentEvent extends Audited {

    /** The instrument concerned. */
    InstrumentId id();

    @Override
    default String subject() {
        return "instrument/" + id().value();
    }

    /** It was entered. */
    record InstrumentEntered(Actor actor, InstrumentId id) implements InstrumentEvent {}

    /** It was put right. */
    record InstrumentCorrected(Actor actor, InstrumentId id, int version) implements InstrumentEvent {

        @Override
        public String detail() {
            return "version " + version;
        }
    }

    /** A review of it was entered. */
    record ReviewEntered(Actor actor, InstrumentId id) implements InstrumentEvent {}

    /** A review of it was taken back. */
    record ReviewWithdrawn(Actor actor, InstrumentId id) implements InstrumentEvent {}

    /** Its next review was set, or is awaited no more. */
    record NextReviewSet(Actor actor, InstrumentId id) implements InstrumentEvent {}
}
