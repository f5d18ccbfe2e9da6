package vn.loive.proofs;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.loive.manuscript.Span;
import vn.loive.shared.VietnameseText;
import vn.loive.typesetting.RunStyle;
import vn.loive.typesetting.TokenId;

/** Collects the words of a paragraph as they come, and makes spans of them. */
final class SpanBuffer {

    private final List<Piece> pieces = new ArrayList<>();

    /** A live place that stands around words; two places of one token are two places. */
    static final class Place {
        private final TokenId token;

        Place(TokenId token) {
            this.token = token;
        }
    }

    /** Words that belong together. */
    private static final class Piece {
        private final @Nullable Place place;
        private final StringBuilder words = new StringBuilder();
        private RunStyle style;

        Piece(RunStyle style, @Nullable Place place) {
            this.style = style;
            this.place = place;
        }

        boolean takes(RunStyle other, @Nullable Place around) {
            return place == around && (place != null || style == other);
        }

        void add(String text, RunStyle other) {
            words.append(text);
            style = style == other ? style : RunStyle.PLAIN;
        }

        String words() {
            return VietnameseText.normalise(words.toString()).replaceAll("[\n\t]", " ");
        }
    }

    void add(String text, RunStyle style, @Nullable Place place) {
        if (pieces.isEmpty() || !pieces.getLast().takes(style, place)) {
            pieces.add(new Piece(style, place));
        }
        pieces.getLast().add(text, style);
    }

    /** All words in order. */
    String words() {
        return pieces.stream().map(Piece::words).collect(Collectors.joining()).strip();
    }

    /** The live places that hold anything. */
    List<HeldPlace> places() {
        return pieces.stream()
                .filter(piece -> !piece.words().isBlank())
                .flatMap(piece -> piece.place == null
                        ? Stream.empty()
                        : Stream.of(
                                new HeldPlace(piece.place.token, piece.words().strip())))
                .toList();
    }

    /** The spans; a place that holds nothing is gone. */
    List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece.place == null) {
                spans.add(new Span.Words(piece.words(), piece.style));
            } else if (!piece.words().isBlank()) {
                spans.add(new Span.Live(piece.place.token, piece.style));
            }
        }
        return Spans.tidy(spans);
    }
}
