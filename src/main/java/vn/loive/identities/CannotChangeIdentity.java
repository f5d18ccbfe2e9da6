package vn.loive.identities;

import vn.loive.shared.Refusal;

/** Why what is known of a person cannot be changed now. */
public enum CannotChangeIdentity implements Refusal {
    /** Somebody else wrote the same part since the page was read. */
    CHANGED_MEANWHILE("identities.cannot-change.changed-meanwhile"),
    /** The entry was joined to another of the same person, which is written on in its place. */
    JOINED("identities.cannot-change.joined"),
    /** The person is absent, hidden, erased, or kept by another agency. */
    NOT_FOUND("identities.cannot-change.not-found");

    private final String key;

    CannotChangeIdentity(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
