package vn.loive.typesetting;

import static vn.loive.typesetting.Paper.twips;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import vn.loive.press.Markup;
import vn.loive.typesetting.Piece.Columns;
import vn.loive.typesetting.Piece.Line;
import vn.loive.typesetting.Piece.Row;

/** The pieces as WordprocessingML, live places as content controls within bookmarks. */
final class DocxBody implements Markup.Content {

    private final List<Piece> pieces;
    private int controls;

    DocxBody(List<Piece> pieces) {
        this.pieces = pieces;
    }

    @Override
    public void writeTo(Markup markup) throws XMLStreamException {
        pieces(markup, pieces);
    }

    private void pieces(Markup markup, List<Piece> content) throws XMLStreamException {
        for (Piece piece : content) {
            switch (piece) {
                case Line line -> line(markup, line);
                case Columns columns -> columns(markup, columns);
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
        String bookmark = token.bookmark(controls);
        if (bookmark == null) {
            control(paragraph, token, number, place.runs());
            return;
        }
        paragraph.empty("w:bookmarkStart", "w:id", number, "w:name", bookmark);
        control(paragraph, token, number, place.runs());
        paragraph.empty("w:bookmarkEnd", "w:id", number);
    }

    private static void control(Markup paragraph, TokenId token, String number, List<Run> runs)
            throws XMLStreamException {
        paragraph.element("w:sdt", control -> {
            control.element(
                    "w:sdtPr",
                    properties ->
                            properties.empty("w:tag", "w:val", token.value()).empty("w:id", "w:val", number));
            control.element("w:sdtContent", content -> words(content, runs));
        });
    }

    private static void words(Markup paragraph, List<Run> runs) throws XMLStreamException {
        for (Run run : runs) {
            words(paragraph, run);
        }
    }

    private static void words(Markup paragraph, Run run) throws XMLStreamException {
        paragraph.element("w:r", element -> {
            element.element("w:rPr", properties -> {
                if (run.style().bold()) {
                    properties.empty("w:b");
                }
                if (run.style().italic()) {
                    properties.empty("w:i");
                }
            });
            String[] lines = run.text().split("\n", -1);
            for (int index = 0; index < lines.length; index++) {
                if (index > 0) {
                    element.empty("w:br");
                }
                String words = lines[index];
                element.element("w:t", text -> text.words(words), "xml:space", "preserve");
            }
        });
    }

    private void columns(Markup markup, Columns columns) throws XMLStreamException {
        double left = columns.leftWidth();
        double right = Paper.TEXT_WIDTH - left;
        markup.element("w:tbl", table -> {
            table.element(
                    "w:tblPr",
                    properties -> properties
                            .empty("w:tblStyle", "w:val", "columns")
                            .empty("w:tblW", "w:w", twips(Paper.TEXT_WIDTH), "w:type", "dxa")
                            .empty("w:tblLayout", "w:type", "fixed"));
            table.element(
                    "w:tblGrid",
                    grid -> grid.empty("w:gridCol", "w:w", twips(left)).empty("w:gridCol", "w:w", twips(right)));
            for (Row row : columns.rows()) {
                table.element("w:tr", cells -> {
                    cells.element("w:trPr", properties -> properties.empty("w:cantSplit"));
                    cell(cells, left, row.left());
                    cell(cells, right, row.right());
                });
            }
        });
    }

    private void cell(Markup row, double width, List<Piece> content) throws XMLStreamException {
        row.element("w:tc", cell -> {
            cell.element("w:tcPr", properties -> properties.empty("w:tcW", "w:w", twips(width), "w:type", "dxa"));
            pieces(cell, content);
        });
    }
}
