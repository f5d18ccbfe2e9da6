package vn.loive.reporting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The words of a DOCX as a reader sees them, one line for each paragraph. */
final class DocxText {

    private static final Pattern TEXT = Pattern.compile("<w:t(?: [^>]*)?>([^<]*)</w:t>|(</w:p>)|<w:(?:br|tab)/>");

    private DocxText() {}

    static String of(byte[] docx) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return words(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new AssertionError("The file holds no word/document.xml");
    }

    private static String words(String xml) {
        return TEXT.matcher(xml)
                .results()
                .map(DocxText::words)
                .collect(Collectors.joining())
                .replace("&amp;", "&")
                .replace("&quot;", "\"")
                .replace('\u00a0', ' ');
    }

    private static String words(MatchResult found) {
        if (found.group(2) != null) {
            return "\n";
        }
        return found.group(1) == null ? " " : found.group(1);
    }
}
