package vn.loive.press;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Breaks centred lines (titles, names of agencies) into lines of like length, at places where sense allows.
 * Word processors would fill the first line and leave a stump.
 */
public final class LineBreaks {

    /** Words before which a title or a name is broken gladly. */
    private static final Set<String> OPENERS = Set.of(
            "và", "của", "về", "trên", "tỉnh", "thành", "năm", "giai", "theo", "cho", "trong", "tại", "với", "từ");

    /** What a break at another place costs, beside the square of how far lines miss their length. */
    private static final double UNGLAD = 0.5;

    private final List<String> words;
    private final Typeface face;
    private final double size;
    private final double width;
    private final double target;

    private LineBreaks(String line, Typeface face, double size, double width) {
        this.words = List.of(line.split(" ", -1));
        this.face = face;
        this.size = size;
        this.width = width;
        double whole = face.width(line, size);
        this.target = whole / Math.max(1, Math.ceil(whole / width));
    }

    /**
     * The same words with line feeds for the spaces where lines end; breaks they have already are kept.
     *
     * @param size of the letters, in points
     * @param width of the column, in points
     */
    public static String balanced(String words, Typeface face, double size, double width) {
        return Stream.of(words.split("\n", -1))
                .map(line -> new LineBreaks(line, face, size, width).broken())
                .collect(Collectors.joining("\n"));
    }

    /** Finds the cheapest way to set the words from each one on, beginning with the last. */
    private String broken() {
        int count = words.size();
        double[] cost = new double[count + 1];
        String[] set = new String[count + 1];
        set[count] = "";
        for (int from = count - 1; from >= 0; from--) {
            cost[from] = Double.POSITIVE_INFINITY;
            for (int to = from + 1; to <= count && (to == from + 1 || length(from, to) <= width); to++) {
                double off = target == 0 ? 0 : length(from, to) / target - 1;
                double price = cost[to] + off * off + (to == count || isGlad(to) ? 0 : UNGLAD);
                if (price < cost[from]) {
                    cost[from] = price;
                    set[from] = line(from, to) + (to == count ? "" : "\n") + set[to];
                }
            }
        }
        return set[0];
    }

    /** Whether a line may well begin at this word: a joining word, or the first of a quotation. */
    private boolean isGlad(int word) {
        String first = words.get(word).toLowerCase(Locale.ROOT);
        return OPENERS.contains(first) || first.startsWith("“") || first.startsWith("(");
    }

    private double length(int from, int to) {
        return face.width(line(from, to), size);
    }

    private String line(int from, int to) {
        return String.join(" ", words.subList(from, to));
    }
}
