package vn.loive.ui;

import java.util.List;
import java.util.stream.Stream;

/**
 * An entry of the navigation, declared as a bean by the module whose pages it leads to.
 * It is shown to those who may open its path.
 *
 * @param messageKey key of its name, such as {@code outreach.section}
 * @param path where it leads, such as {@code /activities}; pages below it count as within
 * @param order place from the left, smaller first
 * @param more other paths whose pages count as within
 */
public record Section(String messageKey, String path, int order, List<String> more) {

    /** Where every page of the guarded wing lies. */
    private static final String GUARDED = "/guarded/";

    /** A section whose pages all lie below its path. */
    public Section(String messageKey, String path, int order) {
        this(messageKey, path, order, List.of());
    }

    /** Whether it belongs to the guarded wing; each wing shows its own sections only. */
    boolean guarded() {
        return isGuarded(path);
    }

    static boolean isGuarded(String path) {
        return path.startsWith(GUARDED);
    }

    boolean holds(String current) {
        return Stream.concat(Stream.of(path), more.stream())
                .anyMatch(start -> current.equals(start) || current.startsWith(start + "/"));
    }
}
