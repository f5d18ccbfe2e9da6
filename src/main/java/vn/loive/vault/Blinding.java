package vn.loive.vault;

import vn.loive.shared.LegalTerm;

/**
 * How the texts of one kind are hidden before they are kept for search.
 * A text that many people share is kept under one of several masks, drawn by lot, so that its share does not tell it;
 * and a token is cut short, so that several texts share one.
 *
 * @param field what the texts are, such as {@code name}; the same text of another field has other tokens
 * @param masks under how many masks a text may be kept; as many tokens are looked for
 * @param bits how long a token is
 */
@LegalTerm(vi = "cách che khóa tìm kiếm", means = "How the texts by which a person is found are hidden.")
public record Blinding(String field, int masks, int bits) {

    private static final int LONGEST = 31;

    public Blinding {
        if (masks < 1 || bits < 1 || bits > LONGEST) {
            throw new IllegalArgumentException(
                    "At least one mask and 1 to %d bits, not %d and %d".formatted(LONGEST, masks, bits));
        }
    }
}
