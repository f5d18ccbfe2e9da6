package vn.loive.typesetting;

/**
 * Puts an official document on paper.
 * The same document gives the same bytes, whatever the machine's time zone and language.
 */
public final class Typesetter {

    private Typesetter() {}

    /** The document as a word processor opens it: Office Open XML, the font by name, live places as content controls. */
    public static byte[] docx(OfficialDocument document) {
        return Docx.of(document);
    }

    /** The document as a printer takes it: PDF, the font within, tagged for screen readers. */
    public static byte[] pdf(OfficialDocument document) {
        return Pdf.of(document);
    }
}
