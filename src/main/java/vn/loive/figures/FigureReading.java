package vn.loive.figures;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.loive.shared.LegalTerm;
import vn.loive.shared.Period;
import vn.loive.shared.Refusal;
import vn.loive.shared.VietnameseText;

/**
 * What an official typed into a field for a figure, understood or refused.
 * Read strictly: "3.000", "3000", "03" and "hơn 3.000" are numbers; "3,5", "-1" and "3.00" are not, and "0" is a statement to be made elsewhere.
 */
@LegalTerm(vi = "số đã ghi", means = "What was typed into a field for a figure, understood or refused.")
public sealed interface FigureReading {

    /** Digits alone, or in groups of three with dots; before them perhaps "hơn". */
    Pattern NUMBER = Pattern.compile("(?iu)(hơn\\s+)?([0-9]+|[1-9][0-9]{0,2}(?:\\.[0-9]{3})+)");

    /**
     * Understood, and fit to be stored.
     *
     * @param kind the kind chosen, or "more than" when the word was typed
     * @param quantity the number, null when the kind has none
     */
    record Understood(FigureKind kind, @Nullable Long quantity) implements FigureReading {

        /** The figure of it; see {@link FigureKind#figure}. */
        public Figure figure(Unit unit, Period period) {
            return kind.figure(quantity, unit, period);
        }
    }

    /** Why a typed figure is refused. */
    enum CannotRead implements FigureReading, Refusal {
        /** The kind chosen needs a number and the field is empty; an empty field is never zero. */
        NUMBER_MISSING,
        /** The kind chosen has no number and the field holds something. */
        NUMBER_NOT_WANTED,
        /** Zero is a statement for a period, to be chosen as such. */
        ZERO_IS_A_STATEMENT,
        /** Not a whole number above zero as officials write it. */
        NOT_A_NUMBER,
        /** Larger than {@link Figure#LARGEST}. */
        TOO_LARGE;

        @Override
        public String key() {
            return "figures.cannot-read." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * Reads a field beside which a kind was chosen.
     *
     * @param chosen the kind chosen; "exact" becomes "more than" when "hơn" was typed
     * @param typed the field as it came, blanks around it allowed
     */
    static FigureReading of(FigureKind chosen, String typed) {
        String text = VietnameseText.normalise(typed).strip();
        if (!chosen.hasQuantity()) {
            return text.isEmpty() ? new Understood(chosen, null) : CannotRead.NUMBER_NOT_WANTED;
        }
        return text.isEmpty() ? CannotRead.NUMBER_MISSING : number(chosen, text);
    }

    /** Reads a field that is not empty and should hold a number. */
    private static FigureReading number(FigureKind chosen, String text) {
        var number = NUMBER.matcher(text);
        if (!number.matches()) {
            return CannotRead.NOT_A_NUMBER;
        }
        String digits = number.group(2).replace(".", "").replaceFirst("^0+", "");
        return counted(number.group(1) == null ? chosen : FigureKind.MORE_THAN, digits);
    }

    /** Makes a number of digits without leading zeros. */
    private static FigureReading counted(FigureKind kind, String digits) {
        if (digits.isEmpty()) {
            return CannotRead.ZERO_IS_A_STATEMENT;
        }
        return digits.length() > String.valueOf(Figure.LARGEST).length()
                ? CannotRead.TOO_LARGE
                : new Understood(kind, Long.valueOf(digits));
    }
}
