package vn.loive.instructions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loive.typesetting.Signature;

/**
 * The words of a letter as it was sent.
 *
 * @param subject what it is about, without "V/v"
 * @param parent the body above the issuer; nothing when none is named
 * @param issuer who issues it
 * @param symbol the letters after its number
 * @param place where it is issued
 * @param addressees to whom it is addressed
 * @param paragraphs its body
 * @param copies who gets a copy
 * @param filed where it is filed
 * @param signature who signs
 */
record LetterText(
        String subject,
        @Nullable String parent,
        String issuer,
        String symbol,
        String place,
        List<String> addressees,
        List<String> paragraphs,
        List<String> copies,
        String filed,
        Signature signature) {

    LetterText {
        addressees = List.copyOf(addressees);
        paragraphs = List.copyOf(paragraphs);
        copies = List.copyOf(copies);
    }
}
