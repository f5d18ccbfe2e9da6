package vn.loive.proofs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.loive.proofs.NotTaken.Kind;

/** Hears the text of a returned file and makes paragraphs of it, changes under review taken as accepted. */
final class DocxReading implements DocxXml.Visitor {

    private static final Map<String, Kind> MENTIONED = Map.ofEntries(
            Map.entry("del", Kind.DELETION),
            Map.entry("moveFrom", Kind.DELETION),
            Map.entry("ins", Kind.INSERTION),
            Map.entry("moveTo", Kind.INSERTION),
            Map.entry("drawing", Kind.PICTURE),
            Map.entry("pict", Kind.PICTURE),
            Map.entry("txbxContent", Kind.TEXT_BOX),
            Map.entry(":oMath", Kind.FORMULA),
            Map.entry("footnoteReference", Kind.NOTE),
            Map.entry("endnoteReference", Kind.NOTE),
            Map.entry("commentReference", Kind.COMMENT));

    private final DocxStyles styles;
    private final List<DocxParagraph> paragraphs = new ArrayList<>();
    private @Nullable ParagraphReading paragraph;
    private int tables;
    private int tableDepth;
    private int leftOut;

    private DocxReading(DocxStyles styles) {
        this.styles = styles;
    }

    static List<DocxParagraph> paragraphs(DocxArchive archive) {
        DocxReading reading = new DocxReading(DocxStyles.of(archive));
        archive.document(reading);
        reading.finish();
        return reading.paragraphs;
    }

    @Override
    public void open(String name, UnaryOperator<String> attributes) {
        refuse(name);
        mention(name);
        if (leftOut > 0 || leavesOut(name)) {
            leftOut++;
        } else if (name.equals("tbl")) {
            tables += tableDepth == 0 ? 1 : 0;
            tableDepth++;
        } else if (name.equals("p")) {
            begin();
        } else if (paragraph != null) {
            paragraph.open(name, attributes);
        }
    }

    @Override
    public void close(String name) {
        if (leftOut > 0) {
            leftOut--;
        } else if (name.equals("tbl")) {
            tableDepth--;
        } else if (name.equals("p") && paragraph != null && !paragraph.goesOn()) {
            finish();
        } else if (paragraph != null) {
            paragraph.close(name);
        }
    }

    @Override
    public void text(String words) {
        if (leftOut == 0 && paragraph != null) {
            paragraph.text(words);
        }
    }

    private void begin() {
        if (paragraph == null) {
            paragraph = new ParagraphReading(styles);
        } else {
            paragraph.goOn();
        }
    }

    private void finish() {
        if (paragraph != null) {
            paragraphs.add(paragraph.finished(tableDepth == 0 ? 0 : tables));
            paragraph = null;
        }
    }

    private static void refuse(String name) {
        switch (name) {
            case "object", "control", "altChunk" -> throw new Unreadable(CannotReturn.EMBEDDED_OBJECT);
            case "subDoc" -> throw new Unreadable(CannotReturn.OUTSIDE_LINK);
            default -> {}
        }
    }

    /** Whether nothing within is taken; a deletion among a paragraph's properties concerns only its end. */
    private boolean leavesOut(String name) {
        return switch (name) {
            case "del", "moveFrom" -> paragraph == null || !paragraph.inProperties();
            case "drawing", "pict", "txbxContent", ":Fallback", ":oMath", ":oMathPara" -> true;
            case "pPrChange", "rPrChange", "sectPr", "tblPr", "trPr", "tcPr" -> true;
            default -> false;
        };
    }

    private void mention(String name) {
        Kind kind = MENTIONED.get(name);
        if (kind != null && paragraph != null) {
            paragraph.mention(kind);
        }
    }
}
