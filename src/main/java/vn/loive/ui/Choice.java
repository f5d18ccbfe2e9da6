package vn.loive.ui;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One of the options of a select, a row of radio buttons or of check boxes.
 *
 * @param value what is sent
 * @param key message key of its label; a hint may stand under the same key with {@code .hint}; null when it has a text
 * @param text its label as it stands in the database; null when it has a key
 */
public record Choice(
        String value, @Nullable String key, @Nullable String text) {

    private static final Pattern RECORD_IN_WORDS = Pattern.compile("\\w+\\[\\w+=.*]");

    public Choice {
        if ((key == null) == (text == null)) {
            throw new IllegalArgumentException("A choice needs a key or a text, and not both: " + value);
        }
        if (RECORD_IN_WORDS.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "A choice sends what a record holds, not the words of the record: " + value);
        }
    }

    /** A choice whose label stands in the messages. */
    public static Choice ofKey(String value, String key) {
        return new Choice(value, key, null);
    }

    /** A choice whose label is a name kept in the database. */
    public static Choice ofText(String value, String text) {
        return new Choice(value, null, text);
    }

    /** A choice for each constant, labelled by {@code prefix.constant} in kebab case. */
    public static List<Choice> ofEnum(Class<? extends Enum<?>> type, String prefix) {
        return List.of(type.getEnumConstants()).stream()
                .map(constant -> ofKey(constant.name(), prefix + "." + kebab(constant.name())))
                .toList();
    }

    private static String kebab(String name) {
        return name.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
