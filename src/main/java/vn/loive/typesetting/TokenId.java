package vn.loive.typesetting;

import java.util.regex.Pattern;
import vn.loive.shared.LegalTerm;

/**
 * The name of a live place in a document, under which its figure, list, citation, period or name is found again.
 * In the DOCX it is the tag of a content control, so it survives editing in a word processor.
 *
 * @param value 1 to 64 characters (the most a tag can hold) of letters, digits, dot, colon, slash, low line and hyphen
 */
@LegalTerm(
        vi = "mã trường dữ liệu",
        means = "The name of a place in a document that the program fills and keeps up to date.")
public record TokenId(String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9._:/-]{1,64}");

    public TokenId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("A token id must match %s, is '%s'".formatted(SHAPE, value));
        }
    }
}
