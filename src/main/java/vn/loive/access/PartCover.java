package vn.loive.access;

import java.util.List;

/**
 * By what an agency is told what its part opens to it.
 *
 * @param state consent, a legal ground, or nothing of what is missing
 * @param missing the codes of the groups that nothing covers, in order; none unless something is missing
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
        MISSING
    }
}
