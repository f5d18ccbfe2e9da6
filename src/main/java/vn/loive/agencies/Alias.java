package vn.loive.agencies;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.loive.shared.LegalTerm;
import vn.loive.shared.VietnameseText;

/**
 * A way in which the name or symbol of an agency is written.
 *
 * @param agency the agency
 * @param written as it stands in papers
 * @param misspelt whether it is known and yet wrong
 */
@LegalTerm(vi = "cách viết khác của tên cơ quan", means = "A way in which the name or symbol of an agency is written.")
public record Alias(AgencyId agency, String written, boolean misspelt) {

    /** How long a spelling may be. */
    public static final int LONGEST = 200;

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    public Alias {
        written = VietnameseText.normalise(written).strip();
        if (fold(written).isEmpty()) {
            throw new IllegalArgumentException("An alias must have a letter or digit");
        }
    }

    /** As it is compared: "Lao động - TB&XH", "LĐ–TBXH" and "ldtbxh" differ in nothing that counts. */
    static String fold(String written) {
        return NO_LETTER
                .matcher(VietnameseText.fold(written).toLowerCase(Locale.ROOT))
                .replaceAll("");
    }

    /** As it is compared with what was typed. */
    public String folded() {
        return fold(written);
    }
}
