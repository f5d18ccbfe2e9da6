package vn.loive.press;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** Words of a paragraph in XHTML. */
public final class HtmlText {

    private static final Pattern WHOLE = Pattern.compile("\\p{N}+/[\\p{L}\\p{N}/-]+");

    private HtmlText() {}

    /**
     * Words in elements side by side, since one within another would be painted after it; a line feed is a line break.
     * Numbers of documents and dates are kept whole by the class {@code whole}; the renderer would break them at a stroke.
     * A blank before one goes with it, because a blank that ends an element is not dropped where a line ends.
     *
     * @param kind the class of the elements
     */
    public static void words(Markup paragraph, String text, String kind) throws XMLStreamException {
        String[] lines = text.split("\n", -1);
        line(paragraph, lines[0], kind);
        for (int index = 1; index < lines.length; index++) {
            paragraph.empty("br");
            line(paragraph, lines[index], kind);
        }
    }

    private static void line(Markup paragraph, String text, String kind) throws XMLStreamException {
        Matcher number = WHOLE.matcher(text);
        int end = 0;
        while (number.find()) {
            String before = text.substring(end, number.start()).stripTrailing();
            span(paragraph, before, kind);
            span(paragraph, text.substring(end + before.length(), number.end()), kind + " whole");
            end = number.end();
        }
        span(paragraph, text.substring(end), kind);
    }

    private static void span(Markup paragraph, String words, String kind) throws XMLStreamException {
        if (!words.isEmpty()) {
            paragraph.element("span", span -> span.words(words), "class", kind);
        }
    }
}
