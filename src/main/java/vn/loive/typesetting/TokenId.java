package vn.loive.typesetting;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.loive.shared.LegalTerm;

/**
 * The name of a live place in a document, under which its figure, list, citation, period or name is found again.
 * In the DOCX it is the tag of a content control, which Word keeps, and part of the name of a bookmark, which LibreOffice keeps.
 *
 * @param value 1 to 64 characters (the most a tag can hold) of letters, digits, dot, colon, slash, low line and hyphen
 */
@LegalTerm(
        vi = "mã trường dữ liệu",
        means = "The name of a place in a document that the program fills and keeps up to date.")
public record TokenId(String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9._:/-]{1,64}");

    /** The most characters that the name of a bookmark may have. */
    private static final int BOOKMARK_LENGTH = 40;

    private static final Pattern BOOKMARK = Pattern.compile("lv[0-9]{1,6}_([A-Za-z0-9_]+)");

    public TokenId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("A token id must match %s, is '%s'".formatted(SHAPE, value));
        }
    }

    /** The place whose content control bears this tag; empty where it can be none. */
    public static Optional<TokenId> ofTag(String tag) {
        return SHAPE.matcher(tag).matches() ? Optional.of(new TokenId(tag)) : Optional.empty();
    }

    /**
     * The name of the bookmark around the place.
     *
     * @param number the place's number in its document
     * @return null where the name would be too long, or would not lead back to this token
     */
    @Nullable
    String bookmark(int number) {
        String name = "lv" + number + "_" + value.replace(".", "__").replace('-', '_');
        return name.length() <= BOOKMARK_LENGTH
                        && ofBookmark(name).filter(this::equals).isPresent()
                ? name
                : null;
    }

    /** The place that a bookmark of this name stands around; empty for names that are not ours. */
    public static Optional<TokenId> ofBookmark(String name) {
        Matcher ours = BOOKMARK.matcher(name);
        return ours.matches() ? ofTag(ours.group(1).replace("__", ".").replace('_', '-')) : Optional.empty();
    }
}
