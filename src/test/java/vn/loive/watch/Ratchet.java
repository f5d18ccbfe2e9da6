package vn.loive.watch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The exceptions from one rule.
 * Each is listed by file, and the file itself says why after the words "Exempt from" and the rule.
 * The list only shrinks by itself: a file that keeps the rule again must leave it.
 *
 * @param rule what the rule is called
 * @param files the files that may break it
 */
public record Ratchet(String rule, List<String> files) {

    /** The breaches that remain, and those of the list itself. */
    public List<String> apply(Repository repository, Map<String, List<String>> breachesByFile) {
        List<String> remaining = new ArrayList<>();
        breachesByFile.forEach((file, breaches) -> {
            if (!files.contains(file)) {
                remaining.addAll(breaches);
            }
        });
        for (String file : files) {
            if (breachesByFile.getOrDefault(file, List.of()).isEmpty()) {
                remaining.add(file + " must leave the exceptions from " + rule
                        + ", because it keeps the rule now; strike it from the list.");
            } else if (!saysWhy(repository, file)) {
                remaining.add(file + " is excepted from " + rule + " without a reason, because the file does not say"
                        + " \"Exempt from " + rule + ": …\"; write the reason there.");
            }
        }
        return remaining;
    }

    private boolean saysWhy(Repository repository, String file) {
        Path path = repository.root().resolve(file);
        Path text = Files.isDirectory(path) ? path.resolve("package-info.java") : path;
        return Files.exists(text) && Repository.read(text).contains("Exempt from " + rule + ":");
    }
}
