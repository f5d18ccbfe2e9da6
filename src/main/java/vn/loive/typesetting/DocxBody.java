package vn.loive.typesetting;

import static vn.loive.press.Lengths.twips;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import vn.loive.press.DocxColumns;
import vn.loive.press.DocxSections;
import vn.loive.press.DocxTable;
import vn.loive.press.DocxText;
import vn.loive.press.Markup;
import vn.loive.typesetting.Piece.Attached;
import vn.loive.typesetting.Piece.Columns;
import vn.loive.typesetting.Piece.Line;
import vn.loive.typesetting.Piece.Ruled;
import vn.loive.typesetting.Piece.Sideways;

/** The pieces as WordprocessingML, live places as content controls within bookmarks. */
final class DocxBody implements Markup.Content {

    private final List<Piece> pieces;
    private final DocxSections sections = new DocxSections();
    private int controls;

    DocxBody(List<Piece> pieces) {
        this.pieces = pieces;
    }

    @Override
    public void writeTo(Markup markup) throws XMLStreamException {
        pieces(markup, pieces);
        sections.endText(markup, false);
    }

    private void pieces(Markup markup, List<Piece> content) throws XMLStreamException {
        for (Piece piece : content) {
            switch (piece) {
                case Line line -> line(markup, line);
                case Columns columns -> columns(markup, columns);
                case Ruled ruled -> DocxTable.write(markup, ruled.table(), ruled.width());
                case Sideways sideways -> {
                    sections.endHere(markup, false);
                    pieces(markup, sideways.pieces());
                    sections.endHere(markup, true);
                }
                case Attached attached -> {
                    sections.endHere(markup, false);
                    sections.countAnew();
                    pieces(markup, attached.pieces());
                }
            }
        }
    }

    private void line(Markup markup, Line line) throws XMLStreamException {
        markup.element("w:p", paragraph -> {
            paragraph.element("w:pPr", properties -> {
                properties.empty("w:pStyle", "w:val", line.style().label());
                if (line.keepWithNext()) {
                    properties.empty("w:keepNext");
                }
                if (line.above() > 0) {
                    properties.empty("w:spacing", "w:before", twips(line.above()));
                }
                if (line.left() > 0) {
                    indent(properties, line);
                }
            });
            for (LivePlace place : LivePlace.of(line.text())) {
                place(paragraph, place);
            }
        });
    }

    private static void indent(Markup properties, Line line) throws XMLStreamException {
        String left = twips(line.left());
        String right = twips(line.right());
        properties.empty("w:ind", "w:left", left, "w:right", right, "w:hanging", twips(line.hanging()));
    }

    private void place(Markup paragraph, LivePlace place) throws XMLStreamException {
        TokenId token = place.token();
        if (token == null) {
            words(paragraph, place.runs());
            return;
        }
        String number = Integer.toString(++controls);
        DocxText.control(
                paragraph, token.value(), number, token.bookmark(controls), content -> words(content, place.runs()));
    }

    private static void words(Markup paragraph, List<Run> runs) throws XMLStreamException {
        for (Run run : runs) {
            DocxText.words(paragraph, run.text(), run.style().typeface());
        }
    }

    private void columns(Markup markup, Columns columns) throws XMLStreamException {
        double left = columns.leftWidth();
        List<DocxColumns.Pair> rows = columns.rows().stream()
                .map(row -> new DocxColumns.Pair(cell -> pieces(cell, row.left()), cell -> pieces(cell, row.right())))
                .toList();
        DocxColumns.write(markup, left, Paper.TEXT_WIDTH - left, rows);
    }
}
