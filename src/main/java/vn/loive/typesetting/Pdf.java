package vn.loive.typesetting;

import java.util.Map;
import vn.loive.press.Markup;
import vn.loive.press.PrintedPdf;

/** The PDF of a document, from a page that is built here with every word escaped. */
final class Pdf {

    private Pdf() {}

    static byte[] of(OfficialDocument document) {
        String title = Markup.fragment(markup -> markup.words(document.heading()));
        String body = Markup.fragment(markup -> PdfBody.pieces(markup, Composition.of(document)));
        Map<String, String> places = Map.of("title", title, "body", body);
        return PrintedPdf.of(
                Markup.filled("/typesetting/pdf/page.xhtml", places),
                Markup.filled("/typesetting/pdf/metadata.xml", places),
                document.toString());
    }
}
