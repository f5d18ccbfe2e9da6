package vn.loive.typesetting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
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

    /** Whether it says nothing. */
    public boolean isBlank() {
        return words().isBlank();
    }

    /**
     * The same wording with the sign "./." that ends a Vietnamese official document.
     * A full stop at the end becomes the sign; wording that has the sign, or says nothing, stays as it is.
     */
    public Text closed() {
        String words = words().stripTrailing();
        if (words.endsWith(CLOSING) || words.isEmpty()) {
            return this;
        }
        return words.endsWith(".") ? endingIn("/.") : endingIn(CLOSING);
    }

    /** The same wording in capital letters, whatever the language of the machine. */
    public Text inCapitals() {
        return new Text(runs.stream()
                .map(run -> run.withText(run.text().toUpperCase(Locale.ROOT)))
                .toList());
    }

    /** The same wording with plain words before it. */
    Text after(String words) {
        List<Run> longer = new ArrayList<>(runs.size() + 1);
        longer.add(Run.plain(words));
        longer.addAll(runs);
        return new Text(longer);
    }

    /** The same wording with plain words after it. */
    Text endingIn(String words) {
        List<Run> longer = new ArrayList<>(runs);
        longer.add(Run.plain(words));
        return new Text(longer);
    }
}
