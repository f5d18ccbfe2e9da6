package vn.loive.scans;

import vn.loive.shared.Actor;
import vn.loive.shared.Audited;

/** What was done with the scans of a document. */
public sealed interface ScanEvent extends Audited {

    /** The number of the scan among those of the document. */
    int position();

    @Override
    default String detail() {
        return "file " + position();
    }

    /** It was added. */
    record ScanAdded(Actor actor, String subject, int position) implements ScanEvent {}

    /** It was handed out. */
    record ScanTaken(Actor actor, String subject, int position) implements ScanEvent {}

    /** Its bytes were taken away. */
    record ScanRemoved(Actor actor, String subject, int position) implements ScanEvent {}
}
