package vn.loive.matters;

import java.time.LocalDate;
import java.util.UUID;
import vn.loive.access.MatterStep;
import vn.loive.identities.SubjectId;
import vn.loive.shared.Actor;
import vn.loive.shared.Audited;
import vn.loive.shared.LegalTerm;
import vn.loive.shared.VietnameseDate;

/** What the record keeps of who takes part in a matter. */
@LegalTerm(vi = "thao tác với phần việc", means = "What was done with the parts in a matter.")
public sealed interface MatterEvent extends Audited {

    /** Whose matter it is. */
    SubjectId id();

    @Override
    default String subject() {
        return "subject/" + id().value();
    }

    /** An agency was given a part. */
    record PartGiven(Actor actor, SubjectId id, UUID agency, MatterStep step) implements MatterEvent {
        @Override
        public String detail() {
            return "part-" + step.code();
        }
    }

    /** An agency's part was ended. */
    record PartEnded(Actor actor, SubjectId id, UUID agency, MatterStep step) implements MatterEvent {
        @Override
        public String detail() {
            return "part-" + step.code();
        }
    }

    /** The matter came to its end. */
    record MatterClosed(Actor actor, SubjectId id, LocalDate day) implements MatterEvent {
        @Override
        public String detail() {
            return "ended-on " + VietnameseDate.write(day);
        }
    }

    /** The matter is dealt with again. */
    record MatterReopened(Actor actor, SubjectId id) implements MatterEvent {}

    /** Somebody stands back. */
    record StoodBack(Actor actor, SubjectId id, UUID account) implements MatterEvent {}

    /** Somebody who stood back takes part again. */
    record TakenBackIn(Actor actor, SubjectId id, UUID account) implements MatterEvent {}
}
