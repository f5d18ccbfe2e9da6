package vn.loive.typesetting;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.loive.press.Markup;
import vn.loive.press.StoredZip;

/** The package of a DOCX: its fixed parts, filled. */
final class Docx {

    private static final List<String> PARTS = List.of(
            "[Content_Types].xml",
            "_rels/.rels",
            "docProps/core.xml",
            "docProps/custom.xml",
            "word/_rels/document.xml.rels",
            "word/document.xml",
            "word/header.xml",
            "word/settings.xml",
            "word/styles.xml");

    private Docx() {}

    static byte[] of(OfficialDocument document, String origin) {
        Map<String, String> places = Map.of(
                "title", Markup.fragment(markup -> markup.words(document.heading())),
                "origin", Markup.fragment(markup -> markup.words(origin)),
                "body", Markup.fragment(new DocxBody(Composition.of(document))));
        SortedMap<String, byte[]> parts = new TreeMap<>();
        for (String part : PARTS) {
            parts.put(part, Markup.filled("/typesetting/docx/" + part, places));
        }
        return StoredZip.of(parts);
    }
}
