package vn.loive.typesetting;

import java.util.Locale;
import java.util.Map;
import vn.loive.press.LineBreaks;

/**
 * The components of a document as Nghị định 30/2020/NĐ-CP, Phụ lục I, lists them, with size in points and face.
 * The rest of their look stands in {@code word/styles.xml} and {@code page.xhtml}, which a test holds equal.
 */
enum PaperStyle {
    NATION(12, RunStyle.BOLD),
    MOTTO(13, RunStyle.BOLD),
    PARENT_AGENCY(12, RunStyle.PLAIN),
    ISSUING_AGENCY(12, RunStyle.BOLD),
    NUMBER(13, RunStyle.PLAIN),
    SUBJECT(12, RunStyle.PLAIN),
    PLACE_AND_DATE(13, RunStyle.ITALIC),
    TYPE_WORD(14, RunStyle.BOLD),
    TITLE(14, RunStyle.BOLD),
    RULE(2, RunStyle.PLAIN),
    ADDRESSEE(14, RunStyle.PLAIN),
    PART(14, RunStyle.BOLD),
    SECTION(14, RunStyle.BOLD),
    POINT(14, RunStyle.BOLD),
    BODY(14, RunStyle.PLAIN),
    RECIPIENTS_HEADING(12, RunStyle.BOLD_ITALIC),
    RECIPIENT(11, RunStyle.PLAIN),
    AUTHORITY(14, RunStyle.BOLD),
    SIGNER(14, RunStyle.BOLD),
    DRAFT_MARK(13, RunStyle.BOLD),
    CAPTION(13, RunStyle.BOLD),
    UNIT(13, RunStyle.ITALIC),
    ANNEX(14, RunStyle.BOLD),
    ANNEX_TITLE(14, RunStyle.BOLD),
    ACCOMPANIES(14, RunStyle.ITALIC);

    final int size;
    final RunStyle face;

    PaperStyle(int size, RunStyle face) {
        this.size = size;
        this.face = face;
    }

    /** The width in points of words set in it. */
    double width(String words) {
        return face.typeface().width(words, size);
    }

    /** The text with line feeds where its lines best end in a column of a width in points. */
    Text broken(Text text, double width) {
        return text.withWords(LineBreaks.balanced(text.words(), face.typeface(), size, width));
    }

    /** What it is in XHTML. */
    String element() {
        return Map.of(PART, "h1", SECTION, "h2", POINT, "h3", ANNEX, "h1").getOrDefault(this, "p");
    }

    /** Its name in the style sheets: "place-and-date". */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
