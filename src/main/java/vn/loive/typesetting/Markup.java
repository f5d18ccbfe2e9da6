package vn.loive.typesetting;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML, every word escaped; attributes come as name, value, name, value. */
final class Markup {

    private final XMLStreamWriter writer;

    private Markup(XMLStreamWriter writer) {
        this.writer = writer;
    }

    /** Something that writes XML. */
    interface Content {
        void writeTo(Markup markup) throws XMLStreamException;
    }

    /** XML to be put in a fixed part. */
    static String fragment(Content content) {
        StringWriter text = new StringWriter();
        try {
            content.writeTo(new Markup(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text)));
        } catch (XMLStreamException unwritable) {
            throw new IllegalStateException(unwritable);
        }
        return text.toString();
    }

    /** A fixed part of the program with title and body put where it wants them. */
    static byte[] filled(String name, String title, String body) {
        try (InputStream part = open(name)) {
            return new String(part.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("<!-- title -->", fragment(markup -> markup.words(title)))
                    .replace("<!-- body -->", body)
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A file of the program, to be closed by the caller. */
    static InputStream open(String name) {
        InputStream file = Markup.class.getResourceAsStream("/typesetting/" + name);
        if (file == null) {
            throw new IllegalStateException("The file %s is missing from the program".formatted(name));
        }
        return file;
    }

    /** An element with content. */
    Markup element(String name, Content content, String... attributes) throws XMLStreamException {
        writer.writeStartElement(name);
        attributes(attributes);
        content.writeTo(this);
        writer.writeEndElement();
        return this;
    }

    /** An element without content. */
    Markup empty(String name, String... attributes) throws XMLStreamException {
        writer.writeEmptyElement(name);
        attributes(attributes);
        return this;
    }

    /** Words. */
    void words(String words) throws XMLStreamException {
        writer.writeCharacters(words);
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int index = 0; index < attributes.length; index += 2) {
            writer.writeAttribute(attributes[index], attributes[index + 1]);
        }
    }
}
