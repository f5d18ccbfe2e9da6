package vn.loive.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads what stands on a produced document, as one line of text. */
final class Paper {

    private Paper() {}

    static String ofPdf(Path file) {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            // The number of a page stands in the middle of a sentence that goes on.
            return oneLine(new PDFTextStripper().getText(document).replaceAll("(?m)^\\s*\\d+\\s*$", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String ofDocx(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            String xml = new String(
                    zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes(), StandardCharsets.UTF_8);
            return oneLine(xml.replaceAll("</w:p>", " ").replaceAll("<[^>]+>", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ");
    }
}
