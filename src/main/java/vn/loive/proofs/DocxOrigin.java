package vn.loive.proofs;

import java.util.function.UnaryOperator;
import vn.loive.typesetting.Typesetter;

/** Finds the word that the typesetter left about whence the file comes. */
final class DocxOrigin implements DocxXml.Visitor {

    private final StringBuilder origin = new StringBuilder();
    private boolean ours;

    private DocxOrigin() {}

    static String of(DocxArchive archive) {
        DocxOrigin reading = new DocxOrigin();
        archive.part("docprops/custom.xml", reading);
        return reading.origin.toString().strip();
    }

    @Override
    public void open(String name, UnaryOperator<String> attributes) {
        if (name.equals(":property")) {
            ours = attributes.apply("name").equals(Typesetter.ORIGIN);
        }
    }

    @Override
    public void text(String words) {
        origin.append(ours ? words : "");
    }
}
