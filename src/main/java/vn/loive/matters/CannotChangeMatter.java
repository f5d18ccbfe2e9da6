package vn.loive.matters;

import vn.loive.shared.Refusal;

/** Why the matter of a person cannot be changed so. */
public enum CannotChangeMatter implements Refusal {
    /** The person is absent, hidden, or another agency answers for them. */
    NOT_FOUND("matters.cannot-change.not-found"),
    /** The agency has this part already. */
    HAS_THE_PART("matters.cannot-change.has-the-part"),
    /** The part ended before. */
    ENDED_BEFORE("matters.cannot-change.ended-before"),
    /** The matter came to its end before, or did not yet. */
    CLOSED_OR_OPEN_BEFORE("matters.cannot-change.closed-or-open-before"),
    /** Nobody lets themselves take part again. */
    OWN_RECUSAL("matters.cannot-change.own-recusal"),
    /** It is no part that is given to an agency. */
    NO_SUCH_PART("matters.cannot-change.no-such-part"),
    /** No agency, or nobody, was chosen. */
    NOBODY_CHOSEN("matters.cannot-change.nobody-chosen"),
    /** The entry was joined to another of the same person; the matter goes on there. */
    JOINED("matters.cannot-change.joined"),
    /** Whoever should stand back keeps no files at this agency. */
    NO_COLLEAGUE("matters.cannot-change.no-colleague");

    private final String key;

    CannotChangeMatter(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
