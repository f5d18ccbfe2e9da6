package vn.loive.places;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.loive.figures.Figure;
import vn.loive.shared.ProvinceCode;

/** Every administrative unit and gate, as of any day. */
@Service
public class Places {

    private final PlaceRepository repository;
    private final LineageRepository lineage;
    private final PlaceListRepository list;

    Places(PlaceRepository repository, LineageRepository lineage, PlaceListRepository list) {
        this.repository = repository;
        this.lineage = lineage;
        this.list = list;
    }

    /** The unit of this code on that day. */
    public Optional<Place> on(PlaceCode code, LocalDate day) {
        return repository.on(code, day);
    }

    /** The unit that bore this code on that day, or on the day nearest to it; nothing when none ever did. */
    public Optional<Place> nearest(PlaceCode code, LocalDate day) {
        return repository.of(code).stream()
                .min(Comparator.comparingLong(place -> Math.abs(ChronoUnit.DAYS.between(place.nearest(day), day))));
    }

    /** The province of this code on that day. */
    public Optional<Place> province(ProvinceCode code, LocalDate day) {
        return on(PlaceCode.of(code), day);
    }

    /** All provinces on that day, in the order of their codes. */
    public List<Place> provinces(LocalDate day) {
        return repository.provinces(day);
    }

    /** The districts of a province on that day, in the order of their codes; none from 1/7/2025 on. */
    public List<Place> districts(ProvinceCode province, LocalDate day) {
        return repository.within(province, PlaceLevel.DISTRICT, day);
    }

    /** The communes of a province on that day, in the order of their codes. */
    public List<Place> communes(ProvinceCode province, LocalDate day) {
        return repository.within(province, PlaceLevel.COMMUNE, day);
    }

    /** The districts of a province on that day or, since there are none, its communes. */
    public List<Place> areas(ProvinceCode province, LocalDate day) {
        return children(PlaceCode.of(province), day);
    }

    /** The units right below a unit on that day, in the order of their codes. */
    public List<Place> children(PlaceCode code, LocalDate day) {
        return repository.children(code, day);
    }

    /** The units of these ids, by id; ids that do not exist are left out. */
    public Map<PlaceId, Place> byId(Collection<PlaceId> ids) {
        return repository.byId(ids);
    }

    /** The gates of a province on that day, by name. */
    public List<Gate> gates(ProvinceCode province, LocalDate day) {
        return repository.gates(province, day);
    }

    /**
     * The code of a province and those of all provinces that went into it by that day, whole or in part.
     * What a predecessor left stands under its old code.
     *
     * @return the province's own code, alone, when it had no predecessor or does not stand on that day
     */
    public Set<ProvinceCode> heritage(ProvinceCode province, LocalDate day) {
        return repository.heritage(province, day);
    }

    /**
     * Units with those above them on that day, or on the nearest day of the unit's life.
     *
     * @return a path for each unit, by its id
     */
    public Map<PlaceId, PlacePath> paths(Collection<Place> units, LocalDate day) {
        return repository.paths(List.copyOf(units), day);
    }

    /** One unit with those above it on that day, or on the nearest day of its life. */
    public PlacePath path(Place unit, LocalDate day) {
        return Objects.requireNonNull(paths(List.of(unit), day).get(unit.id()));
    }

    /**
     * Units whose name, old or new, holds the text; with marks or without, whatever the place of the tone.
     *
     * @param text what was typed; an empty text finds nothing
     * @param day only units that stood on it; any day when nothing
     * @param limit how many to answer at most
     * @param offset how many to leave out before them
     */
    public PlaceHits search(String text, @Nullable LocalDate day, int limit, int offset) {
        return text.isBlank() ? new PlaceHits(List.of(), 0) : repository.search(text, day, limit, offset);
    }

    /** Where a unit came from and what became of it; nothing when there is no such unit. */
    public Optional<PlaceHistory> history(PlaceId unit) {
        return byId(List.of(unit)).containsKey(unit)
                ? Optional.of(lineage.around(List.of(unit)).history(unit))
                : Optional.empty();
    }

    /**
     * The units in which a unit lies on that day, whole or in part, in the order of their codes.
     *
     * @return none when the unit had not begun, or when nobody knows what became of it
     */
    public List<Share> shares(PlaceId unit, LocalDate day) {
        return lineage.around(List.of(unit)).on(unit, day);
    }

    /**
     * Carries figures of older units over to the units of a day; a divided unit is never summed.
     *
     * @param figures by the unit they were counted in
     * @param day on which the units that answer stand
     */
    public RollUp rollUp(Map<PlaceId, Figure> figures, LocalDate day) {
        return lineage.around(figures.keySet()).rollUp(figures, day);
    }

    /** What went into what on that day, where either lay or lies in the province; the old codes in order. */
    public List<PlaceChange> changes(ProvinceCode province, LocalDate day) {
        return lineage.changes(province, day);
    }

    /** The days on which something in the province went into something else, the latest first. */
    public List<LocalDate> changeDays(ProvinceCode province) {
        return lineage.changeDays(province);
    }

    /** Adds a unit; to be called inside an import. */
    public void add(Place place) {
        list.write(List.of(place));
    }

    /** Adds a gate; to be called inside an import. */
    public void add(Gate gate) {
        list.writeGates(List.of(gate));
    }
}
