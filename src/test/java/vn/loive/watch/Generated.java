package vn.loive.watch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A file that is made from the code and kept in the repository, so that people can read it there. */
public final class Generated {

    /** The one switch: with it the tests write the files instead of comparing them. */
    private static final boolean REGENERATE = Boolean.getBoolean("loive.regenerate");

    private Generated() {}

    /** Writes the file when asked to, and tells when the kept one is stale. */
    public static List<String> check(Repository repository, String file, String expected) {
        if (REGENERATE && repository.equals(Repository.OURS)) {
            repository.with(file, expected);
        }
        return compare(repository, file, expected);
    }

    /** Tells when the kept file is missing or stale; never writes. */
    public static List<String> compare(Repository repository, String file, String expected) {
        Path kept = repository.root().resolve(file);
        if (Files.exists(kept) && Repository.read(kept).equals(expected)) {
            return List.of();
        }
        return List.of(file + " is stale, because it is made from the code and the code has changed;"
                + " run bin/dev regenerate and commit the file with the change.");
    }

    /** The text with the part between two marks replaced. */
    public static String between(String text, String begin, String end, String replacement) {
        int from = text.indexOf(begin);
        int to = text.indexOf(end);
        if (from < 0 || to < from) {
            throw new IllegalStateException("The marks %s and %s must stand in the text".formatted(begin, end));
        }
        return text.substring(0, from + begin.length()) + replacement + text.substring(to);
    }
}
