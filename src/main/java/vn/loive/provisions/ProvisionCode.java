package vn.loive.provisions;

import java.util.regex.Pattern;

/**
 * The name under which a rule's dated values stand.
 *
 * @param value words in kebab case with a dot between subject and thing, such as {@code sign-in.idle-minutes}
 */
public record ProvisionCode(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9-]+\\.[a-z0-9-]+");

    public ProvisionCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A provision code reads 'subject.thing', is '%s'".formatted(value));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
