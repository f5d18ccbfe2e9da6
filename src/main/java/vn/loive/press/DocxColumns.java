package vn.loive.press;

import static vn.loive.press.Lengths.twips;

import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Two columns side by side in WordprocessingML, without lines; no row is split between pages. */
public final class DocxColumns {

    private DocxColumns() {}

    /** What stands side by side. */
    public record Pair(Markup.Content left, Markup.Content right) {}

    /** Writes rows of two columns whose widths are given in points; the styles must have {@code columns}. */
    public static void write(Markup markup, double left, double right, List<Pair> rows) throws XMLStreamException {
        markup.element("w:tbl", table -> {
            table.element(
                    "w:tblPr",
                    properties -> properties
                            .empty("w:tblStyle", "w:val", "columns")
                            .empty("w:tblW", "w:w", twips(left + right), "w:type", "dxa")
                            .empty("w:tblLayout", "w:type", "fixed"));
            table.element(
                    "w:tblGrid",
                    grid -> grid.empty("w:gridCol", "w:w", twips(left)).empty("w:gridCol", "w:w", twips(right)));
            for (Pair row : rows) {
                table.element("w:tr", cells -> {
                    cells.element("w:trPr", properties -> properties.empty("w:cantSplit"));
                    cell(cells, left, row.left());
                    cell(cells, right, row.right());
                });
            }
        });
    }

    private static void cell(Markup row, double width, Markup.Content content) throws XMLStreamException {
        row.element("w:tc", cell -> {
            cell.element("w:tcPr", properties -> properties.empty("w:tcW", "w:w", twips(width), "w:type", "dxa"));
            content.writeTo(cell);
        });
    }
}
