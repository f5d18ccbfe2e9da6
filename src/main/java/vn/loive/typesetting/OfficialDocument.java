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
 * @param annexes what is attached, in order
 * @param draftMark whether "DỰ THẢO" stands below the number; usage, not law
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
        Signature signature,
        List<Annex> annexes,
        boolean draftMark) {

    /** The country's name at the head of every document. */
    public static final String NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";

    /** The motto below the country's name. */
    public static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";

    /** The words that mark a draft. */
    public static final String DRAFT = "DỰ THẢO";

    public OfficialDocument {
        body = closed(body);
        annexes = List.copyOf(annexes);
    }

    /** A document without annexes and without the mark of a draft. */
    public OfficialDocument(
            DocumentType type,
            Letterhead letterhead,
            NumberLine number,
            PlaceAndDate placeAndDate,
            Text title,
            Addressees addressees,
            List<Block> body,
            Recipients recipients,
            Signature signature) {
        this(type, letterhead, number, placeAndDate, title, addressees, body, recipients, signature, List.of(), false);
    }

    /** The same document with these annexes in the place of its own. */
    public OfficialDocument withAnnexes(List<Annex> others) {
        return with(signature, others, draftMark);
    }

    /** The same document marked as a draft. */
    public OfficialDocument markedAsDraft() {
        return with(signature, annexes, true);
    }

    /** The same document with that signature. */
    public OfficialDocument signedBy(Signature other) {
        return with(other, annexes, draftMark);
    }

    private OfficialDocument with(Signature by, List<Annex> others, boolean draft) {
        return new OfficialDocument(
                type, letterhead, number, placeAndDate, title, addressees, body, recipients, by, others, draft);
    }

    /** What an annex says of the document it belongs to: "(Kèm theo Báo cáo số 07/BC-STD ngày … của …)". */
    String accompanies() {
        String issuer = letterhead.issuingAgency().replace('\n', ' ');
        return "(Kèm theo %s %s %s của %s)".formatted(type.word(), number.cited(), placeAndDate.dated(), issuer);
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
