package vn.loive.database;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.loive.server.UnfinishedServer;

/**
 * A database in a new folder that is being filled from a backup.
 * It counts from {@link #finish()} on; whatever ends it before leaves nothing that a program would start on.
 */
public final class NewDatabase implements AutoCloseable {

    /** Nothing counts before the server has stopped and written everything, so no single step waits for the disk. */
    private static final String UNHURRIED = "&options=-c%20synchronous_commit=off";

    private final UnfinishedServer folder;
    private final Connections connections;
    private final Consumer<String> progress;

    private NewDatabase(UnfinishedServer folder, Connections connections, Consumer<String> progress) {
        this.folder = folder;
        this.connections = connections;
        this.progress = progress;
    }

    /** Makes the server and its roles; no table yet. */
    public static NewDatabase begin(Path dataFolder, Consumer<String> progress) {
        UnfinishedServer folder = UnfinishedServer.begin(dataFolder, progress);
        try {
            Connections prepared = Database.prepared(folder.server());
            return new NewDatabase(folder, new Connections(prepared.url() + UNHURRIED, prepared.passwords()), progress);
        } catch (RuntimeException | Error failure) {
            folder.close();
            throw failure;
        }
    }

    /** The newest migration that this program has of each schema. */
    public static Map<String, String> newestMigrations() {
        return Migrations.newest();
    }

    /** Makes the tables as they were at these migrations, by schema. */
    public void migrateTo(Map<String, String> versions) {
        new Migrations(connections.dataSource(Roles.OWNER), progress).runTo(versions);
    }

    /** Brings what was copied in to the shape that this program expects. */
    public void migrate() {
        new Migrations(connections.dataSource(Roles.OWNER), progress).run();
    }

    /** Connections of the superuser, whom no policy holds back. */
    public DataSource everything() {
        return new DriverManagerDataSource(
                connections.url(), folder.server().ownerName(), folder.server().ownerPassword());
    }

    /** The open wing, in which what the operator did is recorded. */
    public DataSource open() {
        return connections.dataSource(Roles.OPEN);
    }

    /** The database for checks; closing it closes nothing. */
    public Database database() {
        return Database.of(connections);
    }

    /** Stops the server; from now on the folder is one like any other. */
    public void finish() {
        folder.finish();
    }

    /** Stops the server; what was not finished is gone. */
    @Override
    public void close() {
        folder.close();
    }
}
