package vn.loive.drafting;

import java.time.Instant;
import java.util.Map;
import vn.loive.accounts.AccountId;
import vn.loive.shared.LegalTerm;

/**
 * A draft as somebody saved it.
 *
 * @param number from 1
 * @param origin how the wording came
 * @param wording the wording
 * @param filled what its live places said then, by name
 * @param account who saved it
 * @param at when
 */
@LegalTerm(vi = "bản dự thảo", means = "A draft as somebody saved it.")
public record DraftVersion(
        int number, Origin origin, Wording wording, Map<String, Filled> filled, AccountId account, Instant at) {

    /** How a wording came. */
    public enum Origin {
        /** The template began it. */
        TEMPLATE,
        /** It was typed on the page. */
        TYPED,
        /** It came back from a word processor. */
        WORD
    }

    /**
     * What a live place said.
     *
     * @param kind of which kind its token was
     * @param said its words
     */
    public record Filled(String kind, String said) {}

    public DraftVersion {
        filled = Map.copyOf(filled);
    }
}
