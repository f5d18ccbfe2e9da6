package vn.loive.documents;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.loive.shared.LegalTerm;
import vn.loive.shared.VietnameseDate;

/**
 * What a document says of itself, as printed, misprints included.
 *
 * @param type the word for its type, such as "Công văn" or "Luật"
 * @param number its number, such as "162"; empty while it has none
 * @param symbol what follows the number: "PCTNXH-HTNNTT" after a stroke, "-CT/TW" as it stands; empty when it is only named
 * @param day the day of issue; nothing for a draft or a text that is only named
 * @param month the month that a draft bears before its day is known
 * @param issuers the names of those who issued it, as the document bears them; none when it is only named
 * @param subject what it is about, as it stands after the word "về", or the rest of its name
 * @param asks whether it asks for an answer
 * @param due until when the answer is to be given, when it says so
 */
@LegalTerm(
        vi = "thông tin của văn bản được viện dẫn",
        means = "Type, number, symbol, day, issuers and subject of a cited document as printed.",
        source = "Nghị định 30/2020/NĐ-CP, Phụ lục I")
public record DocumentFacts(
        String type,
        String number,
        String symbol,
        @Nullable LocalDate day,
        @Nullable YearMonth month,
        List<String> issuers,
        String subject,
        boolean asks,
        @Nullable LocalDate due) {

    static final int LONGEST_TYPE = 100;
    static final int LONGEST_NUMBER = 20;
    static final int LONGEST_SYMBOL = 100;
    static final int MOST_ISSUERS = 10;
    static final int LONGEST_ISSUER = 200;
    static final int LONGEST_SUBJECT = 1000;

    public DocumentFacts {
        if (type.isBlank() || subject.isBlank()) {
            throw new IllegalArgumentException("A document must have type and subject");
        }
        if (symbol.isEmpty() && !number.isEmpty()) {
            throw new IllegalArgumentException("A number must have a symbol: " + number);
        }
        if ((day != null && month != null) || (due != null && !asks)) {
            throw new IllegalArgumentException("A document bears a day or a month, and is due only when it asks");
        }
        issuers = List.copyOf(issuers);
    }

    /** How much is known of it. */
    public DocumentStanding standing() {
        if (symbol.isEmpty()) {
            return DocumentStanding.NAMED;
        }
        return number.isEmpty() || day == null ? DocumentStanding.DRAFT : DocumentStanding.ISSUED;
    }

    /** Number and symbol as printed: "162/PCTNXH-HTNNTT", "48-CT/TW"; a number still blank is three dots. */
    public String numberAndSymbol() {
        String shown = number.isEmpty() && !symbol.isEmpty() ? "…" : number;
        return symbol.isEmpty() || symbol.startsWith("-") ? shown + symbol : shown + "/" + symbol;
    }

    /** The year it bears, if any. */
    public Optional<Integer> year() {
        return day != null
                ? Optional.of(day.getYear())
                : Optional.ofNullable(month).map(YearMonth::getYear);
    }

    /** The issuers in one line. */
    public String issuerName() {
        return String.join(", ", issuers);
    }

    /** The document as a text cites it in short, or the name of a text that has no number. */
    public String shortCitation() {
        return switch (standing()) {
            case NAMED -> type + " " + subject;
            case DRAFT -> "%s số %s%s (dự thảo)".formatted(type, numberAndSymbol(), drafted());
            case ISSUED -> "%s số %s%s".formatted(type, numberAndSymbol(), drafted());
        };
    }

    private String drafted() {
        if (day != null) {
            return " ngày " + VietnameseDate.write(day);
        }
        return month == null ? "" : " tháng %d năm %d".formatted(month.getMonthValue(), month.getYear());
    }
}
