package vn.loive.places;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.loive.shared.ProvinceCode;

/** Every administrative unit and gate, as of any day. */
@Service
public class Places {

    private final PlaceRepository repository;

    Places(PlaceRepository repository) {
        this.repository = repository;
    }

    /** The province of this code on that day. */
    public Optional<Place> province(ProvinceCode code, LocalDate day) {
        return repository.province(code, day);
    }

    /** The districts of a province on that day, in the order of their codes. */
    public List<Place> districts(ProvinceCode province, LocalDate day) {
        return repository.districts(province, day);
    }

    /** The units of these ids, by id; ids that do not exist are left out. */
    public Map<PlaceId, Place> byId(Collection<PlaceId> ids) {
        return repository.byId(ids);
    }

    /** The gates of a province on that day, by name. */
    public List<Gate> gates(ProvinceCode province, LocalDate day) {
        return repository.gates(province, day);
    }

    /** Adds a unit; to be called inside an import. */
    public void add(Place place) {
        repository.insert(place);
    }

    /** Adds a gate; to be called inside an import. */
    public void add(Gate gate) {
        repository.insert(gate);
    }
}
