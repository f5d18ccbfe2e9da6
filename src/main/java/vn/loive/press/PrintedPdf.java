package vn.loive.press;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

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
        try (PdfBoxRenderer renderer = builder(page).buildPdfRenderer();
                PDDocument pdf = renderer.createPDFKeepOpen()) {
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

    private static PdfRendererBuilder builder(byte[] page) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withHtmlContent(new String(page, StandardCharsets.UTF_8), null)
                .useUriResolver((base, address) -> null)
                .usePdfUaAccessibility(true)
                .withProducer("Lối Về");
        for (Typeface face : Typeface.values()) {
            FontStyle slant = face.italic() ? FontStyle.ITALIC : FontStyle.NORMAL;
            builder.useFont(face::open, Typeface.FAMILY, face.bold() ? 700 : 400, slant, true);
        }
        return builder;
    }

    private static long id(String content) {
        CRC32 sum = new CRC32();
        sum.update(content.getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }
}
