package vn.loive.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.loive.agencies.AgencyId;
import vn.loive.shared.LegalTerm;
import vn.loive.shared.ProvinceCode;

/**
 * An official document that plans and reports cite; a public fact, never a paper about a person.
 *
 * @param id the document
 * @param province the province whose body issued it; nothing for a central one
 * @param issuer the body that issued it, when the house knows that body
 * @param facts what it says of itself
 * @param version 1 when entered, then one more with each correction
 * @param keeper the agency that entered or last corrected it; nothing when it came with a list
 */
@LegalTerm(
        vi = "văn bản được viện dẫn",
        means = "An official document that plans and reports cite.",
        source = "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6")
public record RegisteredDocument(
        DocumentId id,
        @Nullable ProvinceCode province,
        @Nullable AgencyId issuer,
        DocumentFacts facts,
        int version,
        @Nullable AgencyId keeper) {

    /** A document with number, symbol and day from a list. */
    public RegisteredDocument(
            DocumentId id,
            @Nullable ProvinceCode province,
            String type,
            String number,
            String symbol,
            LocalDate day,
            @Nullable AgencyId issuer,
            String issuerName,
            String subject) {
        this(
                id,
                province,
                issuer,
                new DocumentFacts(type, number, symbol, day, null, List.of(issuerName), subject, false, null),
                1,
                null);
    }

    /** The word for its type as printed. */
    public String type() {
        return facts.type();
    }

    /** Number and symbol as printed: "162/PCTNXH-HTNNTT". */
    public String numberAndSymbol() {
        return facts.numberAndSymbol();
    }

    /**
     * The day of issue of a document that bears one.
     *
     * @throws NullPointerException when it bears none
     */
    public LocalDate day() {
        return Objects.requireNonNull(facts.day(), "A document that is not issued has no day");
    }

    /** Whether it bears a number and a day up to that one, so that a paper of that day can cite it by them. */
    public boolean issuedBy(LocalDate today) {
        return facts.standing() == DocumentStanding.ISSUED && !day().isAfter(today);
    }

    /** The names of those who issued it, as it bears them, in one line. */
    public String issuerName() {
        return facts.issuerName();
    }

    /** What it is about. */
    public String subject() {
        return facts.subject();
    }

    /** The document as a text cites it in short: "Kế hoạch số 68/KH-UBND ngày 04/3/2021". */
    public String shortCitation() {
        return facts.shortCitation();
    }

    /** The document as a text cites it with its issuer: "Công văn số 162/PCTNXH-HTNNTT ngày 27/5/2021 của Cục …". */
    public String citation() {
        return facts.issuers().isEmpty() ? shortCitation() : shortCitation() + " của " + issuerName();
    }
}
