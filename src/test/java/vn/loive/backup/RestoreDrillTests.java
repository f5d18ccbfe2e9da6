package vn.loive.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import vn.loive.Application;
import vn.loive.TestFolders;
import vn.loive.WholeProgramTest;
import vn.loive.audit.AuditVerification;
import vn.loive.database.NewDatabase;
import vn.loive.database.Transactions;
import vn.loive.database.WholeDatabase;
import vn.loive.identities.Identities;
import vn.loive.identities.Purpose;
import vn.loive.identities.SubjectId;
import vn.loive.particulars.FieldGroup;

/** The drill: what was backed up is restored elsewhere, is the same, and works. */
@WholeProgramTest
class RestoreDrillTests {

    private static final Path KEYS = TestFolders.DATA.resolve("keys");

    @TempDir
    private Path folder;

    @Autowired
    private KeptPersons persons;

    @Autowired
    private Clock clock;

    private Path file = Path.of("");
    private Path keysFile = Path.of("");
    private Path restored = Path.of("");
    private List<SubjectId> entered = List.of();

    @BeforeEach
    void aBackup() {
        entered = persons.enter(4);
        BackupKey.make(folder.resolve("backup.key"));
        file = folder.resolve("ordinary.backup");
        keysFile = folder.resolve("keys.backup");
        restored = folder.resolve("restored");
        try (WholeDatabase whole = WholeDatabase.along(TestFolders.DATA, step -> {})) {
            new Backup(key(), clock, "test").take(whole, file, keysFile, step -> {});
        }
    }

    @Test
    void whatIsRestoredIsTheSameIsProvedAndRuns() throws IOException, SQLException {
        Map<String, TableSum.Sum> before = sumsOfTheProgram();
        try (NewDatabase database = NewDatabase.begin(restored, step -> {})) {
            restore(keysFile).into(database, step -> {});
            assertThat(sums(database.everything())).isEqualTo(before);
            AuditVerification.Result record = AuditVerification.verify(database.database(), KEYS);
            assertThat(record.rows()).isGreaterThanOrEqualTo(4);
            assertThat(record.altered()).isEmpty();
            assertThat(restored.resolve("unfinished")).exists();
            database.finish();
        }
        assertThat(restored.resolve("unfinished")).doesNotExist();
        try (ConfigurableApplicationContext program = start()) {
            assertThat(statusOf(program, "/sign-in")).isEqualTo(200);
            assertThat(nameOf(program, entered.getFirst())).isEqualTo(KeptPersons.PLANTED);
        }
    }

    @Test
    void withoutTheirKeysPersonsAreThereButClosedForGood() throws IOException, SQLException {
        try (NewDatabase database = NewDatabase.begin(restored, step -> {})) {
            restore(null).into(database, step -> {});
            assertThat(count(database, "identities.subject")).isEqualTo(4);
            assertThat(count(database, "vault.subject_key")).isZero();
            assertThat(count(database, "sessions.browser_session")).isZero();
        }
        try (Stream<Path> left = Files.list(restored)) {
            assertThat(left).as("what was not finished is gone").containsExactly(restored.resolve("lock"));
        }
    }

    @Test
    void whatAModuleHasToPutRightAfterARestoreIsDoneBeforeItCounts() throws SQLException {
        UUID erased = entered.getLast().value();
        try (NewDatabase database = NewDatabase.begin(restored, step -> {})) {
            restore(keysFile).into(database, step -> {
                if (step.equals(BackupWords.of("backup.progress.checking"))) {
                    run(database, """
                            CREATE FUNCTION vault.after_restore() RETURNS void LANGUAGE sql
                            AS $$ DELETE FROM vault.subject_key WHERE subject = '%s' $$""".formatted(erased));
                }
            });
            assertThat(count(database, "vault.subject_key")).isEqualTo(3);
        }
    }

    private BackupKey key() {
        return BackupKey.in(folder.resolve("backup.key"));
    }

    private Restore restore(@Nullable Path keys) {
        return Restore.of(file, keys, key(), clock, false);
    }

    private static Map<String, TableSum.Sum> sumsOfTheProgram() throws IOException, SQLException {
        try (WholeDatabase whole = WholeDatabase.along(TestFolders.DATA, step -> {})) {
            return sums(whole.everything());
        }
    }

    /** Count and digest of every table that is in a backup. */
    private static Map<String, TableSum.Sum> sums(DataSource everything) throws IOException, SQLException {
        Map<String, TableSum.Sum> sums = new TreeMap<>();
        try (Connection connection = everything.getConnection()) {
            connection.setAutoCommit(false);
            Catalogue.run(connection, Backup.AS_WRITTEN);
            for (HouseTable table : new Catalogue(connection).tables()) {
                if (table.part() != BackupPart.NONE) {
                    TableSum sum = new TableSum();
                    Backup.copy(connection, table, sum::add);
                    sums.put(table.name(), sum.sum());
                }
            }
        }
        assertThat(sums).hasSizeGreaterThan(50);
        return sums;
    }

    private static long count(NewDatabase database, String table) throws SQLException {
        try (Connection connection = database.everything().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT count(*) FROM " + table)) {
            return rows.next() ? rows.getLong(1) : -1;
        }
    }

    private static void run(NewDatabase database, String sql) {
        try (Connection connection = database.everything().getConnection()) {
            Catalogue.run(connection, sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private ConfigurableApplicationContext start() {
        assertThat(Files.isDirectory(KEYS)).isTrue();
        return new SpringApplication(Application.class)
                .run(
                        "--server.port=0",
                        "--loive.data=" + restored,
                        "--loive.keys=" + KEYS,
                        "--loive.today=2021-08-02",
                        "--loive.address=http://localhost",
                        "--loive.places.list=none",
                        "--loive.agencies.list=none",
                        "--loive.reminders.cron=-");
    }

    private static int statusOf(ConfigurableApplicationContext program, String page) throws IOException {
        String port = program.getEnvironment().getProperty("local.server.port");
        HttpURLConnection connection = (HttpURLConnection)
                URI.create("http://127.0.0.1:" + port + page).toURL().openConnection();
        return connection.getResponseCode();
    }

    private String nameOf(ConfigurableApplicationContext program, SubjectId person) {
        Identities identities = program.getBean(Identities.class);
        return program.getBean(Transactions.class)
                .as(
                        persons.holder(),
                        () -> identities.open(
                                persons.holder(), person, EnumSet.of(FieldGroup.NAMES), Purpose.RECEPTION))
                .orElseThrow()
                .names()
                .full();
    }
}
