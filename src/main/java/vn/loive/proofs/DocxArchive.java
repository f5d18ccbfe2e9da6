package vn.loive.proofs;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The XML parts of a DOCX by name in small letters, as the standard compares them.
 * Other parts are counted and passed over.
 */
final class DocxArchive {

    static final int LARGEST = 10 * 1024 * 1024;
    static final int LARGEST_UNPACKED = 60 * 1024 * 1024;
    static final int MOST_PARTS = 1_000;

    private static final String DOCUMENT = "word/document.xml";
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /** The name of the stream in which a locked document lies. */
    private static final String LOCKED = "EncryptedPackage";

    private final Map<String, byte[]> parts = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private int unpacked;

    private DocxArchive() {}

    /** The file taken apart, if it is a DOCX that can be opened without harm. */
    static DocxArchive open(byte[] docx) {
        if (docx.length > LARGEST) {
            throw new Unreadable(CannotReturn.TOO_LARGE);
        }
        if (!begins(docx, ZIP)) {
            boolean locked = begins(docx, COMPOUND)
                    && new String(docx, StandardCharsets.ISO_8859_1)
                            .contains(new String(
                                    LOCKED.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
            throw new Unreadable(locked ? CannotReturn.ENCRYPTED : CannotReturn.NOT_A_DOCX);
        }
        DocxArchive archive = new DocxArchive();
        archive.unpack(docx);
        if (!archive.names.contains(DOCUMENT)) {
            throw new Unreadable(CannotReturn.NOT_A_DOCX);
        }
        DocxDangers.refuse(archive.names, archive.parts);
        return archive;
    }

    private static boolean begins(byte[] file, byte[] magic) {
        return file.length >= magic.length && Arrays.equals(file, 0, magic.length, magic, 0, magic.length);
    }

    private void unpack(byte[] docx) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName().toLowerCase(Locale.ROOT).replaceFirst("^/", "");
                take(name, zip.readNBytes(LARGEST_UNPACKED - unpacked + 1));
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new Unreadable(CannotReturn.BROKEN);
        }
    }

    /** Two parts of one name would be read otherwise by another program. */
    private void take(String name, byte[] content) {
        unpacked += content.length;
        if (!names.add(name)) {
            throw new Unreadable(CannotReturn.BROKEN);
        }
        if (unpacked > LARGEST_UNPACKED || names.size() > MOST_PARTS) {
            throw new Unreadable(CannotReturn.TOO_LARGE);
        }
        if (name.endsWith(".xml") || name.endsWith(".rels")) {
            parts.put(name, content);
        }
    }

    /** Reads the text itself. */
    void document(DocxXml.Visitor visitor) {
        part(DOCUMENT, visitor);
    }

    /** Reads a part; one that is missing has nothing to tell. */
    void part(String name, DocxXml.Visitor visitor) {
        byte[] content = parts.get(name);
        if (content != null) {
            DocxXml.read(content, visitor);
        }
    }
}
