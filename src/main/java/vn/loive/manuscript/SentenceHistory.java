package vn.loive.manuscript;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import vn.loive.shared.LegalTerm;

/** Tells with which version each sentence of a draft came to stand as it stands now. */
public final class SentenceHistory {

    private static final Pattern BETWEEN = Pattern.compile("(?<=[.!?…])\\s+");

    private SentenceHistory() {}

    /**
     * A sentence of the newest version.
     *
     * @param passage the place of its passage, from 0
     * @param words it as it is typed
     * @param version the place of the version with which it came, from 0
     */
    @LegalTerm(vi = "câu của dự thảo", means = "A sentence of a draft, and with which version it came.")
    public record Sentence(int passage, String words, int version) {}

    /** The sentences of a passage as they are typed; together, with blanks between, they are the passage. */
    public static List<String> sentences(Passage passage) {
        return List.of(BETWEEN.split(passage.typed()));
    }

    /**
     * The sentences of the last version.
     *
     * @param versions all versions, the oldest first; at least one
     */
    public static List<Sentence> of(List<Manuscript> versions) {
        List<String> before = List.of();
        List<Integer> since = List.of();
        for (int number = 0; number < versions.size(); number++) {
            List<String> now = versions.get(number).passages().stream()
                    .flatMap(passage -> sentences(passage).stream())
                    .toList();
            since = carried(before, since, now, number);
            before = now;
        }
        return placed(versions.getLast(), since);
    }

    private static List<Integer> carried(List<String> before, List<Integer> since, List<String> now, int number) {
        List<Integer> carried = new ArrayList<>(Collections.nCopies(now.size(), number));
        for (AbstractDelta<String> delta : DiffUtils.diff(before, now, new MyersDiffWithLinearSpace<>(), null, true)
                .getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                for (int at = 0; at < delta.getSource().size(); at++) {
                    carried.set(
                            delta.getTarget().getPosition() + at,
                            since.get(delta.getSource().getPosition() + at));
                }
            }
        }
        return carried;
    }

    private static List<Sentence> placed(Manuscript newest, List<Integer> since) {
        List<Sentence> placed = new ArrayList<>();
        for (int passage = 0; passage < newest.passages().size(); passage++) {
            for (String words : sentences(newest.passages().get(passage))) {
                placed.add(new Sentence(passage, words, since.get(placed.size())));
            }
        }
        return placed;
    }
}
