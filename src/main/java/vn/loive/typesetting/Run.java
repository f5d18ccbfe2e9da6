package vn.loive.typesetting;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.loive.shared.LegalTerm;

/**
 * Words in one style, live if they carry a token.
 * Characters that no file may hold are replaced by a space, so that pasted text cannot break a document.
 *
 * @param text the words; a line feed is a line break that the drafter wants
 * @param style how they differ from their line
 * @param token the live place they fill, if they do
 */
@LegalTerm(vi = "cụm từ", means = "Words of a document in one style, perhaps filled by the program.")
public record Run(String text, RunStyle style, @Nullable TokenId token) {

    public Run {
        text = printable(text);
    }

    /** Words as the line has them. */
    public static Run plain(String text) {
        return new Run(text, RunStyle.PLAIN, null);
    }

    /** Slanted words. */
    public static Run italic(String text) {
        return new Run(text, RunStyle.ITALIC, null);
    }

    /** Heavy words. */
    public static Run bold(String text) {
        return new Run(text, RunStyle.BOLD, null);
    }

    /** Live words that fill the place of that name. */
    public static Run live(TokenId token, String text) {
        return new Run(text, RunStyle.PLAIN, token);
    }

    /** The live place these words fill, if they do. */
    public Optional<TokenId> liveToken() {
        return Optional.ofNullable(token);
    }

    /** The same style and token around other words. */
    Run withText(String other) {
        return new Run(other, style, token);
    }

    private static String printable(String text) {
        return text.codePoints()
                .map(character -> isPrintable(character) ? character : ' ')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isPrintable(int character) {
        if (character == '\n') {
            return true;
        }
        boolean control = Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE;
        return !control && character != 0xFFFE && character != 0xFFFF;
    }
}
