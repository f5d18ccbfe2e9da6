package vn.loive.inspection;

import vn.loive.shared.Actor;
import vn.loive.shared.Audited;

/** What the record keeps of its own reading. */
sealed interface RecordEvent extends Audited {

    /** Somebody read the record of both wings, or of one person. */
    record RecordRead(Actor actor, String subject) implements RecordEvent {}

    /** Somebody took rows of the record as a file. */
    record RecordTaken(Actor actor, String subject, int rows) implements RecordEvent {

        @Override
        public String detail() {
            return "rows " + rows;
        }
    }
}
