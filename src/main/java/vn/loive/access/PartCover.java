package vn.loive.access;

import java.util.List;

/**
 * By what an agency is told what its part opens to it.
 *
 * @param state consent, a legal ground, or why something is not covered
 * @param missing the codes of the groups that nothing covers, in order; none where everything is covered
 */
public record PartCover(State state, List<String> missing) {

    public PartCover {
        missing = List.copyOf(missing);
    }

    /** By what. */
    public enum State {
        /** The person agreed to everything. */
        CONSENT,
        /** Some of it is told without consent on a legal ground that was recorded. */
        LEGAL_GROUND,
        /** Some of it is covered by nothing; an agency of the matter helps by law, so nothing is stopped: record it. */
        MISSING,
        /** Of some of it something was said that may have been taken back since: ask again. */
        IN_DOUBT,
        /** More of what was said stands where it is not seen: ask the agency that answers for the person. */
        SEEN_IN_PART
    }

    /** Whether nothing sure covers some of it. */
    public boolean lacks() {
        return !missing.isEmpty();
    }
}
