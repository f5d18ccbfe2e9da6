package vn.loive.shared;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * The two-digit code of a province in the list of the General Statistics Office; it is also the key under which a
 * province's rows are kept apart from those of others.
 *
 * @param value two digits, such as {@code 87} for Đồng Tháp
 */
@LegalTerm(
        vi = "mã tỉnh",
        means = "The statistical code of a province, under which its rows are kept apart.",
        source = "Quyết định 124/2004/QĐ-TTg")
public record ProvinceCode(String value) implements Serializable {

    private static final Pattern TWO_DIGITS = Pattern.compile("\\d{2}");

    public ProvinceCode {
        if (!TWO_DIGITS.matcher(value).matches()) {
            throw new IllegalArgumentException("A province code must be two digits, is '%s'".formatted(value));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
