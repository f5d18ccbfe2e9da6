package vn.loive.issuing;

import java.time.LocalDate;
import java.util.List;
import vn.loive.shared.LegalTerm;
import vn.loive.typesetting.DocumentType;

/**
 * What the register says of a document besides its number.
 *
 * @param type the type, by which numbers are counted
 * @param day the day it bears
 * @param unit letters of the unit that drafted it, only for types without an abbreviation; empty when it bears none
 * @param subject what it is about, without the name of a person
 * @param signer the post of who signed, as printed
 * @param recipients whom it goes to, a line each
 */
@LegalTerm(
        vi = "thông tin đăng ký văn bản đi",
        means = "What the register says of an issued document besides its number.",
        source = "Nghị định 30/2020/NĐ-CP, Điều 15")
public record IssuedFacts(
        DocumentType type, LocalDate day, String unit, String subject, String signer, List<String> recipients) {

    static final int LONGEST_UNIT = 20;
    static final int LONGEST_SUBJECT = 500;
    static final int LONGEST_SIGNER = 100;
    static final int MOST_RECIPIENTS = 30;
    static final int LONGEST_RECIPIENT = 200;

    public IssuedFacts {
        if (subject.isBlank() || signer.isBlank()) {
            throw new IllegalArgumentException("An issued document must have subject and signer");
        }
        recipients = List.copyOf(recipients);
    }

    /** Whether the register has room for them. */
    public boolean fit() {
        return unit.length() <= LONGEST_UNIT
                && subject.length() <= LONGEST_SUBJECT
                && signer.length() <= LONGEST_SIGNER
                && recipients.size() <= MOST_RECIPIENTS
                && recipients.stream().allMatch(name -> name.length() <= LONGEST_RECIPIENT);
    }

    /**
     * The part after the stroke: "BC-SLĐTBXH", for a letter "SLĐTBXH-BTXH".
     *
     * @param issuer the letters of the agency
     */
    String symbol(String issuer) {
        return type.symbol(type.abbreviation().isEmpty() && !unit.isEmpty() ? issuer + "-" + unit : issuer);
    }
}
