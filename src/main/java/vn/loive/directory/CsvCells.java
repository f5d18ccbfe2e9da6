package vn.loive.directory;

import java.util.ArrayList;
import java.util.List;

/** Parts a line of CSV; a cell within quotation marks may hold commas, and a doubled mark stands for one. */
final class CsvCells {

    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private boolean quoted;

    private CsvCells() {}

    static List<String> of(String line) {
        CsvCells cells = new CsvCells();
        int at = 0;
        while (at < line.length()) {
            at += cells.take(line, at);
        }
        cells.end();
        return cells.cells;
    }

    /** Takes a character, or a doubled mark; answers how many those were. */
    private int take(String line, int at) {
        char taken = line.charAt(at);
        if (taken == '"' && quoted && line.startsWith("\"\"", at)) {
            cell.append('"');
            return 2;
        }
        if (taken == '"') {
            quoted = !quoted;
        } else if (taken == ',' && !quoted) {
            end();
        } else {
            cell.append(taken);
        }
        return 1;
    }

    private void end() {
        cells.add(cell.toString());
        cell.setLength(0);
    }
}
