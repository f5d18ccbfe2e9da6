package vn.loive.places;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import vn.loive.shared.ProvinceCode;

/** Every administrative unit and gate, as of any day. */
@Service
public class Places {

    private final PlaceRepository repository;
    private final PlaceListRepository list;

    Places(PlaceRepository repository, PlaceListRepository list) {
        this.repository = repository;
        this.list = list;
    }

    /** The unit of this code on that day. */
    public Optional<Place> on(PlaceCode code, LocalDate day) {
        return repository.on(code, day);
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

    /** Adds a unit; to be called inside an import. */
    public void add(Place place) {
        list.write(List.of(place));
    }

    /** Adds a gate; to be called inside an import. */
    public void add(Gate gate) {
        list.writeGates(List.of(gate));
    }
}
