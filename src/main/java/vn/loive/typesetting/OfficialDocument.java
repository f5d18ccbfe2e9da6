package vn.loive.typesetting;

import java.util.ArrayList;
import java.util.List;
import vn.loive.shared.LegalTerm;

/**
 * An administrative document with all its components, ready for paper.
 * If its body ends in a paragraph, that paragraph ends in the sign "./.".
 *
 * @param type its type
 * @param letterhead who issues it
 * @param number its number and symbol
 * @param placeAndDate where and when it is issued
 * @param title what it is about, without the type word and without "V/v"; a line feed begins a new line
 * @param addressees to whom it is addressed
 * @param body headings and paragraphs in order
 * @param recipients who gets copies
 * @param signature who signs
 */
@LegalTerm(
        vi = "văn bản hành chính",
        means = "A document of an agency at work.",
        source = "Nghị định 30/2020/NĐ-CP, Điều 3")
public record OfficialDocument(
        DocumentType type,
        Letterhead letterhead,
        NumberLine number,
        PlaceAndDate placeAndDate,
        Text title,
        Addressees addressees,
        List<Block> body,
        Recipients recipients,
        Signature signature) {

    /** The country's name at the head of every document. */
    public static final String NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";

    /** The motto below the country's name. */
    public static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";

    public OfficialDocument {
        body = closed(body);
    }

    /** Type word and title in one line, as file properties and lists show it. */
    public String heading() {
        return (type.word() + " " + title.words()).replaceAll("\\s+", " ").strip();
    }

    private static List<Block> closed(List<Block> body) {
        List<Block> closed = new ArrayList<>(body);
        if (!body.isEmpty() && body.getLast() instanceof Block.Paragraph(Text text)) {
            closed.set(closed.size() - 1, new Block.Paragraph(text.closed()));
        }
        return List.copyOf(closed);
    }
}
