package vn.loive.press;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a cell of a table's heading stands.
 *
 * @param column its first column, from 0
 * @param below whether the cell began in a row above and only goes on here
 */
record HeadingCell(String words, int column, int columns, int rows, boolean below) {

    /** The cells of each row of the heading from left to right, those from above repeated. */
    static List<List<HeadingCell>> rows(RuledTable table) {
        List<List<HeadingCell>> rows = new ArrayList<>();
        for (List<RuledTable.Heading> heading : table.heading()) {
            rows.add(row(rows, heading, table.figures().size()));
        }
        return rows;
    }

    private static List<HeadingCell> row(List<List<HeadingCell>> above, List<RuledTable.Heading> heading, int columns) {
        List<HeadingCell> row = new ArrayList<>();
        int next = 0;
        for (int column = 0; column < columns; column += row.getLast().columns) {
            HeadingCell upper = from(above, column);
            if (upper == null) {
                RuledTable.Heading cell = heading.get(next++);
                row.add(new HeadingCell(cell.words(), column, cell.columns(), cell.rows(), false));
            } else {
                row.add(new HeadingCell("", column, upper.columns, upper.rows - 1, true));
            }
        }
        return row;
    }

    /** The cell that reaches down from the row above, if one does. */
    private static @org.jspecify.annotations.Nullable HeadingCell from(List<List<HeadingCell>> above, int column) {
        return above.isEmpty()
                ? null
                : above.getLast().stream()
                        .filter(cell -> cell.column == column && cell.rows > 1)
                        .findFirst()
                        .orElse(null);
    }
}
