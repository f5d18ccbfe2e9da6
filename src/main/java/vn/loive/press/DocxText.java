package vn.loive.press;

import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Words of a paragraph in WordprocessingML. */
public final class DocxText {

    private DocxText() {}

    /**
     * A run of words.
     *
     * @param text the words; a line feed is a line break
     * @param face how they differ from their paragraph
     */
    public static void words(Markup paragraph, String text, Typeface face) throws XMLStreamException {
        paragraph.element("w:r", run -> {
            run.element("w:rPr", properties -> face(properties, face));
            String[] lines = text.split("\n", -1);
            line(run, lines[0]);
            for (int index = 1; index < lines.length; index++) {
                run.empty("w:br");
                line(run, lines[index]);
            }
        });
    }

    private static void face(Markup properties, Typeface face) throws XMLStreamException {
        if (face.bold()) {
            properties.empty("w:b");
        }
        if (face.italic()) {
            properties.empty("w:i");
        }
    }

    private static void line(Markup run, String words) throws XMLStreamException {
        run.element("w:t", content -> content.words(words), "xml:space", "preserve");
    }

    /**
     * A content control, and around it a bookmark, which survives where the tag does not.
     *
     * @param number the number of both, given once in a document
     * @param bookmark its name; null for none
     */
    public static void control(
            Markup paragraph, String tag, String number, @Nullable String bookmark, Markup.Content runs)
            throws XMLStreamException {
        if (bookmark != null) {
            paragraph.empty("w:bookmarkStart", "w:id", number, "w:name", bookmark);
        }
        paragraph.element("w:sdt", control -> {
            control.element(
                    "w:sdtPr",
                    properties -> properties.empty("w:tag", "w:val", tag).empty("w:id", "w:val", number));
            control.element("w:sdtContent", runs);
        });
        if (bookmark != null) {
            paragraph.empty("w:bookmarkEnd", "w:id", number);
        }
    }
}
