package vn.loive.places;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.loive.figures.Figure;
import vn.loive.figures.Figures;
import vn.loive.figures.Part;
import vn.loive.figures.Sum;

/** Who went into whom, as far as it was loaded; follows it in both directions. */
final class Lineage {

    private static final Comparator<PlaceChange> BY_DAY = Comparator.comparing(
                    (PlaceChange change) -> change.successor().validFrom())
            .thenComparing(change -> change.old().code())
            .thenComparing(change -> change.successor().code());

    private final Map<PlaceId, Place> places;
    private final Map<PlaceId, List<Succession>> after;
    private final Map<PlaceId, List<Succession>> before;

    Lineage(Map<PlaceId, Place> places, Collection<Succession> successions) {
        this.places = places;
        this.after = successions.stream().distinct().collect(Collectors.groupingBy(Succession::unit));
        this.before = successions.stream().distinct().collect(Collectors.groupingBy(Succession::successor));
    }

    PlaceHistory history(PlaceId unit) {
        return new PlaceHistory(
                place(unit), follow(unit, before, Succession::unit), follow(unit, after, Succession::successor));
    }

    /** The units in which one lies on a day; none when it had not begun, or nobody knows what became of it. */
    List<Share> on(PlaceId unit, LocalDate day) {
        Map<PlaceId, Share> shares = new TreeMap<>(Comparator.comparing(PlaceId::value));
        collect(new Share(place(unit), true), day, shares);
        return shares.values().stream()
                .sorted(Comparator.comparing(share -> share.place().code()))
                .toList();
    }

    RollUp rollUp(Map<PlaceId, Figure> figures, LocalDate day) {
        Map<PlaceId, List<Part>> parts = new TreeMap<>(Comparator.comparing(PlaceId::value));
        List<Place> homeless = new ArrayList<>();
        figures.forEach((unit, figure) -> {
            List<Share> shares = on(unit, day);
            if (shares.size() == 1 && shares.getFirst().whole()) {
                parts.computeIfAbsent(shares.getFirst().place().id(), _ -> new ArrayList<>())
                        .add(new Part(place(unit).name(), figure));
            } else {
                homeless.add(place(unit));
            }
        });
        homeless.sort(Comparator.comparing(Place::code));
        return homeless.isEmpty() ? sums(parts) : new RollUp.NotAttributable(homeless);
    }

    private RollUp sums(Map<PlaceId, List<Part>> parts) {
        Map<PlaceId, Figure> sums = new TreeMap<>(Comparator.comparing(PlaceId::value));
        for (Map.Entry<PlaceId, List<Part>> into : parts.entrySet()) {
            switch (Figures.sum(into.getValue())) {
                case Sum.Total total -> sums.put(into.getKey(), total.figure());
                case Sum.CannotAdd why -> {
                    return new RollUp.DoesNotAdd(place(into.getKey()), why);
                }
            }
        }
        return new RollUp.Carried(sums);
    }

    /** Ends, because a successor lives on beyond the unit that went into it. */
    private void collect(Share share, LocalDate day, Map<PlaceId, Share> found) {
        Place place = share.place();
        if (place.standsOn(day)) {
            found.merge(place.id(), share, (one, other) -> new Share(place, one.whole() || other.whole()));
        } else if (place.validFrom().isBefore(day)) {
            after.getOrDefault(place.id(), List.of())
                    .forEach(went ->
                            collect(new Share(place(went.successor()), share.whole() && went.whole()), day, found));
        }
    }

    private List<PlaceChange> follow(
            PlaceId from, Map<PlaceId, List<Succession>> edges, Function<Succession, PlaceId> onward) {
        Set<Succession> seen = new HashSet<>();
        List<PlaceId> ends = List.of(from);
        while (!ends.isEmpty()) {
            ends = ends.stream()
                    .flatMap(end -> edges.getOrDefault(end, List.of()).stream())
                    .filter(seen::add)
                    .map(onward)
                    .distinct()
                    .toList();
        }
        return seen.stream().map(this::change).sorted(BY_DAY).toList();
    }

    private PlaceChange change(Succession went) {
        return new PlaceChange(place(went.unit()), place(went.successor()), went.whole());
    }

    private Place place(PlaceId id) {
        return Objects.requireNonNull(places.get(id), () -> "No unit " + id);
    }
}
