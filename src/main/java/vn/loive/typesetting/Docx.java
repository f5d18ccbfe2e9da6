package vn.loive.typesetting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The package of a DOCX.
 * Its entries are sorted, bear one fixed time and are stored uncompressed, so that no library changes a byte.
 */
final class Docx {

    private static final List<String> PARTS = List.of(
            "[Content_Types].xml",
            "_rels/.rels",
            "docProps/core.xml",
            "word/_rels/document.xml.rels",
            "word/document.xml",
            "word/header.xml",
            "word/settings.xml",
            "word/styles.xml");

    /** One day after the first a zip can bear: the first itself would be written with the machine's time zone. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 2, 0, 0);

    private Docx() {}

    static byte[] of(OfficialDocument document) {
        String body = Markup.fragment(new DocxBody(Composition.of(document)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String part : PARTS) {
                byte[] content = Markup.filled("docx/" + part, document.heading(), body);
                zip.putNextEntry(entry(part, content));
                zip.write(content);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static ZipEntry entry(String name, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        entry.setTimeLocal(NO_TIME);
        return entry;
    }
}
