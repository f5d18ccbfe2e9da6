package vn.loive.gazetteer;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.loive.gazetteer.ListProblem.Kind;
import vn.loive.shared.VietnameseText;

/** The three tables of the list; a file is one of them, told by its heading. */
enum ListTable {
    UNITS("code,name,parent,from,to,basis,becomes"),
    BASES("key,text,verified"),
    GATES("province,place,name,kind,from,to,basis");

    private final String heading;

    ListTable(String heading) {
        this.heading = heading;
    }

    /**
     * A file as it was read.
     *
     * @param table which table it is
     * @param lines its rows, those left out that have the wrong number of cells
     */
    record Read(ListTable table, List<ListLine> lines) {}

    /** Reads a file; what cannot be read is told to the consumer. */
    static Optional<Read> read(ListFile file, Consumer<ListProblem> problems) {
        List<String> lines;
        try {
            lines = decode(file.content()).lines().toList();
        } catch (CharacterCodingException _) {
            problems.accept(new ListProblem(file.name(), 0, Kind.NOT_UTF8, List.of()));
            return Optional.empty();
        }
        String heading = lines.isEmpty() ? "" : lines.getFirst().strip();
        Optional<ListTable> table = Arrays.stream(values())
                .filter(one -> one.heading.equals(heading))
                .findFirst();
        if (table.isEmpty()) {
            problems.accept(new ListProblem(file.name(), 1, Kind.UNKNOWN_HEADING, List.of()));
        }
        return table.map(one -> new Read(one, one.rows(file.name(), lines, problems)));
    }

    private List<ListLine> rows(String file, List<String> lines, Consumer<ListProblem> problems) {
        String[] columns = heading.split(",", -1);
        List<ListLine> rows = new ArrayList<>();
        for (int number = 2; number <= lines.size(); number++) {
            List<String> cells = cells(lines.get(number - 1));
            if (cells.size() == columns.length) {
                rows.add(new ListLine(file, number, named(columns, cells)));
            } else if (!lines.get(number - 1).isBlank()) {
                problems.accept(wrongCells(file, number, cells.size(), columns.length));
            }
        }
        return rows;
    }

    private static ListProblem wrongCells(String file, int number, int found, int wanted) {
        return new ListProblem(file, number, Kind.WRONG_CELLS, List.of("" + found, "" + wanted));
    }

    private static Map<String, String> named(String[] columns, List<String> cells) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < columns.length; i++) {
            named.put(columns[i], cells.get(i).strip());
        }
        return named;
    }

    /** The cells of one line; a cell within quotation marks may hold commas, and a doubled mark stands for one. */
    private static List<String> cells(String line) {
        if (line.indexOf('"') < 0) {
            return List.of(line.split(",", -1));
        }
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char at = line.charAt(i);
            if (at == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append(line.charAt(++i));
            } else if (at == '"') {
                quoted = !quoted;
            } else if (at == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(at);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    private static String decode(byte[] content) throws CharacterCodingException {
        return VietnameseText.normalise(StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(content))
                .toString());
    }
}
