package vn.loive.inspection;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the record as it is read.
 *
 * @param account who acted; nothing for an act of the program itself
 * @param agency in whose name
 * @param act the name of the event
 * @param subject kind and id of the thing acted upon
 * @param detail what changed
 */
record RecordedAct(
        Instant at, @Nullable UUID account, @Nullable UUID agency, String act, String subject, String detail) {

    /** The kind of the thing acted upon. */
    String kind() {
        return subject.replaceFirst("/.*", "");
    }

    /** The id of the thing acted upon. */
    String thing() {
        return subject.substring(subject.lastIndexOf('/') + 1);
    }

    /** Why the identity of a person was opened, the first word of the detail; empty for every other act. */
    String purpose() {
        return act.equals("IdentityOpened") ? detail.replaceFirst(" .*", "") : "";
    }
}
