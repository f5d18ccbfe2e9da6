package vn.loive.particulars;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.loive.shared.LegalTerm;

/**
 * The word by which a person is spoken of where the identity stays closed.
 * It is drawn by lot and says nothing: no day, no place, no order, no first letter of a name.
 *
 * @param value four syllables that can be said on the telephone, such as {@code Kabu-Tomi}
 */
@LegalTerm(vi = "mật danh", means = "The word by which a person is spoken of where the name must not be known.")
public record CodeName(String value) {

    /** Letters that sound different on a bad line; no d, which would be heard as đ or gi. */
    private static final String CONSONANTS = "bghklmnprstvx";

    private static final String VOWELS = "aeiou";
    private static final int SYLLABLES = 4;
    private static final SecureRandom CHANCE = new SecureRandom();

    public CodeName {
        if (!value.matches("[A-Z][a-z]{3}-[A-Z][a-z]{3}")) {
            throw new IllegalArgumentException("A code name has four syllables");
        }
    }

    /**
     * The code name that somebody heard or typed.
     *
     * @param letters its eight letters, small and without hyphen
     */
    public static CodeName spoken(String letters) {
        return new CodeName(capital(letters.substring(0, SYLLABLES)) + "-" + capital(letters.substring(SYLLABLES)));
    }

    /** A code name that nobody could guess. */
    public static CodeName drawn() {
        return drawn(CHANCE);
    }

    static CodeName drawn(RandomGenerator lot) {
        String letters = IntStream.range(0, SYLLABLES)
                .mapToObj(at -> "" + letter(CONSONANTS, lot) + letter(VOWELS, lot))
                .collect(Collectors.joining());
        return spoken(letters);
    }

    private static char letter(String from, RandomGenerator lot) {
        return from.charAt(lot.nextInt(from.length()));
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    @Override
    public String toString() {
        return value;
    }
}
