package vn.loive.directory;

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
import vn.loive.directory.DirectoryProblem.Fault;
import vn.loive.gazetteer.ListFile;
import vn.loive.shared.VietnameseText;

/** The tables of the list of agencies; a file is one of them, told by its heading. */
enum DirectoryTable {
    AGENCIES("agencies", "key,province,level,kind,name,short,symbol,parent,place,from,to,basis,verified"),
    ALIASES("aliases", "agency,written,misspelt"),
    TAKEOVERS("takeovers", "predecessor,successor,from,duty,basis,verified"),
    LINES("reporting-lines", "reports,receives,chain,subject,from,to,verified"),
    POSTS("posts", "agency,title,rank,from,to"),
    HOTLINES("hotlines", "number,name,owner,level,purpose,from,to,basis,verified");

    private final String key;
    private final String heading;

    DirectoryTable(String key, String heading) {
        this.key = key;
        this.heading = heading;
    }

    /** The name of its file without the ending, which is also the end of the keys of its messages. */
    public String key() {
        return key;
    }

    /** The name of its file. */
    public String file() {
        return key + ".csv";
    }

    /** The first line of its file. */
    String heading() {
        return heading;
    }

    /** Its columns from left to right. */
    public List<DirectoryColumn> columns() {
        return Arrays.stream(heading.split(",", -1))
                .map(name -> DirectoryColumn.of(this, name))
                .toList();
    }

    /** Reads a file and keeps its rows by table; what cannot be read is told to the consumer. */
    static void read(
            ListFile file, Map<DirectoryTable, List<DirectoryLine>> into, Consumer<DirectoryProblem> problems) {
        List<String> lines;
        try {
            lines = decode(file.content()).lines().toList();
        } catch (CharacterCodingException _) {
            problems.accept(new DirectoryProblem(file.name(), 0, Fault.NOT_UTF8, List.of()));
            return;
        }
        String heading = lines.isEmpty() ? "" : lines.getFirst().strip();
        headed(heading)
                .ifPresentOrElse(
                        one -> into.computeIfAbsent(one, _ -> new ArrayList<>())
                                .addAll(one.rows(file, lines, problems)),
                        () -> problems.accept(new DirectoryProblem(file.name(), 1, Fault.UNKNOWN_HEADING, List.of())));
    }

    private static Optional<DirectoryTable> headed(String heading) {
        return Arrays.stream(values())
                .filter(one -> one.heading.equals(heading))
                .findFirst();
    }

    private List<DirectoryLine> rows(ListFile file, List<String> lines, Consumer<DirectoryProblem> problems) {
        String[] columns = heading.split(",", -1);
        List<DirectoryLine> rows = new ArrayList<>();
        for (int number = 2; number <= lines.size(); number++) {
            List<String> cells = CsvCells.of(lines.get(number - 1));
            if (cells.size() == columns.length) {
                rows.add(new DirectoryLine(file.name(), number, named(columns, cells), problems));
            } else if (!lines.get(number - 1).isBlank()) {
                problems.accept(wrongCells(file, number, cells.size(), columns.length));
            }
        }
        return rows;
    }

    private static DirectoryProblem wrongCells(ListFile file, int number, int found, int wanted) {
        return new DirectoryProblem(file.name(), number, Fault.WRONG_CELLS, List.of("" + found, "" + wanted));
    }

    private static Map<String, String> named(String[] columns, List<String> cells) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < columns.length; i++) {
            named.put(columns[i], cells.get(i).strip());
        }
        return named;
    }

    private static String decode(byte[] content) throws CharacterCodingException {
        return VietnameseText.normalise(StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(content))
                .toString());
    }
}
