package vn.loive.proofs;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.loive.manuscript.Span;

/** What is done to spans in a row. */
final class Spans {

    private Spans() {}

    /** Words of one style joined, empty ones left out, no blanks at either end. */
    static List<Span> tidy(List<Span> spans) {
        List<Span> joined = new ArrayList<>();
        for (Span span : spans) {
            if (span instanceof Span.Words words
                    && !joined.isEmpty()
                    && joined.getLast() instanceof Span.Words before
                    && before.style() == words.style()) {
                joined.set(joined.size() - 1, new Span.Words(before.text() + words.text(), words.style()));
            } else if (!(span instanceof Span.Words(String text, var _)) || !text.isEmpty()) {
                joined.add(span);
            }
        }
        List<Span> stripped = last(first(joined, String::stripLeading), String::stripTrailing);
        return stripped.size() == joined.size() ? stripped : tidy(stripped);
    }

    /** The same spans, the words with which they begin changed; they go where nothing is left of them. */
    static List<Span> first(List<Span> spans, UnaryOperator<String> change) {
        return changed(spans, change, 0);
    }

    /** The same spans, the words with which they end changed; they go where nothing is left of them. */
    static List<Span> last(List<Span> spans, UnaryOperator<String> change) {
        return changed(spans, change, spans.size() - 1);
    }

    private static List<Span> changed(List<Span> spans, UnaryOperator<String> change, int at) {
        if (spans.isEmpty() || !(spans.get(at) instanceof Span.Words(String text, var style))) {
            return spans;
        }
        List<Span> others = new ArrayList<>(spans);
        String words = change.apply(text);
        if (words.isEmpty()) {
            others.remove(at);
        } else {
            others.set(at, new Span.Words(words, style));
        }
        return others;
    }
}
