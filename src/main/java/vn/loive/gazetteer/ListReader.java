package vn.loive.gazetteer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.loive.gazetteer.ListProblem.Kind;
import vn.loive.gazetteer.ListTable.Read;
import vn.loive.places.GateKind;
import vn.loive.places.LegalBasis;
import vn.loive.places.PlaceCode;
import vn.loive.places.PlaceLevel;
import vn.loive.shared.ProvinceCode;

/** Reads the files of a list, row by row; a row that cannot be read is a problem and left out. */
final class ListReader {

    private final List<ListProblem> problems = new ArrayList<>();
    private final Map<String, LegalBasis> bases = new HashMap<>();
    private final List<UnitRow> units = new ArrayList<>();
    private final List<GateRow> gates = new ArrayList<>();

    private ListReader() {}

    /**
     * What stands in the files.
     *
     * @param problems what could not be read
     */
    record Content(List<UnitRow> units, List<GateRow> gates, List<ListProblem> problems) {}

    private record Days(@Nullable LocalDate from, @Nullable LocalDate to) {}

    static Content read(List<ListFile> files) {
        ListReader reader = new ListReader();
        List<Read> tables = files.stream()
                .flatMap(file -> ListTable.read(file, reader.problems::add).stream())
                .toList();
        tables.stream().filter(read -> read.table() == ListTable.BASES).forEach(reader::readRows);
        tables.stream().filter(read -> read.table() != ListTable.BASES).forEach(reader::readRows);
        return new Content(reader.units, reader.gates, reader.problems);
    }

    private void readRows(Read read) {
        for (ListLine line : read.lines()) {
            int before = problems.size();
            switch (read.table()) {
                case BASES -> basis(line);
                case UNITS -> unit(line, before);
                case GATES -> gate(line, before);
            }
        }
    }

    private void basis(ListLine line) {
        boolean verified = line.text("verified").equals("true");
        if (!verified && !line.text("verified").equals("false")) {
            problems.add(line.problem(Kind.BAD_WORD, line.text("verified")));
        } else if (line.text("text").isEmpty()) {
            problems.add(line.problem(Kind.NO_NAME));
        } else {
            bases.put(line.text("key"), new LegalBasis(line.text("text"), verified));
        }
    }

    private void unit(ListLine line, int before) {
        PlaceCode code = code(line, line.text("code"));
        PlaceCode parent = line.text("parent").isEmpty() ? null : code(line, line.text("parent"));
        String name = name(line);
        Days days = days(line);
        LegalBasis basis = basisOf(line);
        List<UnitRow.Becomes> becomes = becomes(line);
        if (problems.size() == before) {
            units.add(new UnitRow(
                    line,
                    Objects.requireNonNull(code),
                    name,
                    parent,
                    Objects.requireNonNull(days.from()),
                    days.to(),
                    Objects.requireNonNull(basis),
                    becomes));
        }
    }

    private void gate(ListLine line, int before) {
        ProvinceCode province = province(line);
        PlaceCode place = code(line, line.text("place"));
        String name = name(line);
        GateKind kind = kind(line);
        Days days = days(line);
        LegalBasis basis = basisOf(line);
        if (problems.size() == before) {
            gates.add(new GateRow(
                    line,
                    Objects.requireNonNull(province),
                    Objects.requireNonNull(place),
                    name,
                    Objects.requireNonNull(kind),
                    Objects.requireNonNull(days.from()),
                    days.to(),
                    Objects.requireNonNull(basis)));
        }
    }

    private @Nullable ProvinceCode province(ListLine line) {
        PlaceCode code = code(line, line.text("province"));
        if (code != null && code.level() != PlaceLevel.PROVINCE) {
            problems.add(line.problem(Kind.BAD_CODE, code));
            return null;
        }
        return code == null ? null : new ProvinceCode(code.value());
    }

    private @Nullable GateKind kind(ListLine line) {
        String word = line.text("kind");
        for (GateKind kind : GateKind.values()) {
            if (kind.name().equals(word)) {
                return kind;
            }
        }
        problems.add(line.problem(Kind.BAD_WORD, word));
        return null;
    }

    private List<UnitRow.Becomes> becomes(ListLine line) {
        List<UnitRow.Becomes> becomes = new ArrayList<>();
        for (String word : line.text("becomes").split(" ", -1)) {
            boolean whole = !word.endsWith("~");
            PlaceCode code = word.isEmpty() ? null : code(line, whole ? word : word.substring(0, word.length() - 1));
            if (code != null) {
                becomes.add(new UnitRow.Becomes(code, whole));
            }
        }
        return becomes;
    }

    private @Nullable PlaceCode code(ListLine line, String text) {
        if (PlaceCode.isCode(text)) {
            return new PlaceCode(text);
        }
        problems.add(line.problem(Kind.BAD_CODE, text));
        return null;
    }

    private String name(ListLine line) {
        if (line.text("name").isEmpty()) {
            problems.add(line.problem(Kind.NO_NAME));
        }
        return line.text("name");
    }

    private Days days(ListLine line) {
        LocalDate from = day(line, "from");
        LocalDate to = line.text("to").isEmpty() ? null : day(line, "to");
        if (from != null && to != null && to.isBefore(from)) {
            problems.add(line.problem(Kind.FROM_AFTER_TO));
        }
        return new Days(from, to);
    }

    private @Nullable LocalDate day(ListLine line, String column) {
        LocalDate day = line.day(column).orElse(null);
        if (day == null) {
            problems.add(line.problem(Kind.BAD_DAY, line.text(column)));
        }
        return day;
    }

    private @Nullable LegalBasis basisOf(ListLine line) {
        LegalBasis basis = bases.get(line.text("basis"));
        if (basis == null) {
            problems.add(line.problem(Kind.UNKNOWN_BASIS, line.text("basis")));
        }
        return basis;
    }
}
