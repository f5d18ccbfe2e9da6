package vn.loive.directory;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.AgencyList;
import vn.loive.directory.DirectoryOutcome.Refused;
import vn.loive.directory.DirectoryOutcome.Sound;
import vn.loive.directory.DirectoryReader.Read;
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

    Directory(Agencies agencies, Posts posts, Hotlines hotlines, Places places) {
        this.agencies = agencies;
        this.posts = posts;
        this.hotlines = hotlines;
        this.places = places;
    }

    /** Reads and checks files, against each other and against what is loaded; writes nothing. */
    public DirectoryOutcome preview(List<DirectoryFile> files) {
        DirectoryReader read = new DirectoryReader(places).read(files);
        return outcome(read, DirectoryChecks.check(read, agencies), false);
    }

    /**
     * Loads files, or nothing at all when anything in them is wrong; to be called inside an import.
     * What is known already stays as it is; an agency that is known with other words is an error.
     */
    public DirectoryOutcome load(List<DirectoryFile> files) {
        DirectoryReader read = new DirectoryReader(places).read(files);
        int added = DirectoryChecks.check(read, agencies);
        if (read.problems.isEmpty()) {
            agencies.add(new AgencyList(
                    things(List.copyOf(read.agencies.values())),
                    things(read.aliases),
                    things(read.takeovers),
                    things(read.lines)));
            posts.add(things(read.posts));
            read.hotlines.forEach(hotline -> hotlines.add(hotline.thing()));
        }
        return outcome(read, added, true);
    }

    private static DirectoryOutcome outcome(DirectoryReader read, int added, boolean written) {
        return read.problems.isEmpty()
                ? new Sound(read.rows(), added, written)
                : new Refused(read.problems.stream()
                        .distinct()
                        .sorted(Comparator.comparing(DirectoryProblem::file).thenComparingInt(DirectoryProblem::line))
                        .toList());
    }

    private static <T> List<T> things(List<Read<T>> all) {
        return all.stream().map(Read::thing).toList();
    }
}
