package vn.loive.typesetting;

import vn.loive.shared.LegalTerm;

/** The depth of a heading in the body. */
@LegalTerm(vi = "cấp đề mục", means = "The depth of a heading in the body of a document.")
public enum HeadingLevel {
    /** Phần: Roman number, capitals, bold. */
    PART,
    /** Mục: Arabic number, bold. */
    SECTION,
    /** Điểm: small letter in alphabetical order, bold. */
    POINT;

    /** The largest number a heading of any level may bear. */
    static final int LAST = 23;

    /** The Vietnamese order of letters for points, which has đ and lacks f, j, w and z. */
    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

    /** The number as it is printed before the title. */
    String mark(int number) {
        return switch (this) {
            case PART -> roman(number) + ".";
            case SECTION -> number + ".";
            case POINT -> LETTERS.charAt(number - 1) + ")";
        };
    }

    private static String roman(int number) {
        String[] ones = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
        return "X".repeat(number / 10) + ones[number % 10];
    }
}
