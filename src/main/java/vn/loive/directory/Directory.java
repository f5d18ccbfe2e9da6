package vn.loive.directory;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.AgencyList;
import vn.loive.directory.DirectoryOutcome.Refused;
import vn.loive.directory.DirectoryOutcome.Sound;
import vn.loive.directory.DirectoryReader.Read;
import vn.loive.gazetteer.ListFile;
import vn.loive.hotlines.Hotlines;
import vn.loive.places.Places;
import vn.loive.posts.Posts;

/** The list of agencies with their spellings, takeovers, reporting lines, posts and hotlines, as files. */
@Service
public class Directory {

    private final Agencies agencies;
    private final Posts posts;
    private final Hotlines hotlines;
    private final Places places;
    private final EditionRepository editions;
    private final Clock clock;

    Directory(
            Agencies agencies, Posts posts, Hotlines hotlines, Places places, EditionRepository editions, Clock clock) {
        this.agencies = agencies;
        this.posts = posts;
        this.hotlines = hotlines;
        this.places = places;
        this.editions = editions;
        this.clock = clock;
    }

    /** Reads and checks files, against each other and against what is loaded; writes nothing. */
    public DirectoryOutcome preview(List<ListFile> files) {
        DirectoryReader read = new DirectoryReader(places).read(files);
        return outcome(read, DirectoryChecks.check(read, agencies), false);
    }

    /**
     * Loads files, or nothing at all when anything in them is wrong; to be called inside an import.
     * What is known already and stands in no file stays as it is; of an agency that is known, its last day and its
     * grounds may be written anew, and any other word is an error.
     *
     * @param by the account that does so, or nothing when a command or the first start does
     */
    public DirectoryOutcome load(List<ListFile> files, @Nullable UUID by) {
        DirectoryReader read = new DirectoryReader(places).read(files);
        DirectoryOutcome outcome = outcome(read, DirectoryChecks.check(read, agencies), true);
        if (outcome instanceof Sound sound) {
            write(read, sound.changes());
            editions.insert(edition(files, sound, by));
        }
        return outcome;
    }

    /** What was loaded and when, the latest first. */
    List<DirectoryEdition> editions() {
        return editions.all();
    }

    private void write(DirectoryReader read, DirectoryChanges changes) {
        agencies.putRight(changes.closed());
        agencies.putRight(changes.changed());
        agencies.add(new AgencyList(changes.added(), things(read.aliases), things(read.takeovers), things(read.lines)));
        posts.add(things(read.posts));
        read.hotlines.forEach(hotline -> hotlines.add(hotline.thing()));
    }

    private DirectoryEdition edition(List<ListFile> files, Sound sound, @Nullable UUID by) {
        DirectoryChanges changes = sound.changes();
        return new DirectoryEdition(
                ListFile.sha256(files),
                ListFile.names(files),
                sound.rows(),
                changes.added().size(),
                changes.changed().size(),
                changes.closed().size(),
                clock.instant(),
                by);
    }

    private static DirectoryOutcome outcome(DirectoryReader read, DirectoryChanges changes, boolean written) {
        return read.problems.isEmpty()
                ? new Sound(read.rows(), changes, written)
                : new Refused(read.problems.stream()
                        .distinct()
                        .sorted(Comparator.comparing(DirectoryProblem::file).thenComparingInt(DirectoryProblem::line))
                        .toList());
    }

    private static <T> List<T> things(List<Read<T>> all) {
        return all.stream().map(Read::thing).toList();
    }
}
