package vn.loive.gazetteer;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.loive.gazetteer.ListProblem.Kind;

/**
 * One line of a file with its cells.
 *
 * @param file the file
 * @param number its line, the heading being 1
 * @param cells by the name of their column
 */
record ListLine(String file, int number, Map<String, String> cells) {

    /** A row that stands in what is loaded already. */
    static final ListLine LOADED = new ListLine("", 0, Map.of());

    String text(String column) {
        return Objects.requireNonNull(cells.get(column), column);
    }

    Optional<LocalDate> day(String column) {
        try {
            return Optional.of(LocalDate.parse(text(column)));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    ListProblem problem(Kind kind, Object... words) {
        return new ListProblem(
                file,
                number,
                kind,
                List.of(words).stream().map(Object::toString).toList());
    }
}
