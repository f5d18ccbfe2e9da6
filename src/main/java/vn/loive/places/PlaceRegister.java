package vn.loive.places;

import java.util.List;
import org.springframework.stereotype.Service;

/** The list of places as it is loaded, and the loading of more; only an import may write. */
@Service
public class PlaceRegister {

    private final PlaceListRepository repository;

    PlaceRegister(PlaceListRepository repository) {
        this.repository = repository;
    }

    /** Everything that is loaded, whatever the day. */
    public PlaceList all() {
        return repository.all();
    }

    /** What was loaded and when, the latest first. */
    public List<PlaceEdition> editions() {
        return repository.editions();
    }

    /**
     * Writes rows as new, or over those of the same code and first day; to be called inside an import.
     * What is said here of a unit's successors takes the place of what was said before.
     *
     * @param list the rows that are new or changed
     */
    public void write(PlaceList list) {
        repository.write(list.units());
        repository.writeSuccessions(list.units(), list.successions());
        repository.writeGates(list.gates());
    }

    /** Remembers a loading; to be called inside the import. */
    public void remember(PlaceEdition edition) {
        repository.insert(edition);
    }
}
