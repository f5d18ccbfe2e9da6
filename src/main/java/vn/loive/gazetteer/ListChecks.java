package vn.loive.gazetteer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.loive.gazetteer.ListProblem.Kind;
import vn.loive.places.PlaceCode;
import vn.loive.places.PlaceLevel;
import vn.loive.shared.ProvinceCode;
import vn.loive.shared.VietnameseDate;

/** Checks what would stand after a loading, row against row; finds everything that is wrong, not only the first. */
final class ListChecks {

    private final ListIndex index;
    private final List<ListProblem> problems = new ArrayList<>();

    private ListChecks(ListIndex index) {
        this.index = index;
    }

    static List<ListProblem> check(List<UnitRow> listed, List<GateRow> gates, ListIndex index) {
        ListChecks checks = new ListChecks(index);
        checks.duplicates(listed);
        for (UnitRow row : index.all()) {
            checks.overlap(row);
            checks.parent(row);
            checks.successors(row);
        }
        gates.forEach(checks::gate);
        return checks.problems;
    }

    private void duplicates(List<UnitRow> listed) {
        Map<UnitRow.Key, UnitRow> seen = new HashMap<>();
        for (UnitRow row : listed) {
            UnitRow first = seen.putIfAbsent(row.key(), row);
            if (first != null) {
                problems.add(
                        row.problem(Kind.DUPLICATE, row.code(), first.line().number()));
            }
        }
    }

    /** Against the next row of the code only: rows are in the order of their first days. */
    private void overlap(UnitRow row) {
        List<UnitRow> same = index.of(row.code());
        int next = same.indexOf(row) + 1;
        if (next < same.size() && !same.get(next).from().isAfter(row.end())) {
            UnitRow blamed = same.get(next).line().number() == 0 ? row : same.get(next);
            problems.add(
                    blamed.problem(Kind.OVERLAP, row.code(), day(same.get(next).from())));
        }
    }

    private void parent(UnitRow row) {
        PlaceCode parent = row.parent();
        if (!mayStandUnder(row.code().level(), parent)) {
            problems.add(row.problem(Kind.PARENT_LEVEL, row.code(), parent == null ? "" : parent));
        } else if (parent != null) {
            parentThroughLife(row, parent);
        }
    }

    private static boolean mayStandUnder(PlaceLevel level, @org.jspecify.annotations.Nullable PlaceCode parent) {
        return switch (level) {
            case PROVINCE -> parent == null;
            case DISTRICT -> parent != null && parent.level() == PlaceLevel.PROVINCE;
            case COMMUNE -> parent != null && parent.level() != PlaceLevel.COMMUNE;
        };
    }

    private void parentThroughLife(UnitRow row, PlaceCode parent) {
        Set<ProvinceCode> provinces = new HashSet<>();
        LocalDate day = row.from();
        while (!day.isAfter(row.end())) {
            Optional<UnitRow> above = index.on(parent, day);
            if (above.isEmpty()) {
                problems.add(row.problem(Kind.NO_PARENT, row.code(), parent, day(day)));
                return;
            }
            index.province(row, day).ifPresent(provinces::add);
            if (above.get().to() == null) {
                break;
            }
            day = above.get().end().plusDays(1);
        }
        if (provinces.size() > 1) {
            problems.add(row.problem(Kind.TWO_PROVINCES, row.code(), parent));
        }
    }

    private void successors(UnitRow row) {
        row.becomes().forEach(becomes -> successor(row, becomes.code()));
        Set<PlaceCode> named = new HashSet<>();
        row.becomes().stream()
                .filter(becomes -> !named.add(becomes.code()))
                .forEach(becomes -> problems.add(
                        row.problem(Kind.DUPLICATE, becomes.code(), row.line().number())));
        if (row.becomes().size() > 1 && row.becomes().stream().anyMatch(UnitRow.Becomes::whole)) {
            problems.add(row.problem(Kind.WHOLE_TWICE, row.code()));
        }
    }

    private void successor(UnitRow row, PlaceCode code) {
        LocalDate last = row.to();
        if (last == null) {
            problems.add(row.problem(Kind.NO_END, row.code(), code));
        } else {
            successor(row, code, last);
        }
    }

    private void successor(UnitRow row, PlaceCode code, LocalDate last) {
        LocalDate next = last.plusDays(1);
        if (code.level() != row.code().level()) {
            problems.add(row.problem(Kind.SUCCESSOR_LEVEL, row.code(), code));
        } else if (index.on(code, next).isEmpty()) {
            Kind kind = circles(row, code, last, new HashSet<>()) ? Kind.CYCLE : Kind.NO_SUCCESSOR;
            problems.add(row.problem(kind, row.code(), code, day(next)));
        }
    }

    /** Whether units that end on one day go into each other; whoever stands on the day after cannot be in a circle. */
    private boolean circles(UnitRow start, PlaceCode code, LocalDate last, Set<PlaceCode> seen) {
        if (code.equals(start.code())) {
            return true;
        }
        return seen.add(code)
                && index.on(code, last).stream()
                        .filter(row -> last.equals(row.to()))
                        .flatMap(row -> row.becomes().stream())
                        .anyMatch(becomes -> circles(start, becomes.code(), last, seen));
    }

    private void gate(GateRow gate) {
        LocalDate end = gate.to() == null ? LocalDate.MAX : gate.to();
        boolean fits = index.on(gate.place(), gate.from())
                .filter(place -> !place.end().isBefore(end))
                .flatMap(place -> index.province(place, gate.from()))
                .filter(gate.province()::equals)
                .isPresent();
        if (!fits) {
            problems.add(gate.line().problem(Kind.GATE_PLACE, gate.name(), gate.place()));
        }
    }

    private static String day(LocalDate day) {
        return VietnameseDate.write(day);
    }
}
