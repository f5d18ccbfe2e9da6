package vn.loive.watch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The list of every column of the database: does it say something about a person, what for, and for how long. */
public final class DataDictionary {

    /** Where it is kept. */
    public static final String FILE = "docs/data-dictionary.csv";

    private static final String HEAD = "schema,table,column,personal,purpose,ground,readers,kept";

    /** Names that can hardly belong to anything but a person or a door. */
    private static final Pattern TELLING = Pattern.compile(
            "(full|display|person|sign_in)_?name|e_?mail|phone\\w*|password\\w*|\\w*secret\\w*|account|account_id|born|birth\\w*|id_number");

    private final Map<String, List<String>> rows = new LinkedHashMap<>();
    private final List<String> breaches = new ArrayList<>();

    /** Reads the list as it is kept. */
    public DataDictionary(String csv) {
        csv.lines().skip(1).filter(line -> !line.isBlank()).forEach(line -> {
            List<String> cells =
                    Arrays.stream(line.split(",", -1)).map(String::strip).toList();
            if (cells.size() != 8) {
                breaches.add(
                        "\"%s\" has %d cells, because a comma stands in the words; write 8, with semicolons inside."
                                .formatted(line, cells.size()));
            } else {
                rows.put(String.join(".", cells.subList(0, 3)), cells);
            }
        });
    }

    /**
     * What is missing, left over or half said.
     *
     * @param columns of the real database, as schema.table.column
     */
    public List<String> breaches(Collection<String> columns) {
        List<String> found = new ArrayList<>(breaches);
        for (String column : columns) {
            if (!rows.containsKey(column)) {
                found.add(column
                        + " is not classified, because the table was made without asking; run bin/dev regenerate and"
                        + " say in " + FILE + " whether it tells something about a person.");
            }
        }
        rows.forEach((column, cells) -> {
            if (!columns.contains(column)) {
                found.add(column
                        + " is classified but gone, because the table was changed alone; run bin/dev regenerate.");
            }
            found.addAll(breaches(column, cells));
        });
        return found;
    }

    /**
     * The list for these columns, what is known kept, what is new marked with a question.
     *
     * @throws IllegalStateException when a row cannot be read, because writing the list anew would lose it
     */
    public String regenerated(Collection<String> columns) {
        if (!breaches.isEmpty()) {
            throw new IllegalStateException("The list must be readable to be written anew: " + breaches);
        }
        StringBuilder csv = new StringBuilder(HEAD).append('\n');
        for (String column : columns) {
            List<String> known = rows.getOrDefault(column, List.of());
            csv.append(known.isEmpty() ? column.replace('.', ',') + ",?,,,," : String.join(",", known))
                    .append('\n');
        }
        return csv.toString();
    }

    private static List<String> breaches(String column, List<String> cells) {
        String personal = cells.get(3);
        List<String> reasons = cells.subList(4, 8);
        String name = cells.get(2);
        if (!List.of("yes", "no").contains(personal)) {
            return List.of(column + " is marked \"" + personal + "\", because nobody has decided; write yes or no.");
        }
        if (personal.equals("yes") && reasons.stream().anyMatch(String::isEmpty)) {
            return List.of(column + " tells something about a person without purpose, ground, readers or end,"
                    + " because it was only ticked; fill all four cells.");
        }
        if (personal.equals("no") && TELLING.matcher(name).matches()) {
            return List.of(
                    column + " is called like something about a person and marked no, because it was waved through;"
                            + " mark it yes, or rename the column.");
        }
        return List.of();
    }
}
