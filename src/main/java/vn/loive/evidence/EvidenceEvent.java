package vn.loive.evidence;

import vn.loive.shared.Actor;
import vn.loive.shared.Audited;

/** What was done with a file that proves an activity. */
public sealed interface EvidenceEvent extends Audited {

    /** The file. */
    EvidenceFile file();

    @Override
    default String subject() {
        return "activity/" + file().activity().value();
    }

    @Override
    default String detail() {
        return "file " + file().position();
    }

    /** It was added. */
    record EvidenceAdded(Actor actor, EvidenceFile file) implements EvidenceEvent {}

    /** Its bytes were removed. */
    record EvidenceRemoved(Actor actor, EvidenceFile file) implements EvidenceEvent {}
}
