package vn.loive.emergencies;

import vn.loive.identities.SubjectId;
import vn.loive.shared.Actor;
import vn.loive.shared.Audited;
import vn.loive.shared.LegalTerm;

/** What the record keeps of emergencies; never the reason, which may tell of a person. */
@LegalTerm(vi = "thao tác mở khẩn cấp", means = "What was done with the glass.")
public sealed interface GlassEvent extends Audited {

    /** Whom it was about. */
    SubjectId id();

    @Override
    default String subject() {
        return "subject/" + id().value();
    }

    /** Somebody asked for a person by code name alone, whether there is one or not. */
    record GlassTouched(Actor actor) implements Audited {
        @Override
        public String subject() {
            return "subjects/all";
        }
    }

    /**
     * Somebody broke the glass.
     *
     * @param hours for how many hours the person is seen
     */
    record GlassBroken(Actor actor, SubjectId id, int hours) implements GlassEvent {
        @Override
        public String detail() {
            return "hours " + hours;
        }
    }

    /** Somebody opened the reason to review it. */
    record GlassReasonRead(Actor actor, SubjectId id) implements GlassEvent {}

    /** Somebody else said whether the emergency was one. */
    record GlassReviewed(Actor actor, SubjectId id, boolean justified) implements GlassEvent {
        @Override
        public String detail() {
            return justified ? "justified" : "not-justified";
        }
    }
}
