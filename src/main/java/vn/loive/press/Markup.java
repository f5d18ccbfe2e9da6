package vn.loive.press;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML, every word escaped; attributes come as name, value, name, value. */
public final class Markup {

    private static final Pattern PLACE = Pattern.compile("<!-- ([a-z]+) -->");

    private final XMLStreamWriter writer;

    private Markup(XMLStreamWriter writer) {
        this.writer = writer;
    }

    /** Something that writes XML. */
    public interface Content {
        /** Writes it. */
        void writeTo(Markup markup) throws XMLStreamException;
    }

    /** XML to be put in a fixed part. */
    public static String fragment(Content content) {
        StringWriter text = new StringWriter();
        try {
            content.writeTo(new Markup(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text)));
        } catch (XMLStreamException unwritable) {
            throw new IllegalStateException(unwritable);
        }
        return text.toString();
    }

    /**
     * A fixed part of the program with XML put where comments name it.
     *
     * @param name the path of the part among the resources, from the root
     * @param places the XML for each place by the name in its comment
     */
    public static byte[] filled(String name, Map<String, String> places) {
        try (InputStream part = open(name)) {
            String text = new String(part.readAllBytes(), StandardCharsets.UTF_8);
            return PLACE.matcher(text)
                    .replaceAll(place -> Matcher.quoteReplacement(places.getOrDefault(place.group(1), "")))
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A file of the program, to be closed by the caller. */
    static InputStream open(String name) {
        InputStream file = Markup.class.getResourceAsStream(name);
        if (file == null) {
            throw new IllegalStateException("The file %s is missing from the program".formatted(name));
        }
        return file;
    }

    /** An element with content. */
    public Markup element(String name, Content content, String... attributes) throws XMLStreamException {
        writer.writeStartElement(name);
        attributes(attributes);
        content.writeTo(this);
        writer.writeEndElement();
        return this;
    }

    /** An element without content. */
    public Markup empty(String name, String... attributes) throws XMLStreamException {
        writer.writeEmptyElement(name);
        attributes(attributes);
        return this;
    }

    /** Words. */
    public void words(String words) throws XMLStreamException {
        writer.writeCharacters(words);
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int index = 0; index < attributes.length; index += 2) {
            writer.writeAttribute(attributes[index], attributes[index + 1]);
        }
    }
}
