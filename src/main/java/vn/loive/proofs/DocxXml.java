package vn.loive.proofs;

import java.io.ByteArrayInputStream;
import java.util.function.UnaryOperator;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads a part of a DOCX that nobody trusts: no entities, nothing fetched, no depth without end. */
final class DocxXml {

    private static final int DEEPEST = 200;

    private DocxXml() {}

    /** Who is told what stands in the part, in order. */
    interface Visitor {

        /**
         * An element begins.
         *
         * @param name its local name in WordprocessingML; with a colon before it in any other language
         * @param attributes the value of an attribute by local name, empty when it has none
         */
        void open(String name, UnaryOperator<String> attributes);

        /** An element ends. */
        default void close(String name) {}

        /** Words within the last element. */
        default void text(String words) {}
    }

    static void read(byte[] part, Visitor visitor) {
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(new ByteArrayInputStream(part));
            int depth = 0;
            while (xml.hasNext()) {
                int event = xml.next();
                depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
                depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
                if (depth > DEEPEST) {
                    throw new Unreadable(CannotReturn.BROKEN);
                }
                tell(xml, event, visitor);
            }
        } catch (XMLStreamException broken) {
            throw new Unreadable(CannotReturn.BROKEN);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory;
    }

    private static void tell(XMLStreamReader xml, int event, Visitor visitor) {
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new Unreadable(CannotReturn.DECLARED_ENTITIES);
        }
        if (xml.isStartElement()) {
            visitor.open(name(xml), name -> attribute(xml, name));
        } else if (xml.isEndElement()) {
            visitor.close(name(xml));
        } else if (xml.hasText() && event != XMLStreamConstants.COMMENT) {
            visitor.text(xml.getText());
        }
    }

    /** The transitional and the strict edition of the standard have a namespace each. */
    private static String name(XMLStreamReader xml) {
        @Nullable String language = xml.getNamespaceURI();
        boolean words = language != null
                && (language.endsWith("/wordprocessingml/2006/main") || language.endsWith("/wordprocessingml/main"));
        return (words ? "" : ":") + xml.getLocalName();
    }

    private static String attribute(XMLStreamReader xml, String name) {
        for (int index = 0; index < xml.getAttributeCount(); index++) {
            if (xml.getAttributeLocalName(index).equals(name)) {
                return xml.getAttributeValue(index);
            }
        }
        return "";
    }
}
