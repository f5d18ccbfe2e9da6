package vn.loive.typesetting;

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
 * The PDF of a document: Tinos within, tagged, without a time, its id made from its content.
 * Nothing is fetched: the page is built here with every word escaped, and every address is refused.
 */
final class Pdf {

    static {
        // It would tell of each font and style sheet it reads.
        XRLog.setLoggingEnabled(false);
    }

    private Pdf() {}

    static byte[] of(OfficialDocument document) {
        String body = Markup.fragment(markup -> PdfBody.pieces(markup, Composition.of(document)));
        byte[] page = Markup.filled("pdf/page.xhtml", document.heading(), body);
        byte[] metadata = Markup.filled("pdf/metadata.xml", document.heading(), "");
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withHtmlContent(new String(page, StandardCharsets.UTF_8), null)
                .useUriResolver((base, address) -> null)
                .usePdfUaAccessibility(true)
                .withProducer("Lối Về");
        for (RunStyle face : RunStyle.values()) {
            FontStyle slant = face.italic() ? FontStyle.ITALIC : FontStyle.NORMAL;
            builder.useFont(() -> Typeface.open(face), Typeface.NAME, face.bold() ? 700 : 400, slant, true);
        }
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                PDDocument pdf = renderer.createPDFKeepOpen()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.getDocumentInformation().getCOSObject().removeItem(COSName.CREATION_DATE);
            pdf.getDocumentCatalog().getMetadata().importXMPMetadata(metadata);
            pdf.setDocumentId(id(document));
            pdf.save(bytes);
            return bytes.toByteArray();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static long id(OfficialDocument document) {
        CRC32 sum = new CRC32();
        sum.update(document.toString().getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }
}
