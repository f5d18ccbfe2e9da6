package vn.loive.places;

import vn.loive.shared.LegalTerm;

/**
 * The text by which a unit or a gate stands as it does.
 *
 * @param text the text with its number and day, in Vietnamese
 * @param verified whether the fact was found in a public source; a page says so when it was not
 */
@LegalTerm(vi = "căn cứ pháp lý", means = "The text by which a unit stands as it does, verified or not.")
public record LegalBasis(String text, boolean verified) {

    public LegalBasis {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A legal basis must name a text");
        }
    }

    /** A basis that nobody has checked. */
    public static LegalBasis unverified(String text) {
        return new LegalBasis(text, false);
    }
}
