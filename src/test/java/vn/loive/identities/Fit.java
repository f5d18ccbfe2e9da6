package vn.loive.identities;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.loive.shared.VietnameseText;

/**
 * By how many letters a typed name differs from another, its words in whatever order fits best and without marks.
 * It is a judge of its own and shares nothing with the likeness by which the program orders what it finds.
 */
final class Fit {

    private Fit() {}

    static int wrongLetters(String typed, String name) {
        List<String> left = new ArrayList<>(words(typed));
        List<String> right = new ArrayList<>(words(name));
        while (left.size() < right.size()) {
            left.add("");
        }
        while (right.size() < left.size()) {
            right.add("");
        }
        return least(left, right);
    }

    private static int least(List<String> left, List<String> right) {
        if (left.isEmpty()) {
            return 0;
        }
        int least = Integer.MAX_VALUE;
        List<String> others = left.subList(1, left.size());
        for (int at = 0; at < right.size(); at++) {
            List<String> rest = new ArrayList<>(right);
            int here = distance(left.getFirst(), rest.remove(at));
            least = Math.min(least, here + least(others, rest));
        }
        return least;
    }

    private static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        Arrays.setAll(before, at -> at);
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[other.length() + 1];
            now[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(changed, Math.min(before[j], now[j - 1]) + 1);
            }
            before = now;
        }
        return before[other.length()];
    }

    private static List<String> words(String name) {
        return Arrays.asList(VietnameseText.fold(name).split(" ", -1));
    }
}
