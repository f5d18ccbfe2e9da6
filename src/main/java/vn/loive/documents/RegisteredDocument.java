package vn.loive.documents;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.loive.agencies.AgencyId;
import vn.loive.shared.LegalTerm;
import vn.loive.shared.ProvinceCode;
import vn.loive.shared.VietnameseDate;

/**
 * An official document that plans and reports cite; a public fact, never a paper about a person.
 *
 * @param id the document
 * @param province the province whose body issued it; nothing for a central one
 * @param type the word for its type as printed, such as "Công văn"
 * @param number its number as printed, such as "162"
 * @param symbol the letters after the stroke as printed, such as "PCTNXH-HTNNTT"
 * @param day the day of issue
 * @param issuer the body that issued it, when the house knows that body
 * @param issuerName the name of that body as the document bears it
 * @param subject what it is about, as it stands after the word "về"
 */
@LegalTerm(
        vi = "văn bản được viện dẫn",
        means = "An official document that plans and reports cite.",
        source = "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6")
public record RegisteredDocument(
        DocumentId id,
        @Nullable ProvinceCode province,
        String type,
        String number,
        String symbol,
        LocalDate day,
        @Nullable AgencyId issuer,
        String issuerName,
        String subject) {

    public RegisteredDocument {
        if (type.isBlank() || number.isBlank() || symbol.isBlank() || issuerName.isBlank() || subject.isBlank()) {
            throw new IllegalArgumentException("A document must have type, number, symbol, issuer and subject");
        }
    }

    /** Number and symbol as printed: "162/PCTNXH-HTNNTT". */
    public String numberAndSymbol() {
        return number + "/" + symbol;
    }

    /** The document as a text cites it in short: "Kế hoạch số 68/KH-UBND ngày 04/3/2021". */
    public String shortCitation() {
        return "%s số %s ngày %s".formatted(type, numberAndSymbol(), VietnameseDate.write(day));
    }

    /** The document as a text cites it with its issuer: "Công văn số 162/PCTNXH-HTNNTT ngày 27/5/2021 của Cục …". */
    public String citation() {
        return shortCitation() + " của " + issuerName;
    }
}
