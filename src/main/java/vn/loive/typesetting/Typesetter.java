package vn.loive.typesetting;

/**
 * Puts an official document on paper.
 * The same document gives the same bytes, whatever the machine's time zone and language.
 */
public final class Typesetter {

    /** The name of the file property that says whence a DOCX comes. */
    public static final String ORIGIN = "LoiVe";

    private Typesetter() {}

    /** The document as a word processor opens it: Office Open XML, the font by name, live places as content controls. */
    public static byte[] docx(OfficialDocument document) {
        return docx(document, "");
    }

    /**
     * The same file with a word about whence it comes, which word processors keep through editing.
     *
     * @param origin the value of its own property {@value #ORIGIN}; empty for none
     */
    public static byte[] docx(OfficialDocument document, String origin) {
        return Docx.of(document, origin);
    }

    /** The document as a printer takes it: PDF, the font within, tagged for screen readers. */
    public static byte[] pdf(OfficialDocument document) {
        return Pdf.of(document);
    }
}
