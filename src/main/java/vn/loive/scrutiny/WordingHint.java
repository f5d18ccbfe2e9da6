package vn.loive.scrutiny;

import vn.loive.shared.LegalTerm;

/**
 * Something in the words of a draft that its writer may want to look at again; it forbids nothing.
 *
 * @param kind what it is
 * @param words the words it is about
 * @param meant what was perhaps meant; empty when nothing is proposed
 */
@LegalTerm(
        vi = "gợi ý về lời văn",
        means = "Something in the words of a draft that its writer may want to look at again.")
record WordingHint(Kind kind, String words, String meant) {

    /** What may be hinted at. */
    enum Kind {
        /** A slip of typing. */
        SPELLING("spelling"),
        /** A capital letter in the middle of a sentence. */
        CAPITAL("capital"),
        /** "Many" of something, with no count beside it. */
        CLAIM("claim"),
        /** A section on inspection that counts none. */
        INSPECTION("inspection");

        private final String code;

        Kind(String code) {
            this.code = code;
        }
    }

    /** The key of its text. */
    public String key() {
        return "scrutiny.hint." + kind.code;
    }
}
