package vn.loive.typesetting;

import java.util.regex.Pattern;
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

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\n]]");

    public Run {
        text = UNPRINTABLE.matcher(text).replaceAll(" ");
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

    /** The same style and token around other words. */
    Run withText(String other) {
        return new Run(other, style, token);
    }
}
