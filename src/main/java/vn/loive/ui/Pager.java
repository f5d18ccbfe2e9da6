package vn.loive.ui;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Which page of a long table is shown.
 *
 * @param page the page, from 1
 * @param size rows on a page
 * @param total rows in all
 */
public record Pager(int page, int size, int total) {

    private static final int NEAR = 2;

    public Pager {
        if (size < 1 || total < 0) {
            throw new IllegalArgumentException("A page must hold rows: size %d, total %d".formatted(size, total));
        }
        page = Math.clamp(page, 1, Math.max(1, Math.ceilDiv(total, size)));
    }

    /** How many pages there are, at least one. */
    public int pages() {
        return Math.max(1, Math.ceilDiv(total, size));
    }

    /** Number of the first row shown, from 1; 0 when there is none. */
    public int first() {
        return total == 0 ? 0 : (page - 1) * size + 1;
    }

    /** Number of the last row shown. */
    public int last() {
        return Math.min(page * size, total);
    }

    /** Rows to leave out before the first one shown, for {@code OFFSET}. */
    public int offset() {
        return (page - 1) * size;
    }

    /** The pages worth a link: the first, the last, and those near this one. */
    public List<Integer> near() {
        return IntStream.rangeClosed(1, pages())
                .filter(n -> n == 1 || n == pages() || Math.abs(n - page) <= NEAR)
                .boxed()
                .toList();
    }
}
