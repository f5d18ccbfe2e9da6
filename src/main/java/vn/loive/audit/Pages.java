package vn.loive.audit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Goes through more rows than memory holds, page by page in their order. */
final class Pages<T> implements Iterator<T> {

    private final Function<@Nullable T, List<T>> after;
    private final Deque<T> page = new ArrayDeque<>();
    private @Nullable T last;
    private boolean ended;

    /** Takes what gives the page after an element, or the first page after none. */
    Pages(Function<@Nullable T, List<T>> after) {
        this.after = after;
    }

    @Override
    public boolean hasNext() {
        if (page.isEmpty() && !ended) {
            List<T> next = after.apply(last);
            page.addAll(next);
            ended = next.isEmpty();
        }
        return !page.isEmpty();
    }

    /** The next element without taking it. */
    T peek() {
        if (!hasNext()) {
            throw new NoSuchElementException("There is no next row");
        }
        return page.getFirst();
    }

    @Override
    public T next() {
        T next = peek();
        page.removeFirst();
        last = next;
        return next;
    }
}
