package vn.loive.typesetting;

import static vn.loive.press.Lengths.css;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import vn.loive.press.HtmlTable;
import vn.loive.press.HtmlText;
import vn.loive.press.Markup;
import vn.loive.typesetting.Piece.Attached;
import vn.loive.typesetting.Piece.Columns;
import vn.loive.typesetting.Piece.Line;
import vn.loive.typesetting.Piece.Row;
import vn.loive.typesetting.Piece.Ruled;
import vn.loive.typesetting.Piece.Sideways;

/** The pieces as XHTML, from which the PDF is made. */
final class PdfBody {

    private PdfBody() {}

    static void pieces(Markup markup, List<Piece> pieces) throws XMLStreamException {
        for (Piece piece : pieces) {
            switch (piece) {
                case Line line -> line(markup, line);
                case Columns columns -> columns(markup, columns);
                case Ruled ruled -> HtmlTable.write(markup, ruled.table(), ruled.width());
                case Sideways sideways -> pages(markup, "sideways", sideways.pieces());
                case Attached attached -> pages(markup, "attached", attached.pieces());
            }
        }
    }

    private static void pages(Markup markup, String kind, List<Piece> pieces) throws XMLStreamException {
        markup.element("div", content -> pieces(content, pieces), "class", kind);
    }

    private static void line(Markup markup, Line line) throws XMLStreamException {
        String name = line.style().label() + (line.keepWithNext() ? " kept" : "");
        String above = line.above() > 0 ? "margin-top: " + css(line.above()) + "; " : "";
        String indent = line.left() > 0
                ? "margin-left: %s; margin-right: %s; text-indent: %s"
                        .formatted(css(line.left()), css(line.right()), css(-line.hanging()))
                : "";
        markup.element(
                line.style().element(), words -> runs(words, line.text()), "class", name, "style", above + indent);
    }

    /** Spaces between runs go to the latter, because a space that ends a run is not dropped where a line ends. */
    private static void runs(Markup paragraph, Text text) throws XMLStreamException {
        String spaces = "";
        for (Run run : text.runs()) {
            String whole = spaces + run.text();
            String words = whole.stripTrailing();
            spaces = whole.substring(words.length());
            HtmlText.words(paragraph, words, run.style().label());
        }
    }

    private static void columns(Markup markup, Columns columns) throws XMLStreamException {
        for (Row row : columns.rows()) {
            markup.element("div", cells -> cells(cells, columns.leftWidth(), row), "class", "row");
        }
    }

    private static void cells(Markup markup, double leftWidth, Row row) throws XMLStreamException {
        cell(markup, leftWidth, row.left());
        cell(markup, Paper.TEXT_WIDTH - leftWidth, row.right());
    }

    private static void cell(Markup markup, double width, List<Piece> content) throws XMLStreamException {
        markup.element("div", cell -> pieces(cell, content), "class", "column", "style", "width: " + css(width));
    }
}
