package vn.loive.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Assertions;

/** How a watching test tells what it found: every breach on a line of its own, each with its remedy. */
public final class Breaches {

    private Breaches() {}

    /** Fails with all breaches at once, so that one run shows the whole work. */
    public static void none(List<String> breaches) {
        if (!breaches.isEmpty()) {
            Assertions.fail(breaches.size() + " breach(es):\n  " + String.join("\n  ", breaches));
        }
    }

    /** Holds when the rule bit: exactly these words stand in its breaches, one breach for each. */
    public static void bitten(List<String> breaches, String... words) {
        assertThat(breaches).hasSize(words.length);
        for (String word : words) {
            assertThat(breaches).anySatisfy(breach -> assertThat(breach).contains(word));
        }
    }
}
