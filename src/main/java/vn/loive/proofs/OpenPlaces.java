package vn.loive.proofs;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.loive.typesetting.TokenId;

/**
 * The live places that stand around the words being read.
 * Word keeps the tag of a content control; LibreOffice loses it, doubles the control and keeps the bookmark around it.
 */
final class OpenPlaces {

    private final Deque<Control> controls = new ArrayDeque<>();
    private final Map<String, SpanBuffer.Place> bookmarks = new LinkedHashMap<>();

    /** A content control: its tag is our token, or that of somebody else, or lost. */
    private static final class Control {
        private SpanBuffer.@Nullable Place place;
        private boolean prompting;
    }

    void open(String name, UnaryOperator<String> attributes) {
        switch (name) {
            case "sdt" -> controls.push(new Control());
            case "tag" ->
                TokenId.ofTag(attributes.apply("val"))
                        .ifPresent(token -> controls.element().place = new SpanBuffer.Place(token));
            case "showingPlcHdr" -> controls.element().prompting = DocxStyles.on(attributes);
            case "bookmarkStart" ->
                TokenId.ofBookmark(attributes.apply("name"))
                        .ifPresent(token -> bookmarks.put(attributes.apply("id"), new SpanBuffer.Place(token)));
            case "bookmarkEnd" -> bookmarks.remove(attributes.apply("id"));
            default -> {}
        }
    }

    /** The innermost control ends. */
    void close() {
        controls.poll();
    }

    /** A bookmark that runs on into the next paragraph ends with this one. */
    void endParagraph() {
        bookmarks.clear();
    }

    /** Whether a control shows only its own prompt, because what it held was deleted. */
    boolean prompting() {
        return controls.stream().anyMatch(control -> control.prompting);
    }

    /** The innermost control that has a token, else the last bookmark still open; null when the words are nobody's. */
    SpanBuffer.@Nullable Place current() {
        for (Control control : controls) {
            if (control.place != null) {
                return control.place;
            }
        }
        SpanBuffer.Place last = null;
        for (SpanBuffer.Place bookmark : bookmarks.values()) {
            last = bookmark;
        }
        return last;
    }
}
