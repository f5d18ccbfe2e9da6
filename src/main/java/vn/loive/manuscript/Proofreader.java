package vn.loive.manuscript;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.loive.figures.Figure;
import vn.loive.figures.FigureWording;
import vn.loive.manuscript.Finding.Kind;
import vn.loive.typesetting.TokenId;

/** Reads a draft for live places that are broken and for numbers that somebody typed by hand. */
public final class Proofreader {

    /** A number that is no part of a date, of the number of a document or of another number. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\d./,-])(\\d{1,3}(?:\\.\\d{3})+|\\d{1,9})(?![\\d/,-]|\\.\\d)");

    /** Words after which a number counts nothing. */
    private static final Pattern LABEL =
            Pattern.compile("(?i)(năm|tháng|ngày|số|điều|khoản|điểm|quý|giai đoạn|phụ lục|đài|gọi)\\s*$");

    /** Below it a number that the house knows is found everywhere. */
    private static final long TELLING = 10;

    private final LiveTokens tokens;
    private final List<Figure.Counted> known;

    private Proofreader(LiveTokens tokens) {
        this.tokens = tokens;
        this.known = tokens.byName().values().stream()
                .map(LiveToken::figure)
                .flatMap(figure -> counted(figure).stream())
                .toList();
    }

    /**
     * What is found in a draft, each thing once.
     *
     * @param manuscript the wording
     * @param tokens what its places say now
     * @param before of which kind each token was when the wording was saved
     */
    public static List<Finding> read(Manuscript manuscript, LiveTokens tokens, Map<String, String> before) {
        Proofreader reader = new Proofreader(tokens);
        Set<Finding> found = new LinkedHashSet<>();
        for (Passage passage : manuscript.passages()) {
            for (Span span : passage.spans()) {
                found.addAll(reader.span(span, before));
            }
        }
        return List.copyOf(found);
    }

    private List<Finding> span(Span span, Map<String, String> before) {
        return switch (span) {
            case Span.Live(TokenId token, var _) -> place(token.value(), before);
            case Span.Words(String text, var _) -> typed(text);
        };
    }

    private List<Finding> place(String name, Map<String, String> before) {
        LiveToken token = tokens.find(name).orElse(null);
        if (token == null || token.said().isBlank()) {
            return List.of(new Finding(token == null ? Kind.UNKNOWN : Kind.EMPTY, name, ""));
        }
        if (!before.getOrDefault(name, token.kind()).equals(token.kind())) {
            return List.of(new Finding(Kind.OTHER_KIND, token.said(), name));
        }
        return state(token);
    }

    private static List<Finding> state(LiveToken token) {
        Figure figure = token.figure();
        if (figure == null || figure instanceof Figure.Counted) {
            return List.of();
        }
        if (figure instanceof Figure.NotCounted) {
            return List.of(new Finding(Kind.UNCOUNTED, token.said(), ""));
        }
        String missing = FigureWording.VIETNAMESE.missing(figure);
        return missing.isEmpty() ? List.of() : List.of(new Finding(Kind.INCOMPLETE, token.said(), missing));
    }

    private List<Finding> typed(String text) {
        List<Finding> found = new ArrayList<>();
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            long quantity = Long.parseLong(number.group(1).replace(".", ""));
            String after = text.substring(number.end()).strip().toLowerCase(Locale.ROOT);
            boolean label = LABEL.matcher(text.substring(0, number.start())).find();
            known.stream()
                    .filter(figure -> figure.quantity() == quantity && !label)
                    .map(figure -> FigureWording.VIETNAMESE.unit(figure.unit()))
                    .filter(unit -> after.startsWith(unit) || quantity >= TELLING)
                    .map(unit -> new Finding(
                            after.startsWith(unit) ? Kind.TYPED_FIGURE : Kind.TYPED_NUMBER,
                            number.group(1) + (after.startsWith(unit) ? " " + unit : ""),
                            ""))
                    .forEach(found::add);
        }
        return found;
    }

    private static List<Figure.Counted> counted(@Nullable Figure figure) {
        if (figure instanceof Figure.AtLeast(var counted, var _)) {
            return List.of(counted);
        }
        return figure instanceof Figure.Counted counted ? List.of(counted) : List.of();
    }
}
