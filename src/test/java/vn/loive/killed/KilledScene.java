package vn.loive.killed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.loive.administration.People;
import vn.loive.administration.People.Person;
import vn.loive.database.DatabaseProperties;
import vn.loive.database.WholeDatabase;
import vn.loive.doubles.TwoEntries;
import vn.loive.shared.Actor;

/** A centre that outlives the program: who works there is remembered beside the data folder. */
final class KilledScene implements AutoCloseable {

    private final TwoEntries entries;
    private final Path folder;
    private final WholeDatabase whole;
    private final JdbcClient all;

    KilledScene(TwoEntries entries, DatabaseProperties properties) {
        this.entries = entries;
        this.folder = properties.data();
        this.whole = WholeDatabase.along(folder, step -> {});
        this.all = JdbcClient.create(whole.everything());
    }

    boolean isThere() {
        return Files.exists(remembered());
    }

    void prepare() {
        TwoEntries.Centre centre = entries.centre();
        try {
            Files.write(remembered(), List.of(line(centre.worker()), line(centre.supervisor()), line(centre.second())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Actor worker() {
        return actor(0);
    }

    Actor supervisor() {
        return actor(1);
    }

    Actor second() {
        return actor(2);
    }

    Path folder() {
        return folder;
    }

    /** Every row, whoever it belongs to. */
    JdbcClient all() {
        return all;
    }

    WholeDatabase whole() {
        return whole;
    }

    /** The texts in the first column. */
    List<String> texts(String question) {
        return all.sql(question).query(String.class).list();
    }

    private Actor actor(int which) {
        try {
            String[] ids = Files.readAllLines(remembered()).get(which).split(" ", -1);
            return new Actor(UUID.fromString(ids[0]), UUID.fromString(ids[1]), People.QUANG_NGAI, UUID.randomUUID());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path remembered() {
        return folder.resolveSibling("scene");
    }

    private static String line(Person person) {
        return person.actor().account() + " " + person.actor().agency();
    }

    @Override
    public void close() {
        whole.close();
    }
}
