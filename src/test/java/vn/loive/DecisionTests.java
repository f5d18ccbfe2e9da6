package vn.loive;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loive.watch.Breaches;
import vn.loive.watch.Repository;

/** A decision has a number of its own, a title that is the decision, and the five parts. */
class DecisionTests {

    private static final String FOLDER = "docs/decisions";
    private static final List<String> PARTS =
            List.of("Date: ", "Status: ", "## Context", "## Decision", "## Consequences");

    @Test
    void decisionsAreNumberedOnceAndWhole() {
        Breaches.none(breaches(Repository.OURS));
    }

    @Test
    void aDoubledOrUnfinishedDecisionIsFound(@TempDir Path folder) {
        String whole =
                "# 1. Good\n\nDate: 2026-11-21\nStatus: accepted\n\n## Context\n\n## Decision\n\n## Consequences\n"
                        + "\n".repeat(15);
        Repository broken = new Repository(folder)
                .with(FOLDER + "/0001-good.md", whole)
                .with(FOLDER + "/0001-also-good.md", whole)
                .with(FOLDER + "/0002-Loud.md", whole)
                .with(FOLDER + "/0003-thin.md", "# 3. Thin\n");

        Breaches.bitten(
                breaches(broken),
                "0001-good.md has the number of",
                "0002-Loud.md is misnamed",
                "lacks \"Date: \"",
                "lacks \"Status: \"",
                "lacks \"## Context\"",
                "lacks \"## Decision\"",
                "lacks \"## Consequences\"",
                "0003-thin.md has 1 lines");
    }

    private static List<String> breaches(Repository repository) {
        List<String> breaches = new ArrayList<>();
        Map<String, String> numbers = new HashMap<>();
        for (Path file : repository.files(FOLDER, ".md")) {
            String name = file.getFileName().toString();
            if (!name.matches("\\d{4}(-[a-z0-9]+)+\\.md")) {
                breaches.add(name + " is misnamed, because the list is read by number and title;"
                        + " write 0007-the-decision-in-small-letters.md.");
            }
            String other = numbers.putIfAbsent(name.substring(0, Math.min(4, name.length())), name);
            if (other != null) {
                breaches.add(name + " has the number of " + other
                        + ", because both were written at once; give the later one the next number.");
            }
            breaches.addAll(partBreaches(name, Repository.read(file)));
        }
        return breaches;
    }

    private static List<String> partBreaches(String name, String text) {
        List<String> breaches = new ArrayList<>();
        for (String part : PARTS) {
            if (!text.contains("\n" + part)) {
                breaches.add(name + " lacks \"" + part
                        + "\", because it was cut short; a later reader needs all five parts.");
            }
        }
        long lines = text.lines().count();
        if (lines < 15 || lines > 60) {
            breaches.add("%s has %d lines, because it says too little or too much; keep a decision between 15 and 60."
                    .formatted(name, lines));
        }
        return breaches;
    }
}
