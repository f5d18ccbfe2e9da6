package vn.loive.typesetting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.loive.shared.LegalTerm;

/**
 * A line or paragraph as its runs.
 *
 * @param runs the words in order
 */
@LegalTerm(vi = "lời văn", means = "The wording of a line or paragraph, in runs of one style each.")
public record Text(List<Run> runs) {

    private static final String CLOSING = "./.";

    public Text {
        runs = List.copyOf(runs);
    }

    /** Wording without emphasis or live places. */
    public static Text plain(String words) {
        return new Text(List.of(Run.plain(words)));
    }

    /** Wording made of these runs. */
    public static Text of(Run... runs) {
        return new Text(List.of(runs));
    }

    /** The words alone. */
    public String words() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    /**
     * The same wording with the sign "./." that ends a Vietnamese official document.
     * A full stop at the end becomes the sign; wording that has the sign, or says nothing, stays as it is.
     */
    public Text closed() {
        String words = words().stripTrailing();
        Text stripped = withWords(words);
        if (words.endsWith(CLOSING) || words.isEmpty()) {
            return stripped;
        }
        return stripped.endingIn(words.endsWith(".") ? "/." : CLOSING);
    }

    /** The same wording in capital letters, whatever the language of the machine. */
    public Text inCapitals() {
        return new Text(runs.stream()
                .map(run -> run.withText(run.text().toUpperCase(Locale.ROOT)))
                .toList());
    }

    /** The same wording with plain words before it. */
    Text after(String words) {
        return new Text(
                Stream.concat(Stream.of(Run.plain(words)), runs.stream()).toList());
    }

    /** The same wording with plain words after it. */
    Text endingIn(String words) {
        return new Text(
                Stream.concat(runs.stream(), Stream.of(Run.plain(words))).toList());
    }

    /** The same runs with other words of the same length; where these are fewer, the last runs are cut. */
    Text withWords(String words) {
        List<Run> others = new ArrayList<>(runs.size());
        int from = 0;
        for (Run run : runs) {
            int to = Math.min(words.length(), from + run.text().length());
            others.add(run.withText(words.substring(from, to)));
            from = to;
        }
        return new Text(others);
    }

    /** A list as letters have it: a dash before each line, a semicolon after it, a full stop after the last. */
    static List<Text> dashed(List<Text> items) {
        return IntStream.range(0, items.size())
                .mapToObj(index -> items.get(index).after("- ").endingIn(index == items.size() - 1 ? "." : ";"))
                .toList();
    }
}
