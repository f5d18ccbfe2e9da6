package vn.loive.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The two forms of text the house knows: as kept, and folded for search.
 * The database folds by the same rules; both are held to the same list of examples.
 */
public final class VietnameseText {

    private static final Pattern SPACES = Pattern.compile("[\\u00A0\\u2007\\u202F\\u3000]");
    private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n?|[\\u2028\\u2029]");
    private static final Pattern UNSEEN =
            Pattern.compile("[\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\uFEFF]|[\\p{Cc}&&[^\\n\\t]]");
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private VietnameseText() {}

    /**
     * Text as it is kept: composed (NFC), with plain spaces, without characters nobody can see, lines ended by LF.
     * Applying it twice changes nothing.
     */
    public static String normalise(String text) {
        return text.chars().allMatch(VietnameseText::isPlain) ? text : clean(text);
    }

    /** A letter, digit or sign that stands for itself alone; ids and codes are nothing else. */
    private static boolean isPlain(int sign) {
        return (sign >= ' ' && sign <= '~') || sign == '\n' || sign == '\t';
    }

    private static String clean(String text) {
        var lines = LINE_ENDS.matcher(text).replaceAll("\n");
        var seen = UNSEEN.matcher(SPACES.matcher(lines).replaceAll(" ")).replaceAll("");
        return Normalizer.normalize(seen, Normalizer.Form.NFC);
    }

    /**
     * Text as it is compared in search: normalised, small letters, no marks, đ (and the ð typed for it) as d, single
     * spaces, none at the ends; so "Hoà", "hòa" and "HOA" are one.
     */
    public static String fold(String text) {
        var small = normalise(text).toLowerCase(Locale.ROOT);
        var bare =
                MARKS.matcher(Normalizer.normalize(small, Normalizer.Form.NFD)).replaceAll("");
        var latin = bare.replace('đ', 'd').replace('ð', 'd');
        return BLANKS.matcher(latin).replaceAll(" ").strip();
    }
}
