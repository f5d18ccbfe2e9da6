package vn.loive.inspection;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What of the record is looked for; what is empty narrows nothing.
 *
 * @param from first instant
 * @param until the instant after the last
 * @param agency the agency in whose name somebody acted
 * @param acts names of acts
 * @param kinds kinds of things acted upon
 * @param subjects things acted upon, as kind and id
 * @param purpose why the identity of a person was opened
 */
record RecordSearch(
        Instant from,
        Instant until,
        @Nullable UUID agency,
        Set<String> acts,
        Set<String> kinds,
        Set<String> subjects,
        String purpose) {

    /** The purposes for which the identity of a person is opened, in the words of the record. */
    static final List<String> PURPOSES =
            List.of("reception", "identification", "protection", "support", "correction", "comparison", "consent");

    static final Instant EVER = Instant.parse("1900-01-01T00:00:00Z");
    static final Instant NEVER = Instant.parse("2200-01-01T00:00:00Z");

    RecordSearch {
        acts = Set.copyOf(acts);
        kinds = Set.copyOf(kinds);
        subjects = Set.copyOf(subjects);
    }

    /** Everything that the reader may see. */
    static RecordSearch all() {
        return new RecordSearch(EVER, NEVER, null, Set.of(), Set.of(), Set.of(), "");
    }

    /** Everything that was done to one thing. */
    static RecordSearch of(String subject) {
        return new RecordSearch(EVER, NEVER, null, Set.of(), Set.of(), Set.of(subject), "");
    }
}
