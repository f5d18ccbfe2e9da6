package vn.loive.typesetting;

import vn.loive.shared.LegalTerm;

/** The depth of a heading in the body. */
@LegalTerm(
        vi = "cấp đề mục",
        means = "The depth of a heading in the body of a document.",
        source = "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6")
public enum HeadingLevel {
    /** Phần: Roman number, capitals, bold. */
    PART {
        @Override
        String mark(int number) {
            return roman(number) + ".";
        }
    },
    /** Mục: Arabic number, bold. */
    SECTION {
        @Override
        String mark(int number) {
            return number + ".";
        }
    },
    /** Điểm: small letter in alphabetical order, bold. */
    POINT {
        @Override
        String mark(int number) {
            return LETTERS.charAt(number - 1) + ")";
        }
    };

    /** The largest number a heading of any level may bear. */
    static final int LAST = 23;

    /** The Vietnamese order of letters for points, which has đ and lacks f, j, w and z. */
    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

    /** The number as it is printed before the title. */
    abstract String mark(int number);

    private static String roman(int number) {
        String[] ones = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
        return "X".repeat(number / 10) + ones[number % 10];
    }
}
