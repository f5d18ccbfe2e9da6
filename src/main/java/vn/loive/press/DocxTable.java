package vn.loive.press;

import static vn.loive.press.Lengths.twips;

import java.util.List;
import java.util.stream.DoubleStream;
import javax.xml.stream.XMLStreamException;

/**
 * A table in WordprocessingML.
 * The document's styles must have {@code ruled}, {@code table-heading}, {@code table-number}, {@code table-words},
 * {@code table-figure} and, of those two, {@code -heavy}.
 */
public final class DocxTable {

    private final RuledTable table;
    private final double[] widths;

    private DocxTable(RuledTable table, double width) {
        this.table = table;
        this.widths = TableWidths.of(table).within(width);
    }

    /**
     * Writes the table.
     *
     * @param width of the whole, in points
     */
    public static void write(Markup markup, RuledTable table, double width) throws XMLStreamException {
        new DocxTable(table, width).write(markup);
    }

    private void write(Markup markup) throws XMLStreamException {
        markup.element("w:tbl", all -> {
            properties(all);
            head(all);
            for (RuledTable.Row row : table.rows()) {
                row(all, false, cells -> cells(cells, row));
            }
        });
    }

    private void head(Markup all) throws XMLStreamException {
        for (List<HeadingCell> row : HeadingCell.rows(table)) {
            row(all, true, cells -> heading(cells, row));
        }
        if (table.numbered()) {
            row(all, true, this::numbers);
        }
    }

    private void properties(Markup all) throws XMLStreamException {
        String whole = twips(DoubleStream.of(widths).sum());
        all.element(
                "w:tblPr",
                properties -> properties
                        .empty("w:tblStyle", "w:val", "ruled")
                        .empty("w:tblW", "w:w", whole, "w:type", "dxa")
                        .empty("w:tblLayout", "w:type", "fixed"));
        all.element("w:tblGrid", this::grid);
    }

    private void grid(Markup grid) throws XMLStreamException {
        for (double width : widths) {
            grid.empty("w:gridCol", "w:w", twips(width));
        }
    }

    private static void row(Markup table, boolean repeated, Markup.Content cells) throws XMLStreamException {
        table.element("w:tr", row -> {
            row.element("w:trPr", properties -> {
                properties.empty("w:cantSplit");
                if (repeated) {
                    properties.empty("w:tblHeader");
                }
            });
            cells.writeTo(row);
        });
    }

    private void heading(Markup row, List<HeadingCell> cells) throws XMLStreamException {
        for (HeadingCell cell : cells) {
            row.element("w:tc", content -> {
                content.element("w:tcPr", properties -> heading(properties, cell));
                paragraph(content, "table-heading", cell.words());
            });
        }
    }

    private void heading(Markup properties, HeadingCell cell) throws XMLStreamException {
        double width = DoubleStream.of(widths)
                .skip(cell.column())
                .limit(cell.columns())
                .sum();
        properties.empty("w:tcW", "w:w", twips(width), "w:type", "dxa");
        properties.empty("w:gridSpan", "w:val", "" + cell.columns());
        if (cell.rows() > 1 || cell.below()) {
            properties.empty("w:vMerge", "w:val", cell.below() ? "continue" : "restart");
        }
        properties.empty("w:vAlign", "w:val", "center");
    }

    private void numbers(Markup row) throws XMLStreamException {
        for (int column = 0; column < widths.length; column++) {
            cell(row, column, "table-number", table.numbers().get(column));
        }
    }

    private void cells(Markup row, RuledTable.Row cells) throws XMLStreamException {
        for (int column = 0; column < widths.length; column++) {
            String style = table.figures().get(column) ? "table-figure" : "table-words";
            cell(
                    row,
                    column,
                    style + (cells.heavy() ? "-heavy" : ""),
                    cells.cells().get(column));
        }
    }

    private void cell(Markup row, int column, String style, String words) throws XMLStreamException {
        row.element("w:tc", content -> {
            content.element(
                    "w:tcPr", properties -> properties.empty("w:tcW", "w:w", twips(widths[column]), "w:type", "dxa"));
            paragraph(content, style, words);
        });
    }

    private static void paragraph(Markup cell, String style, String words) throws XMLStreamException {
        cell.element("w:p", paragraph -> {
            paragraph.element("w:pPr", properties -> properties.empty("w:pStyle", "w:val", style));
            paragraph.element("w:r", run -> run.element("w:t", text -> text.words(words), "xml:space", "preserve"));
        });
    }
}
