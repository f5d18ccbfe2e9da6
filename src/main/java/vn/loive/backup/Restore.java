package vn.loive.backup;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.loive.backup.BackupReader.Content;
import vn.loive.backup.BackupRefused.Reason;
import vn.loive.database.NewDatabase;

/**
 * Puts a backup into a new folder, wholly or not at all.
 * The files are proved to their last byte before anything is made; then the tables are made as they were, filled in one
 * transaction, read again and compared, brought to the shape of this program, and what was erased since is erased again.
 */
public final class Restore {

    private final BackupReader ordinary;
    private final @Nullable BackupReader keys;
    private final Content content;

    private Restore(BackupReader ordinary, @Nullable BackupReader keys, Content content) {
        this.ordinary = ordinary;
        this.keys = keys;
        this.content = content;
    }

    /**
     * Proves the files and answers the restore that can be done with them.
     *
     * @param keysFile the backup of the keys of persons; without it nobody can be opened any more
     * @param oldKeys whether keys past their last day are taken all the same
     * @throws BackupRefused when a file is not whole, not ours, of a newer program, or past its last day
     */
    public static Restore of(Path file, @Nullable Path keysFile, BackupKey key, Clock clock, boolean oldKeys) {
        BackupReader ordinary = new BackupReader(file, BackupPart.ORDINARY, key);
        Content content = ordinary.prove();
        refuseNewer(content.head());
        if (keysFile == null) {
            return new Restore(ordinary, null, content);
        }
        BackupReader keys = new BackupReader(keysFile, BackupPart.KEYS, key);
        refuseOld(keys.prove().head(), clock, oldKeys);
        return new Restore(ordinary, keys, content);
    }

    /** When the ordinary backup was taken. */
    public Instant taken() {
        return content.head().taken();
    }

    BackupHead head() {
        return content.head();
    }

    private static void refuseNewer(BackupHead head) {
        Map<String, String> ours = NewDatabase.newestMigrations();
        head.migrations().forEach((schema, version) -> {
            if (Integer.parseInt(version) > Integer.parseInt(ours.getOrDefault(schema, "0"))) {
                throw new BackupRefused(Reason.NEWER_PROGRAM, null, head.program());
            }
        });
    }

    private static void refuseOld(BackupHead head, Clock clock, boolean oldKeys) {
        LocalDate lastDay = head.lastDay();
        if (!oldKeys && lastDay != null && LocalDate.now(clock).isAfter(lastDay)) {
            throw new BackupRefused(Reason.KEYS_TOO_OLD, null, BackupWords.day(lastDay));
        }
    }

    /**
     * What came back.
     *
     * @param tables how many tables were filled
     * @param rows how many rows they hold together
     */
    public record Restored(int tables, long rows) {}

    /** Fills a new database, as if nobody had been erased since the backup was taken. */
    Restored into(NewDatabase database, Consumer<String> progress) {
        return into(database, Set.of(), progress);
    }

    /**
     * Fills a new database, which counts only once its owner finishes it.
     *
     * @param erased the lines of the list of erasures; whoever stands there is erased again
     */
    public Restored into(NewDatabase database, Set<String> erased, Consumer<String> progress) {
        database.migrateTo(content.head().migrations());
        passTransactions(database);
        progress.accept(BackupWords.of("backup.progress.copying"));
        Restored restored = inOneTransaction(database, this::fill);
        database.migrate();
        progress.accept(BackupWords.of("backup.progress.checking"));
        return inOneTransaction(database, connection -> putRight(connection, erased, restored));
    }

    /**
     * Counts the new server's transactions past those of the old one: the record is ordered by their numbers, and what
     * happens after the restore must not stand before it.
     */
    private void passTransactions(NewDatabase database) {
        try (Connection connection = database.everything().getConnection()) {
            Catalogue.run(connection, """
                    DO $$ BEGIN
                      WHILE pg_current_xact_id()::text::bigint < %d LOOP ROLLBACK; END LOOP;
                    END $$""".formatted(content.head().transaction()));
        } catch (SQLException failure) {
            throw BackupRefused.of(failure);
        }
    }

    /** Something done on one connection of the superuser. */
    @FunctionalInterface
    private interface Work {
        Restored on(Connection connection) throws SQLException;
    }

    private static Restored inOneTransaction(NewDatabase database, Work work) {
        try (Connection connection = database.everything().getConnection()) {
            connection.setAutoCommit(false);
            Catalogue.run(connection, Backup.AS_WRITTEN);
            Restored done = work.on(connection);
            connection.commit();
            return done;
        } catch (SQLException failure) {
            throw BackupRefused.of(failure);
        }
    }

    /** Triggers and foreign keys wait; the keys are looked at when everything is there. */
    private Restored fill(Connection connection) throws SQLException {
        Catalogue.run(connection, "SET LOCAL session_replication_role = replica");
        Catalogue catalogue = new Catalogue(connection);
        List<HouseTable> all = catalogue.tables();
        Catalogue.run(
                connection,
                "TRUNCATE "
                        + String.join(", ", all.stream().map(HouseTable::name).toList()));
        TableFilling filling = new TableFilling(connection, all);
        List<Content> read = new ArrayList<>(List.of(ordinary.read(filling)));
        if (keys != null) {
            read.add(keys.read(filling));
        }
        filling.compare();
        if (catalogue.orphans() > 0) {
            throw new BackupRefused(Reason.NOT_THE_SAME, null);
        }
        setSequences(connection);
        return new Restored(
                read.stream().mapToInt(part -> part.tables().size()).sum(),
                read.stream().mapToLong(Content::rows).sum());
    }

    private void setSequences(Connection connection) throws SQLException {
        for (Map.Entry<String, String> sequence : content.head().sequences().entrySet()) {
            Catalogue.run(connection, "SELECT setval('%s', %s)".formatted(sequence.getKey(), sequence.getValue()));
        }
    }

    private static Restored putRight(Connection connection, Set<String> erased, Restored restored) throws SQLException {
        try (PreparedStatement said = connection.prepareStatement("SELECT set_config('loive.erasures', ?, true)")) {
            said.setString(1, String.join("\n", erased));
            said.execute();
        }
        for (String function : new Catalogue(connection).afterRestore()) {
            Catalogue.run(connection, "SELECT " + function + "()");
        }
        return restored;
    }
}
