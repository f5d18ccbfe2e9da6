package vn.loive.press;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A page of XHTML as PDF: Tinos within, tagged, without a time, its id made from its content.
 * Nothing is fetched: every address in the page is refused.
 */
public final class PrintedPdf {

    static {
        // It would tell of each font and style sheet it reads.
        XRLog.setLoggingEnabled(false);
    }

    private PrintedPdf() {}

    /**
     * The file.
     *
     * @param page the XHTML in UTF-8
     * @param metadata what it tells of itself, in XMP
     * @param content from which its id is made
     */
    public static byte[] of(byte[] page, byte[] metadata, String content) {
        try (PDDocument pdf = new PDDocument();
                PdfBoxRenderer renderer = builder(page, pdf).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.getDocumentInformation().getCOSObject().removeItem(COSName.CREATION_DATE);
            pdf.getDocumentCatalog().getMetadata().importXMPMetadata(metadata);
            pdf.setDocumentId(id(content));
            pdf.save(bytes);
            return bytes.toByteArray();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static PdfRendererBuilder builder(byte[] page, PDDocument pdf) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withHtmlContent(new String(page, StandardCharsets.UTF_8), null)
                .useUriResolver((base, address) -> null)
                .usePDDocument(pdf)
                .usePdfUaAccessibility(true)
                .withProducer("Lối Về");
        for (Typeface face : Typeface.values()) {
            FontStyle slant = face.italic() ? FontStyle.ITALIC : FontStyle.NORMAL;
            builder.useFont(new Letters(pdf, face), Typeface.FAMILY, face.bold() ? 700 : 400, slant, true);
        }
        return builder;
    }

    /**
     * A face within the file, read when the first word is set in it.
     * Its rules for ligatures are left out: Vietnamese has none, and the library spends six sevenths of its time on them.
     */
    private static final class Letters extends PDFontSupplier {

        private final PDDocument pdf;
        private final Typeface face;

        Letters(PDDocument pdf, Typeface face) {
            super(null);
            this.pdf = pdf;
            this.face = face;
        }

        @Override
        public PDFont supply() {
            try (InputStream file = face.open()) {
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
                font.setEnableGsub(false);
                return PDType0Font.load(pdf, font, true);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    private static long id(String content) {
        CRC32 sum = new CRC32();
        sum.update(content.getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }
}
