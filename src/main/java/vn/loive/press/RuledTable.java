package vn.loive.press;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A table with lines between its cells.
 *
 * @param figures for each column whether it holds figures, which stand to the right; words stand to the left
 * @param heading the rows that every page repeats
 * @param numbered whether a row below the heading numbers the columns
 * @param rows what stands below, never split between pages
 */
public record RuledTable(List<Boolean> figures, List<List<Heading>> heading, boolean numbered, List<Row> rows) {

    /**
     * A cell of the heading.
     *
     * @param words what it says
     * @param columns over how many columns it goes
     * @param rows over how many rows of the heading it goes
     */
    public record Heading(String words, int columns, int rows) {

        /** A cell over one column and one row. */
        public static Heading of(String words) {
            return new Heading(words, 1, 1);
        }
    }

    /**
     * A row below the heading.
     *
     * @param cells one for each column
     * @param heavy whether it is a sum or a title among the others
     */
    public record Row(List<String> cells, boolean heavy) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** A row like the others. */
        public static Row of(String... cells) {
            return new Row(List.of(cells), false);
        }
    }

    public RuledTable {
        figures = List.copyOf(figures);
        heading = heading.stream().map(List::copyOf).toList();
        rows = List.copyOf(rows);
        int columns = figures.size();
        int covered = heading.stream()
                .flatMap(List::stream)
                .mapToInt(cell -> cell.columns() * cell.rows())
                .sum();
        if (columns == 0 || covered != columns * heading.size()) {
            throw new IllegalArgumentException("The heading must cover %d columns in %d rows, covers %d cells"
                    .formatted(columns, heading.size(), covered));
        }
        rows.forEach(row -> {
            if (row.cells().size() != columns) {
                throw new IllegalArgumentException("A row must have %d cells, has %d"
                        .formatted(columns, row.cells().size()));
            }
        });
    }

    /** A table with one row of headings. */
    public static RuledTable of(List<Boolean> figures, List<String> heading, List<Row> rows) {
        return new RuledTable(figures, List.of(heading.stream().map(Heading::of).toList()), false, rows);
    }

    /** The same with a row that numbers the columns. */
    public RuledTable withNumbers() {
        return new RuledTable(figures, heading, true, rows);
    }

    /** The numbers of the columns as printed: "(1)". */
    List<String> numbers() {
        return IntStream.rangeClosed(1, figures.size())
                .mapToObj(number -> "(" + number + ")")
                .toList();
    }

    /** The narrowest it can be set, in points, with words of moderate length in a line. */
    public double narrowest() {
        return TableWidths.of(this).narrowest();
    }
}
