package vn.loive.typesetting;

import org.jspecify.annotations.Nullable;
import vn.loive.shared.LegalTerm;

/**
 * Number and symbol of a document; a draft has no number yet.
 *
 * @param number the number given by the register, from 1; null leaves its place blank
 * @param symbol the part after the stroke: "BC-SLĐTBXH"
 */
@LegalTerm(
        vi = "số, ký hiệu của văn bản",
        means = "Number and symbol.",
        source = "Nghị định 30/2020/NĐ-CP, Phụ lục I, II.3")
public record NumberLine(@Nullable Integer number, String symbol) {

    private static final String BLANK = " ".repeat(8);

    public NumberLine {
        if (number != null && number < 1) {
            throw new IllegalArgumentException("A document number must be 1 or more, is %d".formatted(number));
        }
    }

    /** The line of a draft, with room for the number. */
    public static NumberLine draft(String symbol) {
        return new NumberLine(null, symbol);
    }

    /** The line as printed: "Số:        /BC-SLĐTBXH", "Số: 07/BC-SLĐTBXH". */
    public String line() {
        return "Số:" + (number == null ? BLANK : " " + twoDigits(number)) + "/" + symbol;
    }

    /** Number and symbol as another text cites them: "số 07/BC-SLĐTBXH". */
    String cited() {
        return line().replaceFirst("^Số:", "số");
    }

    /** A number with a nought before it when it is below ten. */
    static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
