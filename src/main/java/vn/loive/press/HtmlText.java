package vn.loive.press;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** Words of a paragraph in XHTML. */
public final class HtmlText {

    private static final Pattern WHOLE = Pattern.compile("\\p{N}+/[\\p{L}\\p{N}/-]+");

    private HtmlText() {}

    /**
     * Words; a line feed is a line break.
     * Numbers of documents and dates are kept whole by the class {@code whole}; the renderer would break them at a stroke.
     */
    public static void words(Markup element, String text) throws XMLStreamException {
        String[] lines = text.split("\n", -1);
        line(element, lines[0]);
        for (int index = 1; index < lines.length; index++) {
            element.empty("br");
            line(element, lines[index]);
        }
    }

    private static void line(Markup element, String text) throws XMLStreamException {
        Matcher number = WHOLE.matcher(text);
        int end = 0;
        while (number.find()) {
            element.words(text.substring(end, number.start()));
            String words = number.group();
            element.element("span", span -> span.words(words), "class", "whole");
            end = number.end();
        }
        element.words(text.substring(end));
    }
}
