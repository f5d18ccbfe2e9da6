package vn.loive.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;
import org.springframework.dao.DataAccessException;
import vn.loive.backup.BackupRefused.Reason;
import vn.loive.database.WholeDatabase;

/** Makes a backup of every table as they stood at one moment, while the program may go on. */
public final class Backup {

    /** How long keys may lie in a backup: whoever is erased today is gone from every backup after as many days. */
    public static final Period KEYS_LAST = Period.ofDays(30);

    /** Nothing of the session may change how values are written. */
    static final String AS_WRITTEN = """
            SET LOCAL row_security = off; SET LOCAL DateStyle = ISO; SET LOCAL IntervalStyle = postgres; SET LOCAL extra_float_digits = 3;
            SET LOCAL bytea_output = hex; SET LOCAL TimeZone = 'UTC'; SET LOCAL synchronize_seqscans = off; SET LOCAL search_path = pg_catalog
            """;

    private static final String MAY_NOT = "42501";

    private final BackupKey key;
    private final Clock clock;
    private final String program;

    /**
     * A way to make backups.
     *
     * @param key what they are closed under
     * @param clock the wall clock, in the zone of legal days
     * @param program the version of the program
     */
    public Backup(BackupKey key, Clock clock, String program) {
        this.key = key;
        this.clock = clock;
        this.program = program;
    }

    /**
     * What was written into one file.
     *
     * @param file the file
     * @param tables how many tables
     * @param rows how many rows they hold together
     * @param bytes how large the file is
     * @param lastDay the last day on which it may be restored; null for an ordinary backup
     */
    public record Written(
            Path file,
            int tables,
            long rows,
            long bytes,
            @Nullable LocalDate lastDay) {}

    /**
     * Writes the ordinary backup, and the keys of persons apart when a file is named for them.
     * Both show the same moment. What fails leaves no file behind.
     *
     * @throws BackupRefused with the reason and the remedy
     */
    public List<Written> take(WholeDatabase database, Path file, @Nullable Path keysFile, Consumer<String> progress) {
        progress.accept(BackupWords.of("backup.progress.reading"));
        return take(database.everything(), file, keysFile);
    }

    List<Written> take(DataSource everything, Path file, @Nullable Path keysFile) {
        try (Connection connection = everything.getConnection()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            Catalogue.run(connection, AS_WRITTEN);
            return keysFile == null
                    ? List.of(write(connection, file, BackupPart.ORDINARY))
                    : both(connection, file, keysFile);
        } catch (SQLException failure) {
            throw refusal(failure);
        } catch (DataAccessException failure) {
            throw refusal(failure.getMostSpecificCause() instanceof SQLException known ? known : failure);
        }
    }

    private static RuntimeException refusal(Exception failure) {
        return failure instanceof SQLException known && MAY_NOT.equals(known.getSQLState())
                ? new BackupRefused(Reason.NOT_ALL_ROWS, failure)
                : new IllegalStateException("The backup could not be read from the database", failure);
    }

    private List<Written> both(Connection connection, Path file, Path keysFile) throws SQLException {
        Written keys = write(connection, keysFile, BackupPart.KEYS);
        try {
            return List.of(write(connection, file, BackupPart.ORDINARY), keys);
        } catch (SQLException | RuntimeException failure) {
            remove(keysFile);
            throw failure;
        }
    }

    private static void remove(Path file) {
        try {
            Files.delete(file);
        } catch (IOException failure) {
            throw PrivateFile.refusal(file, failure);
        }
    }

    private Written write(Connection connection, Path file, BackupPart part) throws SQLException {
        Catalogue catalogue = new Catalogue(connection);
        List<HouseTable> tables = catalogue.tables().stream()
                .filter(table -> table.part() == part)
                .toList();
        BackupHead head = head(catalogue, part);
        long rows = 0;
        try (BackupWriter writer = BackupWriter.of(file, part, key, head)) {
            for (HouseTable table : tables) {
                rows += writer.table(table, sink -> copy(connection, table, sink))
                        .rows();
            }
            writer.keep();
            return new Written(file, tables.size(), rows, Files.size(file), head.lastDay());
        } catch (CopyFailed failure) {
            throw failure.sql;
        } catch (IOException failure) {
            throw PrivateFile.refusal(file, failure);
        }
    }

    private BackupHead head(Catalogue catalogue, BackupPart part) {
        Instant now = clock.instant();
        LocalDate lastDay = part == BackupPart.KEYS
                ? LocalDate.ofInstant(now, clock.getZone()).plus(KEYS_LAST)
                : null;
        return new BackupHead(
                program, now, lastDay, catalogue.transaction(), catalogue.migrations(), catalogue.sequences());
    }

    /** Gives the rows of a table on, as text. */
    static void copy(Connection connection, HouseTable table, RowSource.Sink sink) throws IOException {
        try {
            CopyOut out = connection.unwrap(PGConnection.class).getCopyAPI().copyOut(table.copyOut());
            for (byte[] row = out.readFromCopy(); row != null; row = out.readFromCopy()) {
                sink.take(row);
            }
        } catch (SQLException failure) {
            throw new CopyFailed(failure);
        }
    }

    /** Carries what the database said through the stream that was being written. */
    static final class CopyFailed extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final SQLException sql;

        CopyFailed(SQLException sql) {
            super(sql);
            this.sql = sql;
        }
    }
}
