package vn.loive.gazetteer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.loive.places.Gate;
import vn.loive.places.GateId;
import vn.loive.places.Place;
import vn.loive.places.PlaceId;
import vn.loive.places.PlaceList;
import vn.loive.places.Succession;

/** Makes places out of rows that were checked, and parts the new ones from the changed. */
final class ListAssembly {

    private final PlaceList loaded;
    private final ListIndex index;
    private final Map<PlaceId, Place> known;
    private final Map<PlaceId, Set<Succession>> went;

    ListAssembly(PlaceList loaded, ListIndex index) {
        this.loaded = loaded;
        this.index = index;
        this.known = loaded.units().stream().collect(Collectors.toMap(Place::id, Function.identity()));
        this.went = loaded.successions().stream().collect(Collectors.groupingBy(Succession::unit, Collectors.toSet()));
    }

    /** The rows that are not loaded yet, and those that differ from what is. */
    ListOutcome.Ready ready(String sha256, String name, ListReader.Content content) {
        Part added = new Part();
        Part changed = new Part();
        for (UnitRow row : content.units()) {
            Place place = place(row);
            Set<Succession> successions = successions(row);
            Place before = known.get(place.id());
            if (before == null) {
                added.add(place, successions);
            } else if (!before.equals(place)
                    || !went.getOrDefault(place.id(), Set.of()).equals(successions)) {
                changed.add(place, successions);
            }
        }
        sort(content.gates(), added, changed);
        int rows = content.units().size() + content.gates().size();
        return new ListOutcome.Ready(sha256, name, rows, added.list(), changed.list());
    }

    private void sort(List<GateRow> rows, Part added, Part changed) {
        Set<Gate> same = new HashSet<>(loaded.gates());
        for (GateRow row : rows) {
            Optional<Gate> before = loaded.gates().stream()
                    .filter(gate -> gate.province().equals(row.province())
                            && gate.name().equals(row.name())
                            && gate.validFrom().equals(row.from()))
                    .findFirst();
            Gate gate = gate(row, before.map(Gate::id).orElse(GateId.of(row.province(), row.name(), row.from())));
            if (before.isEmpty()) {
                added.gates.add(gate);
            } else if (!same.contains(gate)) {
                changed.gates.add(gate);
            }
        }
    }

    private Place place(UnitRow row) {
        return Place.of(
                row.code(),
                index.province(row, row.from()).orElseThrow(),
                row.parent(),
                row.name(),
                row.from(),
                row.to(),
                row.basis());
    }

    private Set<Succession> successions(UnitRow row) {
        PlaceId id = PlaceId.of(row.code(), row.from());
        return row.becomes().stream()
                .map(becomes -> {
                    UnitRow successor = index.on(
                                    becomes.code(),
                                    Objects.requireNonNull(row.to()).plusDays(1))
                            .orElseThrow();
                    return new Succession(id, PlaceId.of(successor.code(), successor.from()), becomes.whole());
                })
                .collect(Collectors.toSet());
    }

    private Gate gate(GateRow row, GateId id) {
        UnitRow place = index.on(row.place(), row.from()).orElseThrow();
        return new Gate(
                id,
                row.province(),
                PlaceId.of(place.code(), place.from()),
                row.name(),
                row.kind(),
                row.from(),
                row.to(),
                row.basis());
    }

    /** Rows in the making of a list. */
    private static final class Part {

        private final List<Place> units = new ArrayList<>();
        private final List<Succession> successions = new ArrayList<>();
        private final List<Gate> gates = new ArrayList<>();

        void add(Place place, Set<Succession> its) {
            units.add(place);
            successions.addAll(its);
        }

        PlaceList list() {
            return new PlaceList(units, successions, gates);
        }
    }
}
