package vn.loive.directory;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.loive.agencies.Grounds;
import vn.loive.directory.DirectoryProblem.Fault;

/** One line of a file; what cannot be read in it becomes a problem, and a value that stands in for it. */
final class DirectoryLine {

    private final String file;
    private final int number;
    private final Map<String, String> cells;
    private final Consumer<DirectoryProblem> problems;
    private boolean sound = true;

    DirectoryLine(String file, int number, Map<String, String> cells, Consumer<DirectoryProblem> problems) {
        this.file = file;
        this.number = number;
        this.cells = cells;
        this.problems = problems;
    }

    /** Whether nothing in it was found wrong so far. */
    boolean sound() {
        return sound;
    }

    void refuse(Fault fault, Object... words) {
        sound = false;
        problems.accept(new DirectoryProblem(
                file,
                number,
                fault,
                List.of(words).stream().map(Object::toString).toList()));
    }

    String text(String column) {
        return Objects.requireNonNull(cells.get(column), column);
    }

    String required(String column) {
        if (text(column).isEmpty()) {
            refuse(Fault.EMPTY, column);
        }
        return text(column);
    }

    LocalDate day(String column) {
        try {
            return LocalDate.parse(text(column));
        } catch (DateTimeParseException _) {
            refuse(Fault.BAD_DAY, text(column));
            return LocalDate.EPOCH;
        }
    }

    @Nullable
    LocalDate lastDay(LocalDate from) {
        LocalDate to = text("to").isEmpty() ? null : day("to");
        if (sound && to != null && to.isBefore(from)) {
            refuse(Fault.FROM_AFTER_TO);
        }
        return to;
    }

    boolean yes(String column) {
        if (!text(column).equals("true") && !text(column).equals("false")) {
            refuse(Fault.BAD_WORD, text(column), column);
        }
        return text(column).equals("true");
    }

    Grounds grounds() {
        return new Grounds(text("basis"), yes("verified"));
    }

    <E extends Enum<E>> E word(String column, Class<E> type) {
        E[] constants = type.getEnumConstants();
        for (E constant : constants) {
            if (constant.name().equals(text(column))) {
                return constant;
            }
        }
        refuse(Fault.BAD_WORD, text(column), column);
        return constants[0];
    }
}
