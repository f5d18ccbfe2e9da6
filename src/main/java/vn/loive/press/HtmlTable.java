package vn.loive.press;

import java.util.List;
import javax.xml.stream.XMLStreamException;

/** A table in XHTML; the page's style sheet knows the classes {@code ruled}, {@code number}, {@code figure} and {@code heavy}. */
public final class HtmlTable {

    private final RuledTable table;
    private final double[] widths;
    private final double width;

    private HtmlTable(RuledTable table, double width) {
        this.table = table;
        this.width = width;
        this.widths = TableWidths.of(table).within(width);
    }

    /**
     * Writes the table.
     *
     * @param width of the whole, in points
     */
    public static void write(Markup markup, RuledTable table, double width) throws XMLStreamException {
        new HtmlTable(table, width).write(markup);
    }

    private void write(Markup markup) throws XMLStreamException {
        String style = "width: " + Lengths.css(width);
        markup.element("table", this::content, "class", "ruled", "style", style);
    }

    private void content(Markup all) throws XMLStreamException {
        for (double column : widths) {
            all.empty("col", "style", "width: " + Lengths.css(column));
        }
        all.element("thead", this::head);
        all.element("tbody", this::body);
    }

    private void head(Markup head) throws XMLStreamException {
        for (List<HeadingCell> row : HeadingCell.rows(table)) {
            head.element("tr", cells -> heading(cells, row));
        }
        if (table.numbered()) {
            head.element("tr", this::numbers);
        }
    }

    /** A cell over several rows is several cells without a line between: the renderer forgets the lines of others where a page begins. */
    private static void heading(Markup row, List<HeadingCell> cells) throws XMLStreamException {
        for (HeadingCell cell : cells) {
            String kind = (cell.rows() > 1 ? "open" : "closed") + edge(cell.column());
            row.element("th", words -> words.words(cell.words()), "class", kind, "colspan", "" + cell.columns());
        }
    }

    private void numbers(Markup row) throws XMLStreamException {
        for (int column = 0; column < widths.length; column++) {
            String number = table.numbers().get(column);
            row.element("th", words -> words.words(number), "class", "table-number" + edge(column));
        }
    }

    private void body(Markup body) throws XMLStreamException {
        for (RuledTable.Row row : table.rows()) {
            body.element("tr", cells -> cells(cells, row), "class", row.heavy() ? "heavy" : "light");
        }
    }

    private void cells(Markup row, RuledTable.Row cells) throws XMLStreamException {
        for (int column = 0; column < widths.length; column++) {
            String words = cells.cells().get(column);
            String kind = table.figures().get(column) ? "figure" : "words";
            row.element("td", cell -> cell.words(words), "class", kind + edge(column));
        }
    }

    /** The leftmost cell draws the table's left edge: collapsed borders get lost where a heading is repeated. */
    private static String edge(int column) {
        return column == 0 ? " leftmost" : "";
    }
}
