package vn.loive.gazetteer;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.loive.places.PlaceEdition;
import vn.loive.places.PlaceList;
import vn.loive.places.PlaceRegister;

/** The official list of places: reads files of it, says what is wrong or new in them, and loads them. */
@Service
public class Gazetteer {

    private final PlaceRegister register;
    private final Clock clock;

    Gazetteer(PlaceRegister register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    /** Reads and checks files, against each other and against what is loaded; writes nothing. */
    public ListOutcome preview(List<ListFile> files) {
        ListReader.Content content = ListReader.read(files);
        PlaceList loaded = register.all();
        ListIndex index = new ListIndex(ListIndex.rows(loaded), content.units());
        List<ListProblem> problems = problems(content, index);
        return problems.isEmpty()
                ? new ListAssembly(loaded, index).ready(ListFile.sha256(files), ListFile.names(files), content)
                : new ListOutcome.Refused(problems);
    }

    /**
     * Loads files, or nothing at all when anything in them is wrong; to be called inside an import.
     * What is loaded already and is not in the files stays.
     *
     * @param by the account that does so, or nothing when a command or the first start does
     */
    public ListOutcome load(List<ListFile> files, @Nullable UUID by) {
        return switch (preview(files)) {
            case ListOutcome.Ready ready -> new ListOutcome.Loaded(write(ready, by));
            case ListOutcome.Refused refused -> refused;
            case ListOutcome.Loaded loaded -> loaded;
        };
    }

    private PlaceEdition write(ListOutcome.Ready ready, @Nullable UUID by) {
        register.write(together(ready.added(), ready.changed()));
        int changed = ready.added().size() + ready.changed().size();
        PlaceEdition edition =
                new PlaceEdition(ready.sha256(), ready.name(), ready.rows(), changed, clock.instant(), by);
        if (changed > 0 || !hasLoaded(ready.sha256())) {
            register.remember(edition);
        }
        return edition;
    }

    private static List<ListProblem> problems(ListReader.Content content, ListIndex index) {
        return Stream.concat(
                        content.problems().stream(), ListChecks.check(content.units(), content.gates(), index).stream())
                .distinct()
                .sorted(Comparator.comparing(ListProblem::file).thenComparingInt(ListProblem::line))
                .toList();
    }

    /** Whether these very files have been loaded at some time. */
    boolean hasLoaded(List<ListFile> files) {
        return hasLoaded(ListFile.sha256(files));
    }

    private boolean hasLoaded(String sha256) {
        return register.editions().stream().anyMatch(edition -> edition.sha256().equals(sha256));
    }

    private static PlaceList together(PlaceList one, PlaceList other) {
        return new PlaceList(
                Stream.concat(one.units().stream(), other.units().stream()).toList(),
                Stream.concat(one.successions().stream(), other.successions().stream())
                        .toList(),
                Stream.concat(one.gates().stream(), other.gates().stream()).toList());
    }
}
