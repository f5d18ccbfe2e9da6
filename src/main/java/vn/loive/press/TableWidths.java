package vn.loive.press;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How wide the columns of a table must and would be, in points. */
final class TableWidths {

    /** The size of letters in tables. */
    static final double SIZE = 12;

    /** Left and right of the words. */
    static final double AIR = 4;

    /** Words that are read in lines want lines of this width. */
    private static final double LINE = 80;

    /** For the longest figure or word, or a short line of words. */
    private final double[] least;

    /** For all words in one line. */
    private final double[] best;

    private TableWidths(double[] least, double[] best) {
        this.least = least;
        this.best = best;
    }

    static TableWidths of(RuledTable table) {
        int columns = table.figures().size();
        double[] least = new double[columns];
        double[] best = new double[columns];
        for (int column = 0; column < columns; column++) {
            List<String> cells = cells(table, column).toList();
            best[column] = widest(cells.stream());
            double words = widest(cells.stream().flatMap(cell -> Stream.of(cell.split("\\s+", -1))));
            least[column] = table.figures().get(column) ? words : Math.max(words, Math.min(best[column], LINE));
        }
        return new TableWidths(least, best);
    }

    /** What stands in a column; a heading over several columns asks nothing of one. */
    private static Stream<String> cells(RuledTable table, int column) {
        Stream<String> headings = HeadingCell.rows(table).stream()
                .flatMap(List::stream)
                .filter(cell -> cell.column() == column && cell.columns() == 1)
                .flatMap(cell -> Stream.of(cell.words().split("\\s+", -1)));
        return Stream.concat(
                headings, table.rows().stream().map(row -> row.cells().get(column)));
    }

    private static double widest(Stream<String> words) {
        return words.mapToDouble(word -> Typeface.BOLD.width(word, SIZE)).max().orElse(0) + 2 * AIR + 1;
    }

    double narrowest() {
        return DoubleStream.of(least).sum();
    }

    /** The columns for a table of that width: each its least, and of what is left as much as it can use. */
    double[] within(double width) {
        double[] wish = IntStream.range(0, least.length)
                .mapToDouble(column -> Math.max(1, best[column] - least[column]))
                .toArray();
        double all = Arrays.stream(wish).sum();
        double spare = width - narrowest();
        return IntStream.range(0, least.length)
                .mapToDouble(column -> least[column] + spare * wish[column] / all)
                .toArray();
    }
}
