package vn.loive.places;

import java.util.regex.Pattern;
import vn.loive.shared.LegalTerm;
import vn.loive.shared.ProvinceCode;

/**
 * The code of an administrative unit in the list of the statistics office.
 * Its length tells the tier, and a code is used again by a later unit: only with a day does it name one.
 *
 * @param value two digits for a province, three for a district, five for a commune
 */
@LegalTerm(
        vi = "mã đơn vị hành chính",
        means = "The statistical code of a province, district or commune.",
        source = "Quyết định 124/2004/QĐ-TTg")
public record PlaceCode(String value) implements Comparable<PlaceCode> {

    private static final Pattern DIGITS = Pattern.compile("\\d{2,3}|\\d{5}");

    public PlaceCode {
        if (!isCode(value)) {
            throw new IllegalArgumentException("A unit's code must be two, three or five digits, is " + value);
        }
    }

    /** The code of a province. */
    public static PlaceCode of(ProvinceCode province) {
        return new PlaceCode(province.value());
    }

    /** Whether a text is such a code. */
    public static boolean isCode(String text) {
        return DIGITS.matcher(text).matches();
    }

    /** The tier, told by the length. */
    public PlaceLevel level() {
        return switch (value.length()) {
            case 2 -> PlaceLevel.PROVINCE;
            case 3 -> PlaceLevel.DISTRICT;
            default -> PlaceLevel.COMMUNE;
        };
    }

    @Override
    public int compareTo(PlaceCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
