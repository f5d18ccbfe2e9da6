package vn.loive.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.loive.TestFolders;
import vn.loive.WholeProgramTest;
import vn.loive.backup.BackupReader.Content;
import vn.loive.backup.BackupRefused.Reason;
import vn.loive.database.Database;
import vn.loive.database.Guarded;
import vn.loive.database.WholeDatabase;

/** A backup has everything, tells nothing, and is refused when one bit of it is not as it was. */
@WholeProgramTest
class BackupTests {

    private static final int FLIPS = 200;
    private static final int CUTS = 50;

    @TempDir
    private Path folder;

    @Autowired
    private KeptPersons persons;

    @Autowired
    private Clock clock;

    @Autowired
    private Database database;

    @Autowired
    private DataSource openPool;

    @Autowired
    @Guarded
    private DataSource guardedPool;

    private BackupKey key;
    private Path file;
    private Path keysFile;

    @BeforeEach
    void aKeyAndSomePersons() {
        BackupKey.make(folder.resolve("backup.key"));
        key = BackupKey.in(folder.resolve("backup.key"));
        file = folder.resolve("ordinary.backup");
        keysFile = folder.resolve("keys.backup");
        persons.enter(3);
    }

    @Test
    void everyTableIsInExactlyOneOfTheTwoBackupsButSessionsAndFormsOfTheGuardedWing() {
        take(keysFile);
        List<String> ordinary = names(prove(file, BackupPart.ORDINARY));
        List<String> keys = names(prove(keysFile, BackupPart.KEYS));

        assertThat(ordinary).doesNotContainAnyElementsOf(keys);
        assertThat(keys).containsExactlyInAnyOrder("vault.proof", "vault.subject_key");
        assertThat(Stream.concat(
                        Stream.concat(ordinary.stream(), keys.stream()),
                        Stream.of("sessions.browser_session", "sessions.browser_session_attributes", "shelf.form")))
                .containsExactlyInAnyOrderElementsOf(everyTable());
    }

    @Test
    void aNewTableIsInTheOrdinaryBackupByItselfAndOneMarkedOtherwiseIsNot() {
        JdbcClient owner = database.owner();
        owner.sql("CREATE TABLE outreach.new_one (id integer)").update();
        owner.sql("CREATE TABLE outreach.new_key (id integer)").update();
        owner.sql("COMMENT ON TABLE outreach.new_key IS 'Thí dụ (sao lưu: khóa)'")
                .update();
        try {
            take(keysFile);
            assertThat(names(prove(file, BackupPart.ORDINARY)))
                    .contains("outreach.new_one")
                    .doesNotContain("outreach.new_key");
            assertThat(names(prove(keysFile, BackupPart.KEYS))).contains("outreach.new_key");
        } finally {
            owner.sql("DROP TABLE outreach.new_one, outreach.new_key").update();
        }
    }

    @Test
    void nothingOfAPersonCanBeReadInTheFilesAndOnlyTheirOwnerReadsThem() throws IOException {
        take(keysFile);
        byte[] planted = KeptPersons.PLANTED.getBytes(StandardCharsets.UTF_8);
        for (Path written : List.of(file, keysFile)) {
            String bytes = HexFormat.of().formatHex(Files.readAllBytes(written));
            assertThat(bytes)
                    .doesNotContain(HexFormat.of().formatHex(planted))
                    .doesNotContain(HexFormat.of().formatHex("identities".getBytes(StandardCharsets.UTF_8)));
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(written)))
                    .isEqualTo("rw-------");
        }
        assertThat(opened(file)).contains("COPY").doesNotContain(KeptPersons.PLANTED);
    }

    @Test
    void theOrdinaryBackupHasNoKeyOfAnyPerson() {
        take(keysFile);
        List<String> wrapped = wrappedKeys();

        assertThat(wrapped).hasSize(3);
        assertThat(opened(file)).doesNotContain(wrapped);
        assertThat(opened(keysFile, BackupPart.KEYS)).contains(wrapped);
    }

    @Test
    void anyByteThatIsNotAsItWasIsFound() throws IOException {
        take(null);
        byte[] whole = Files.readAllBytes(file);
        Random chance = new Random(20_210_802);
        for (int flip = 0; flip < FLIPS; flip++) {
            byte[] altered = whole.clone();
            int at = chance.nextInt(whole.length);
            altered[at] ^= (byte) (1 << chance.nextInt(8));
            assertRefused(altered, "bit flipped at " + at);
        }
    }

    @Test
    void aFileThatWasCutOffAnywhereIsFound() throws IOException {
        take(null);
        byte[] whole = Files.readAllBytes(file);
        Random chance = new Random(20_210_803);
        for (int cut = 0; cut < CUTS; cut++) {
            int length = chance.nextInt(whole.length);
            assertRefused(Arrays.copyOf(whole, length), "cut at " + length);
        }
        assertRefused(Arrays.copyOf(whole, whole.length + 1), "one byte more");
    }

    @Test
    void anotherKeyDoesNotOpenIt() throws IOException {
        take(null);
        BackupKey.make(folder.resolve("other.key"));
        BackupKey other = BackupKey.in(folder.resolve("other.key"));
        Files.writeString(folder.resolve("words"), "cụm mật khẩu thí dụ\n");

        assertRefusedWith(Reason.WRONG_KEY, file, BackupPart.ORDINARY, other);
        assertRefusedWith(Reason.OTHER_PART, file, BackupPart.KEYS, key);
        assertRefusedWith(
                Reason.OTHER_KIND_OF_KEY, file, BackupPart.ORDINARY, BackupKey.ofPassphraseIn(folder.resolve("words")));
        assertRefusedWith(Reason.NOT_A_BACKUP, folder.resolve("words"), BackupPart.ORDINARY, key);
        assertRefusedWith(Reason.FILE_UNUSABLE, folder.resolve("absent"), BackupPart.ORDINARY, key);
    }

    @Test
    void aPassphraseOpensWhatItClosed() throws IOException {
        Files.writeString(folder.resolve("words"), "cụm mật khẩu thí dụ\n");
        Files.writeString(folder.resolve("wrong"), "cụm khác\n");
        key = BackupKey.ofPassphraseIn(folder.resolve("words"));
        take(null);

        assertThat(prove(file, BackupPart.ORDINARY).rows()).isPositive();
        assertRefusedWith(
                Reason.WRONG_KEY, file, BackupPart.ORDINARY, BackupKey.ofPassphraseIn(folder.resolve("wrong")));
    }

    @Test
    void theRolesOfTheProgramCannotTakeIt() {
        Backup backup = new Backup(key, clock, "test");

        for (DataSource pool : List.of(openPool, guardedPool)) {
            assertThatThrownBy(() -> backup.take(pool, file, null))
                    .isInstanceOfSatisfying(
                            BackupRefused.class,
                            refusal -> assertThat(refusal.reason()).isEqualTo(Reason.NOT_ALL_ROWS));
            assertThat(folder).isDirectoryNotContaining("glob:**.backup*");
        }
    }

    @Test
    void aFileThatIsThereIsNotWrittenOverAndNothingHalfIsLeft() throws IOException {
        Files.writeString(file, "của người khác");

        assertThatThrownBy(() -> take(keysFile)).isInstanceOf(BackupRefused.class);
        assertThat(file).hasContent("của người khác");
        assertThat(keysFile).doesNotExist();
        assertThat(folder).isDirectoryNotContaining("glob:**.unfinished");
    }

    @Test
    void keysArePastTheirLastDayAfterThirtyDaysUnlessSaidOtherwise() {
        take(keysFile);
        Clock lastDay = Clock.offset(clock, Duration.ofDays(30));
        Clock later = Clock.offset(clock, Duration.ofDays(31));

        assertThat(Restore.of(file, keysFile, key, lastDay, false).head().lastDay())
                .isNull();
        assertThat(prove(keysFile, BackupPart.KEYS).head().lastDay()).isEqualTo(LocalDate.of(2021, 9, 1));
        assertThatThrownBy(() -> Restore.of(file, keysFile, key, later, false))
                .isInstanceOfSatisfying(
                        BackupRefused.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(Reason.KEYS_TOO_OLD));
        assertThat(Restore.of(file, keysFile, key, later, true)).isNotNull();
    }

    private void take(@Nullable Path keysTo) {
        try (WholeDatabase whole = WholeDatabase.along(TestFolders.DATA, step -> {})) {
            new Backup(key, clock, "test").take(whole, file, keysTo, step -> {});
        }
    }

    private Content prove(Path written, BackupPart part) {
        return new BackupReader(written, part, key).prove();
    }

    private static List<String> names(Content content) {
        return content.tables().stream().map(HouseTable::name).toList();
    }

    private String opened(Path written) {
        return opened(written, BackupPart.ORDINARY);
    }

    /** Everything in it as text, as somebody with the key sees it. */
    private String opened(Path written, BackupPart part) {
        StringBuilder all = new StringBuilder();
        new BackupReader(written, part, key).read(table -> {
            all.append(table.copyOut()).append('\n');
            return new BackupReader.Target() {
                @Override
                public void take(byte[] piece) {
                    all.append(new String(piece, StandardCharsets.UTF_8));
                }

                @Override
                public void end(TableSum.Sum sum) {}
            };
        });
        return all.toString();
    }

    private void assertRefused(byte[] content, String how) throws IOException {
        Path altered = folder.resolve("altered");
        Files.copy(new ByteArrayInputStream(content), altered, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThatThrownBy(() -> Restore.of(altered, null, key, clock, false))
                .as(how)
                .isInstanceOf(BackupRefused.class);
    }

    private static void assertRefusedWith(Reason reason, Path file, BackupPart part, BackupKey key) {
        assertThatThrownBy(() -> new BackupReader(file, part, key).prove())
                .isInstanceOfSatisfying(
                        BackupRefused.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }

    private List<String> everyTable() {
        return database.owner()
                .sql("""
                        SELECT format('%I.%I', schemaname, tablename) FROM pg_tables
                        WHERE tableowner = 'loive_owner' AND tablename <> 'migration'
                        """)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private List<String> wrappedKeys() {
        try (WholeDatabase whole = WholeDatabase.along(TestFolders.DATA, step -> {});
                Connection connection = whole.everything().getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery("SELECT encode(wrapped, 'hex') FROM vault.subject_key")) {
            List<String> found = new java.util.ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
