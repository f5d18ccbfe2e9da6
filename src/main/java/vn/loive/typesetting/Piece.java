package vn.loive.typesetting;

import java.util.List;
import vn.loive.press.RuledTable;

/** What a writer puts on paper, from top to bottom; lengths in points. */
sealed interface Piece {

    /**
     * A paragraph.
     *
     * @param left from the column's left edge to its lines
     * @param right from its lines to the column's right edge
     * @param hanging how far its first line begins before the others
     * @param above the space over it if it is not that of its style, else 0
     * @param keepWithNext whether the next piece must begin on the same page
     */
    record Line(
            PaperStyle style, Text text, double left, double right, double hanging, double above, boolean keepWithNext)
            implements Piece {

        Line(PaperStyle style, Text text) {
            this(style, text, 0, 0, 0, 0, false);
        }

        Line indented(double first, double others) {
            return new Line(style, text, left + others, right, others - first, above, keepWithNext);
        }

        Line inset(double margin) {
            return new Line(style, text, margin, margin, hanging, above, keepWithNext);
        }

        Line spaced(double space) {
            return new Line(style, text, left, right, hanging, space, keepWithNext);
        }

        Line kept() {
            return new Line(style, text, left, right, hanging, above, true);
        }
    }

    /** Two columns side by side; no row is split between pages. */
    record Columns(double leftWidth, List<Row> rows) implements Piece {}

    /** What stands side by side, its first lines level. */
    record Row(List<Piece> left, List<Piece> right) {}

    /** A table with lines between its cells. */
    record Ruled(RuledTable table, double width) implements Piece {}

    /** What stands on pages of its own that are laid sideways. */
    record Sideways(List<Piece> pieces) implements Piece {}

    /** What begins on a new page, from which pages are counted anew. */
    record Attached(List<Piece> pieces) implements Piece {}
}
