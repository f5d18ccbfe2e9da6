package vn.loive.scans;

import vn.loive.incoming.IncomingId;
import vn.loive.shared.Actor;
import vn.loive.shared.Audited;

/** What was done with the scans of an incoming document. */
public sealed interface ScanEvent extends Audited {

    /** The document. */
    IncomingId document();

    /** The number of the scan among those of the document. */
    int position();

    @Override
    default String subject() {
        return "incoming/" + document().value();
    }

    @Override
    default String detail() {
        return "file " + position();
    }

    /** It was added. */
    record ScanAdded(Actor actor, IncomingId document, int position) implements ScanEvent {}

    /** Its bytes were taken away. */
    record ScanRemoved(Actor actor, IncomingId document, int position) implements ScanEvent {}
}
