package vn.loive.issuing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.loive.agencies.AgencyId;
import vn.loive.shared.LegalTerm;
import vn.loive.typesetting.DocumentType;
import vn.loive.typesetting.NumberLine;

/**
 * A document that an agency issued, under a number that stays its own.
 *
 * @param id the document
 * @param agency who issued it
 * @param type its type
 * @param number its number in the register of that type and year, from 1
 * @param symbol the letters after the stroke
 * @param day the day it bears
 * @param subject what it is about
 * @param signer the post of who signed
 * @param recipients whom it goes to
 * @param printed whether the number was given before, outside the program, and only kept here
 * @param at when it was entered
 * @param voided why it is void; nothing while it stands
 */
@LegalTerm(
        vi = "văn bản đi",
        means = "A document that an agency issued under a number of its register.",
        source = "Nghị định 30/2020/NĐ-CP, Điều 15")
public record IssuedDocument(
        IssuedId id,
        AgencyId agency,
        DocumentType type,
        int number,
        String symbol,
        LocalDate day,
        String subject,
        String signer,
        List<String> recipients,
        boolean printed,
        Instant at,
        @Nullable String voided) {

    private static final String LABEL = "Số: ";

    /** A document as it is entered. */
    static IssuedDocument entered(
            AgencyId agency, int number, String symbol, IssuedFacts facts, boolean printed, Instant at) {
        return new IssuedDocument(
                new IssuedId(UUID.randomUUID()),
                agency,
                facts.type(),
                number,
                symbol,
                facts.day(),
                facts.subject(),
                facts.signer(),
                facts.recipients(),
                printed,
                at,
                null);
    }

    /** Number and symbol as printed: "07/BC-SLĐTBXH". */
    public String numberAndSymbol() {
        return new NumberLine(number, symbol).line().substring(LABEL.length());
    }

    /** Whether it is not void. */
    public boolean stands() {
        return voided == null;
    }

    /** The year of the register that holds its number. */
    public int year() {
        return day.getYear();
    }
}
