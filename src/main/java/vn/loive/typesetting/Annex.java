package vn.loive.typesetting;

import java.util.List;
import vn.loive.shared.LegalTerm;

/**
 * What is attached to a document, on pages of its own that are counted from 1.
 *
 * @param title what it holds
 * @param body headings, paragraphs and tables in order
 */
@LegalTerm(
        vi = "phụ lục văn bản",
        means = "What is attached to a document and numbered with it.",
        source = "Nghị định 30/2020/NĐ-CP, Phụ lục I, III")
public record Annex(Text title, List<Block> body) {

    public Annex {
        body = List.copyOf(body);
    }

    /** The word with its Roman number; an only annex has none. */
    static String heading(int number, int all) {
        return all == 1
                ? "Phụ lục"
                : "Phụ lục " + HeadingLevel.PART.mark(number).replace(".", "");
    }
}
