package vn.loive.typesetting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A DOCX taken apart: its entries in order, and what Word makes of a paragraph by its style and its own properties. */
record DocxFile(Map<String, byte[]> parts, List<ZipEntry> entries) {

    static DocxFile of(byte[] docx) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        List<ZipEntry> entries = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
                entries.add(entry);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new DocxFile(parts, entries);
    }

    String text(String part) {
        byte[] content = parts.get(part);
        if (content == null) {
            throw new AssertionError(part + " is not in " + parts.keySet());
        }
        return new String(content, StandardCharsets.UTF_8);
    }

    Document body() {
        return xml("word/document.xml");
    }

    Document xml(String part) {
        Document document = Jsoup.parse(text(part), Parser.xmlParser());
        document.outputSettings().prettyPrint(false);
        return document;
    }

    /** The words of every paragraph in order. */
    List<String> paragraphs() {
        return body().select("w|p").stream().map(DocxFile::words).toList();
    }

    static String words(Element paragraph) {
        StringBuilder words = new StringBuilder();
        for (Element element : paragraph.select("w|t, w|br")) {
            words.append(element.normalName().equals("w:br") ? "\n" : element.wholeText());
        }
        return words.toString();
    }

    Element paragraph(String beginning) {
        return body().select("w|p").stream()
                .filter(paragraph -> words(paragraph).startsWith(beginning))
                .findFirst()
                .orElseThrow(() -> new AssertionError(beginning + " is not in " + paragraphs()));
    }

    /** The value of an attribute of a property: the paragraph's own, else its style's, else the default of all. */
    Optional<String> property(Element paragraph, String property, String attribute) {
        String style = paragraph.select("w|pStyle").attr("w:val");
        Document styles = xml("word/styles.xml");
        return List.of(
                        paragraph.select("> w|pPr > " + property),
                        styles.select("w|style[w:styleId=" + style + "] " + property),
                        styles.select("w|docDefaults " + property))
                .stream()
                .filter(found -> found.hasAttr(attribute))
                .map(found -> found.attr(attribute))
                .findFirst();
    }

    boolean has(Element paragraph, String property) {
        String style = paragraph.select("w|pStyle").attr("w:val");
        return !paragraph.select("> w|pPr > " + property).isEmpty()
                || !xml("word/styles.xml")
                        .select("w|style[w:styleId=" + style + "] " + property)
                        .isEmpty();
    }
}
