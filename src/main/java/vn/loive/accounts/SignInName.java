package vn.loive.accounts;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.loive.shared.LegalTerm;
import vn.loive.shared.ProvinceCode;

/**
 * What a person types to sign in: a chosen part, a dot and the code of the province, such as {@code minhhoa.87}.
 * The province is part of it so that two provinces never meet at one name: being told that a name is taken would tell
 * one administrator about people of another province.
 *
 * @param value lower-case letters, digits, dots and hyphens, ending in the province
 */
@LegalTerm(vi = "tên đăng nhập", means = "What a person types to say who signs in.")
public record SignInName(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9.-]{1,38}\\.\\d{2}");

    public SignInName {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A sign-in name is 2 to 39 letters or digits, a dot and the province");
        }
    }

    /** The name made of a chosen part and the province; nothing if the chosen part has other characters. */
    public static Optional<SignInName> of(String chosen, ProvinceCode province) {
        return typed(chosen + "." + province.value());
    }

    /** The name as somebody typed it, blanks around it and capitals forgiven; nothing if it cannot be a name. */
    public static Optional<SignInName> typed(String text) {
        String name = text.strip().toLowerCase(Locale.ROOT);
        return FORM.matcher(name).matches() ? Optional.of(new SignInName(name)) : Optional.empty();
    }

    /** Masked: the name tells who somebody is. */
    @Override
    public String toString() {
        return "SignInName[masked]";
    }
}
