package vn.loive.manuscript;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.loive.manuscript.Passage.Form;
import vn.loive.shared.LegalTerm;
import vn.loive.typesetting.Block;
import vn.loive.typesetting.HeadingLevel;
import vn.loive.typesetting.Run;
import vn.loive.typesetting.Text;
import vn.loive.typesetting.TokenId;

/**
 * All that the house can put into a draft at one moment.
 *
 * @param byName the tokens by name, in the order of their making
 */
@LegalTerm(vi = "bộ dữ liệu tự điền", means = "All that the program can put into a draft at one moment.")
public record LiveTokens(Map<String, LiveToken> byName) {

    /** What stands in a place that nothing fills; a document with it is never issued. */
    public static final String BROKEN = "[…]";

    public LiveTokens {
        byName = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(byName));
    }

    /** These tokens; of two of one name the later counts. */
    public static LiveTokens of(Collection<LiveToken> tokens) {
        Map<String, LiveToken> byName = new LinkedHashMap<>();
        tokens.forEach(token -> byName.put(token.name(), token));
        return new LiveTokens(byName);
    }

    /** The token of that name, if there is one. */
    public Optional<LiveToken> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The kind of a token; "none" when there is no such token. */
    String kind(String name) {
        return find(name).map(LiveToken::kind).orElse("none");
    }

    /** A passage's words with its live places filled; an item begins with its dash. */
    public Text text(Passage passage) {
        Text words = text(passage.spans());
        return passage.form() == Form.ITEM
                ? new Text(java.util.stream.Stream.concat(
                                java.util.stream.Stream.of(Run.plain("- ")), words.runs().stream())
                        .toList())
                : words;
    }

    /** The tokens in the live places of one typed line. */
    public static List<TokenId> tokens(String typed) {
        return new Passage(Form.PARAGRAPH, Notation.spans(typed)).tokens();
    }

    /** One typed line with its live places filled. */
    public Text line(String typed) {
        return text(Notation.spans(typed));
    }

    /** Wording in one line with its live places filled. */
    public Text text(List<Span> spans) {
        return new Text(spans.stream().flatMap(span -> runs(span).stream()).toList());
    }

    private List<Run> runs(Span span) {
        return switch (span) {
            case Span.Words(String words, var style) -> List.of(new Run(words, style, null));
            case Span.Live(var token, var style) ->
                find(token.value())
                        .map(found -> found.runs(style))
                        .orElseGet(() -> List.of(new Run(BROKEN, style, token)));
        };
    }

    /** The whole wording as the body of a document, headings numbered. */
    public List<Block> body(Manuscript manuscript) {
        Numbering numbering = new Numbering();
        return manuscript.passages().stream()
                .map(passage -> block(numbering, passage))
                .toList();
    }

    private Block block(Numbering numbering, Passage passage) {
        return switch (passage.form()) {
            case PART -> numbering.heading(HeadingLevel.PART, text(passage));
            case SECTION -> numbering.heading(HeadingLevel.SECTION, text(passage));
            case POINT -> numbering.heading(HeadingLevel.POINT, text(passage));
            case PARAGRAPH, ITEM -> new Block.Paragraph(text(passage));
        };
    }

    /** Counts the headings of each level; a heading of a higher level lets the lower ones begin anew. */
    private static final class Numbering {

        private final Map<HeadingLevel, Integer> last = new EnumMap<>(HeadingLevel.class);

        Block heading(HeadingLevel level, Text title) {
            last.keySet().removeIf(other -> other.compareTo(level) > 0);
            return new Block.Heading(level, last.merge(level, 1, Integer::sum), title);
        }
    }
}
