package vn.loive.proofs;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import vn.loive.press.StoredZip;

/** A DOCX whose parts somebody changes, as a word processor or a forger would. */
final class EditedDocx {

    private final SortedMap<String, byte[]> parts = new TreeMap<>();

    private EditedDocx() {}

    static EditedDocx of(byte[] docx) {
        EditedDocx edited = new EditedDocx();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                edited.parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return edited;
    }

    String text(String part) {
        byte[] content = parts.get(part);
        if (content == null) {
            throw new AssertionError(part + " is not in " + parts.keySet());
        }
        return new String(content, StandardCharsets.UTF_8);
    }

    EditedDocx with(String part, String content) {
        parts.put(part, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    EditedDocx without(String part) {
        parts.remove(part);
        return this;
    }

    /** Puts other words in the place of the first that match. */
    EditedDocx replacing(String part, String pattern, String other) {
        String before = text(part);
        String after = before.replaceFirst("(?s)" + pattern, other);
        if (before.equals(after)) {
            throw new AssertionError(pattern + " is not in " + part);
        }
        return with(part, after);
    }

    /** Changes the text itself. */
    EditedDocx typing(String pattern, String other) {
        return replacing("word/document.xml", pattern, other);
    }

    EditedDocx typeAs(String contentType) {
        return replacing("\\[Content_Types\\].xml".replace("\\", ""), "</Types>", contentType + "</Types>");
    }

    EditedDocx related(String relationship) {
        return replacing("word/_rels/document.xml.rels", "</Relationships>", relationship + "</Relationships>");
    }

    byte[] bytes() {
        return StoredZip.of(parts);
    }

    ReturnedDocument.Returned returned() {
        return (ReturnedDocument.Returned) ReturnedDocument.read(bytes());
    }

    CannotReturn refused() {
        return ((ReturnedDocument.Refused) ReturnedDocument.read(bytes())).why();
    }
}
