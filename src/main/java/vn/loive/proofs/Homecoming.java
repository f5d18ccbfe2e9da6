package vn.loive.proofs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import vn.loive.manuscript.Manuscript;
import vn.loive.manuscript.Passage;
import vn.loive.manuscript.Passage.Form;
import vn.loive.manuscript.Span;
import vn.loive.shared.VietnameseText;
import vn.loive.typesetting.RunStyle;
import vn.loive.typesetting.TokenId;

/**
 * Lays what came back beside the draft it was taken from.
 * Paper shows less than a draft knows: parts in capitals, "./." at the end, a list's own italics.
 * Where both print the same, the draft's wording stands, so that only what somebody changed is a change.
 */
final class Homecoming {

    /** What a draft may bear at its very end, and what is left there when its paper was read. */
    private static final String TYPED = "(\\./\\.|\\.)$";

    private static final String READ = "\\.$";

    private final Map<Passage, Passage> byPrint = new HashMap<>();
    private final Map<TokenId, RunStyle> styles = new HashMap<>();
    private final Predicate<TokenId> known;

    Homecoming(Manuscript draft, Predicate<TokenId> known) {
        this.known = known;
        for (Passage passage : draft.passages()) {
            boolean last = passage.equals(draft.passages().getLast());
            byPrint.putIfAbsent(printed(passage, ""), passage);
            byPrint.putIfAbsent(printed(passage, last ? TYPED : ""), passage);
            byPrint.putIfAbsent(opened(printed(passage, "")), passage);
            for (Span span : passage.spans()) {
                if (span instanceof Span.Live(TokenId token, RunStyle style)) {
                    styles.put(token, style);
                }
            }
        }
    }

    ReturnedDocument.Returned of(ReturnedDocument.Returned returned) {
        Iterator<HeldPlace> places = returned.places().iterator();
        List<Span> title = spans(returned.title(), places);
        List<Passage> body = returned.body().passages().stream()
                .map(passage -> passage(
                        passage,
                        spans(passage.spans(), places),
                        passage.equals(returned.body().passages().getLast())))
                .toList();
        return new ReturnedDocument.Returned(
                returned.origin(),
                title,
                new Manuscript(body),
                returned.places().stream()
                        .filter(place -> known.test(place.token()))
                        .toList(),
                returned.frame(),
                returned.notTaken());
    }

    private Passage passage(Passage returned, List<Span> spans, boolean last) {
        Passage settled = new Passage(returned.form(), spans);
        Passage same = byPrint.get(printed(settled, ""));
        return same == null ? byPrint.getOrDefault(printed(settled, last ? READ : ""), settled) : same;
    }

    /** Places that are not the draft's become words; the others look as they do in the draft. */
    private List<Span> spans(List<Span> spans, Iterator<HeldPlace> places) {
        List<Span> settled = new ArrayList<>();
        for (Span span : spans) {
            if (span instanceof Span.Live(TokenId token, RunStyle style)) {
                String words = places.next().words();
                settled.add(
                        known.test(token)
                                ? new Span.Live(token, styles.getOrDefault(token, style))
                                : new Span.Words(words, style));
            } else {
                settled.add(span);
            }
        }
        return Spans.tidy(settled);
    }

    /** A passage as paper shows it, without what stands at its end as that pattern; of the last one the house sets the stop. */
    private static Passage printed(Passage passage, String end) {
        List<Span> spans = new ArrayList<>();
        spans.add(new Span.Words(passage.form() == Form.ITEM ? "- " : "", RunStyle.PLAIN));
        passage.spans().forEach(span -> spans.add(printed(span, passage.form())));
        List<Span> tidy = Spans.tidy(spans);
        return new Passage(
                passage.form() == Form.ITEM ? Form.PARAGRAPH : passage.form(),
                end.isEmpty() ? tidy : Spans.last(tidy, words -> words.replaceFirst(end, "")));
    }

    /** Without the sign "./." that somebody typed, as the reader takes it away wherever it stands. */
    private static Passage opened(Passage printed) {
        return new Passage(printed.form(), Spans.last(printed.spans(), words -> words.replaceFirst("/\\.$", "")));
    }

    private static Span printed(Span span, Form form) {
        return switch (span) {
            case Span.Words(String text, RunStyle style) -> new Span.Words(shown(text, form), style);
            case Span.Live(TokenId token, RunStyle _) -> new Span.Live(token, RunStyle.PLAIN);
        };
    }

    private static String shown(String text, Form form) {
        String words = VietnameseText.normalise(text);
        return form == Form.PART ? words.toUpperCase(Locale.ROOT) : words;
    }
}
