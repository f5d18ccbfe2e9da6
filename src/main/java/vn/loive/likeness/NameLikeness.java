package vn.loive.likeness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.loive.shared.LegalTerm;
import vn.loive.shared.VietnameseText;

/** Tells how alike two names are, whatever the order of their words and with small errors forgiven. */
@LegalTerm(vi = "độ giống nhau của họ tên", means = "How alike two names are, between 0 and 1.")
public final class NameLikeness {

    /** What two words are worth that sound alike but are written differently. */
    private static final double SOUNDS_ALIKE = 0.95;

    /** What a name loses when its marks are not those asked for. */
    private static final double OTHER_MARKS = 0.01;

    private NameLikeness() {}

    /**
     * How alike two names are.
     *
     * @return 1 for the same name with the same marks, a little less without them, less for every wrong letter and missing word
     */
    public static double of(String sought, String found) {
        List<String> asked = words(sought);
        List<String> left = new ArrayList<>(words(found));
        int most = Math.max(asked.size(), left.size());
        if (most == 0) {
            return 0;
        }
        double sum = 0;
        for (String word : asked) {
            String best = best(word, left);
            sum += best.isEmpty() ? 0 : alike(word, best);
            left.remove(best);
        }
        boolean marked = VietnameseText.normalise(sought).equalsIgnoreCase(VietnameseText.normalise(found));
        return Math.max(0, sum / most - (marked ? 0 : OTHER_MARKS));
    }

    private static String best(String word, List<String> words) {
        String best = "";
        double most = 0;
        for (String other : words) {
            double alike = alike(word, other);
            if (alike > most) {
                best = other;
                most = alike;
            }
        }
        return best;
    }

    private static double alike(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        if (Syllable.sounding(one).equals(Syllable.sounding(other))) {
            return SOUNDS_ALIKE;
        }
        return 1 - (double) distance(one, other) / Math.max(one.length(), other.length());
    }

    /** How many letters must be changed, added, left out or swapped with their neighbour. */
    private static int distance(String one, String other) {
        int[][] steps = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                steps[i][j] = i == 0 ? j : j == 0 ? i : step(steps, one, other, i, j);
            }
        }
        return steps[one.length()][other.length()];
    }

    private static int step(int[][] steps, String one, String other, int i, int j) {
        int changed = steps[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        int least = Math.min(changed, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
    }

    private static List<String> words(String name) {
        return Arrays.stream(VietnameseText.fold(name).split("[^\\p{L}\\d]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
