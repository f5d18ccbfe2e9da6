package vn.loive.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** A table of the demonstration: one line a row, cells parted by tabs, the names of the columns in the first line. */
final class TextTable {

    private TextTable() {}

    /**
     * One row.
     *
     * @param cells by the name of their column
     */
    record Row(Map<String, String> cells) {

        String text(String column) {
            return Objects.requireNonNull(cells.get(column), column);
        }

        @Nullable
        LocalDate day(String column) {
            return text(column).isEmpty() ? null : LocalDate.parse(text(column));
        }

        LocalDate requiredDay(String column) {
            return LocalDate.parse(text(column));
        }

        /** A cell that holds several values. */
        List<String> several(String column, String separator) {
            return Stream.of(text(column).split(separator, -1))
                    .filter(value -> !value.isEmpty())
                    .toList();
        }
    }

    static List<Row> read(String name) {
        List<List<String>> lines = lines("demonstration/" + name + ".tsv");
        List<String> columns = lines.getFirst();
        return lines.stream().skip(1).map(cells -> row(columns, cells)).toList();
    }

    private static Row row(List<String> columns, List<String> cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            row.put(columns.get(i), cells.get(i));
        }
        return new Row(row);
    }

    private static List<List<String>> lines(String path) {
        try {
            return new ClassPathResource(path)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
