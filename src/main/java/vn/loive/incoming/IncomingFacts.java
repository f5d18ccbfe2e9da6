package vn.loive.incoming;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.loive.shared.LegalTerm;

/**
 * What is registered of a document that came.
 *
 * @param arrived the day it came
 * @param sender who sent it, an agency
 * @param symbol its number and symbol as printed; empty when it bears none
 * @param day the day it bears, if any
 * @param type the word for its type
 * @param subject what it is about, without the name of a person
 * @param due until when the work on it is to be done, if it says so
 * @param copy in what form it came
 * @param copies how many of it
 */
@LegalTerm(
        vi = "thông tin đăng ký văn bản đến",
        means = "What the register says of an incoming document besides its number of arrival.",
        source = "Nghị định 30/2020/NĐ-CP, Điều 22")
public record IncomingFacts(
        LocalDate arrived,
        String sender,
        String symbol,
        @Nullable LocalDate day,
        String type,
        String subject,
        @Nullable LocalDate due,
        CopyKind copy,
        int copies) {

    static final int LONGEST_SENDER = 200;
    static final int LONGEST_SYMBOL = 100;
    static final int LONGEST_TYPE = 100;
    static final int LONGEST_SUBJECT = 500;
    static final int MOST_COPIES = 999;

    public IncomingFacts {
        if (sender.isBlank() || type.isBlank() || subject.isBlank()) {
            throw new IllegalArgumentException("An incoming document must have sender, type and subject");
        }
    }
}
