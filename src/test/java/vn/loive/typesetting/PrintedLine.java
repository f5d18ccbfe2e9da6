package vn.loive.typesetting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * A line of words as it stands on a page of a PDF; lengths in points.
 *
 * @param page from 1
 * @param left from the sheet's left edge
 * @param right from the sheet's left edge to the end of the words
 * @param baseline from the sheet's upper edge
 * @param font the name of the font of its first letter
 * @param size the size of that letter
 */
record PrintedLine(int page, String words, float left, float right, float baseline, String font, float size) {

    /** All lines in the order in which a reader of the file meets them. */
    static List<PrintedLine> of(byte[] pdf) {
        List<PrintedLine> lines = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String words, List<TextPosition> letters) {
                    lines.add(line(getCurrentPageNo(), words, letters));
                }
            }.getText(document);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return lines;
    }

    private static PrintedLine line(int page, String words, List<TextPosition> letters) {
        TextPosition first = letters.getFirst();
        TextPosition last = letters.getLast();
        return new PrintedLine(
                page,
                words.strip(),
                first.getXDirAdj(),
                last.getXDirAdj() + last.getWidthDirAdj(),
                first.getYDirAdj(),
                first.getFont().getName(),
                first.getFontSize());
    }

    boolean bold() {
        return font.contains("Bold");
    }

    boolean italic() {
        return font.contains("Italic");
    }

    float middle() {
        return (left + right) / 2;
    }
}
